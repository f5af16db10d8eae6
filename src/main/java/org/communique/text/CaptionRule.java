package org.communique.text;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines that stand under a picture, and where the credit in them begins.
 *
 * <p>{@code "The two ministers in Oslo. Photo: A. Berg / NTB" → CAPTION "The two ministers in Oslo.", credit behind it}
 */
final class CaptionRule {
    private static final int LONGEST = 700;
    private static final int LONGEST_CREDIT = 160;
    /** More than {@link #MEDIUM_ONLY} can match. */
    private static final int LONGEST_MEDIUM = 60;

    private static final String MEDIUM =
            "(?i:(?:file |handout |archive )?(?:photos?|pictures?|images?|pix|credits?|courtesy|photograph|illustration))";
    private static final String AGENCY =
            "(?:AFP|AP|EPA|REUTERS|Reuters|Xinhua|XINHUA|Yonhap|VNA|VNS|ANI|PTI|IANS|TASS|Tass|Sputnik|Bernama|BERNAMA|Antara|ANTARA|Kyodo|Jiji|CNA|EFE|DPA|dpa|SPA|WAM|QNA|KUNA|Anadolu|AA|IRNA|Getty Images|UNI|APP|MNA)";
    private static final String END = "\\s*+\\|?$";
    /** The marks of credits in brackets, which all close at the end of the line. */
    private static final String BRACKET = "([";

    private static final List<Credit> CREDITS = List.of(
            // (Photo: VNA), (Picture source: the ministry)
            new Credit(
                    BRACKET,
                    false,
                    Pattern.compile("[(\\[](?:" + MEDIUM
                            + "|(?i:(?:picture |photo |image )?source))\\b[^()\\[\\]]{0,120}[)\\]]" + END)),
            // Photo: A. Berg / NTB
            new Credit(
                    "/:",
                    true,
                    Pattern.compile(
                            "(?<=[\\s.!?\"”)|/])(?:File |FILE |Handout )?(?:Photos?|PHOTOS?|Pictures?|PICTURES?|Images?|IMAGES?|Credits?|Courtesy|Photograph)"
                                    + "(?: (?i:by|credits?|source|courtesy))?\\s?[:/]\\s?.{1,100}$")),
            // Photo by A. Berg, Photo courtesy of the ministry
            new Credit(
                    "",
                    true,
                    Pattern.compile(
                            "(?<=[.!?\"”)|]\\s)(?:Photos?|PHOTOS?|Pictures?|Images?) (?i:by|courtesy(?: of)?|provided by|taken by|from)\\b.{1,100}$")),
            // (U.S. Army photo by Sgt. A. Berg)
            new Credit(
                    BRACKET,
                    false,
                    Pattern.compile(
                            "[(\\[][^()\\[\\]]{0,60}\\b(?i:photo|photograph|image|picture)s? (?i:by|courtesy|provided|taken)\\b[^()\\[\\]]{0,60}[)\\]]"
                                    + END)),
            // Oslo Times photo by A. Berg, PID photo, FILE PHOTO
            new Credit(
                    "",
                    true,
                    Pattern.compile(
                            "(?<=[.!?\"”]\\s)(?:\\p{Lu}[\\p{L}.]{1,15}\\s){1,4}(?i:photos?|pic|image)(?: by .{1,60})?$")),
            new Credit("", true, Pattern.compile("(?<=[.!?\"”]\\s)(?i:file (?:photo|image|picture|pic))$")),
            // © AFP
            new Credit("©", false, Pattern.compile("(?<=\\s)©\\s?\\p{L}.{1,60}$")),
            // — VNA/VNS Văn An
            new Credit(
                    "-–—",
                    false,
                    Pattern.compile(
                            "[-–—]\\s?" + AGENCY + "(?:/" + AGENCY + ")?(?: \\p{Lu}[\\p{L}\\p{M}]{1,12}){1,4}$")),
            // (A. Berg/The Oslo Times)
            new Credit(
                    BRACKET,
                    false,
                    Pattern.compile("[(\\[]\\p{Lu}[\\p{L}.]{1,20} \\p{Lu}[\\p{L}.]{1,20}/\\p{Lu}[^()\\[\\]]{1,40}[)\\]]"
                            + END)),
            // — VNA/VNS Photo Văn An
            new Credit(
                    "-–—/|",
                    true,
                    Pattern.compile(
                            "[-–—/|]{1,2}\\s?(?:\\p{Lu}{2,8}/)?(?:[\\p{L}.]{2,12} )?(?:Photos?|PHOTOS?|pics?|photos?|pix)(?:\\s[^.!?]{1,60})?$")),
            // | via Facebook
            new Credit("|", false, Pattern.compile("\\|\\s?(?i:via|photo|credit|source)\\b.{0,80}$")),
            // . /Reuters
            new Credit("/", false, Pattern.compile("(?<=\\s)/\\s?\\p{Lu}[^.!?/]{1,50}$")),
            // (PRESS POOL)
            new Credit(
                    BRACKET,
                    false,
                    Pattern.compile(
                            "[(\\[][^()\\[\\]]{0,40}\\b(?i:pool|handout|file photo)\\b[^()\\[\\]]{0,30}[)\\]]" + END)),
            // the minister (Yonhap)
            new Credit(
                    BRACKET,
                    false,
                    Pattern.compile("(?<=[^\\s.!?\"”'’)]\\s)[(\\[]" + AGENCY + "(?: file| FILE)?[)\\]]" + END)),
            // (Xinhua/Li An)
            new Credit(
                    BRACKET,
                    false,
                    Pattern.compile(
                            "[(\\[]\\p{Lu}[\\p{L}.]{1,20}/\\p{Lu}[^()\\[\\]]{0,20}\\p{Ll}[^()\\[\\]]{0,20}[)\\]]"
                                    + END)),
            // REUTERS/A. Name
            new Credit(
                    "/", false, Pattern.compile("(?<=[.!?\\s])" + AGENCY + "/(?:\\p{Lu}\\.|\\p{Lu}\\p{Ll}).{1,40}$")));
    /** What names a medium or a credit begins with one of these. */
    private static final List<String> MEDIA = List.of("photo", "pic", "pix", "image", "credit", "courtesy");

    /**
     * A form of credits.
     *
     * @param marks one of these is in each of them; empty if they need none
     * @param medium whether each of them names a medium or a credit
     */
    private record Credit(String marks, boolean medium, Pattern pattern) {
        private boolean mayEnd(String tail, boolean closed, boolean namesMedium) {
            boolean marked = marks.isEmpty();
            if (marks.equals(BRACKET) && !closed) {
                return false;
            }
            for (int i = 0; i < marks.length() && !marked; i++) {
                marked = tail.indexOf(marks.charAt(i)) >= 0;
            }
            return marked && (namesMedium || !medium);
        }
    }

    private final OpeningPattern credits = new OpeningPattern(
            MEDIUM + "(?: (?:by|credit|source|courtesy))?\\s?[:/]",
            "photos? by\\b",
            "photos? courtesy\\b",
            "(?:getty images|yonhap|xinhua|reuters)(?:/[^.]{1,40})?$",
            "(?:illustrati(?:ve|on)|representational|representative|file) (?:image|photo|picture)",
            "©");
    /** "AFP photo", "Photo archives of the ministry". */
    private static final Pattern MEDIUM_ONLY =
            Pattern.compile("(?:\\p{Lu}{2,10}[ /])?(?:photos?|pics?)(?: [\\p{L} ]{1,30})?", Pattern.CASE_INSENSITIVE);

    private static final Pattern FILED = Pattern.compile("^(?:FILE|HANDOUT|CAPTION)(?: PHOTO| PIC)?\\s?[-–—:]");
    private static final Pattern POSITION = Pattern.compile(
            "\\((?:[LRC]|[lr]|left|right|cent(?:re|er)|(?:second |third |2nd |3rd )?from (?:left|right|L|R))(?:,[^()]{1,40})?\\)");

    /** Whether the line is nothing but a credit, or stands for a picture without saying what it shows. */
    boolean isCreditOnly(Line line) {
        return line.isShorterThan(LONGEST)
                && (credits.opens(line.text())
                        || line.isShorterThan(LONGEST_MEDIUM)
                                && MEDIUM_ONLY.matcher(line.text()).matches());
    }

    /** Whether the line tells what a picture shows. */
    boolean matches(Line line) {
        if (!line.isShorterThan(LONGEST) || line.words(3) < 3) {
            return false;
        }
        return FILED.matcher(line.text()).lookingAt()
                || tellsBeforeCredit(line)
                || (line.text().indexOf('(') >= 0
                        && POSITION.matcher(line.text()).find()
                        && !endsLikeSentence(line.text()));
    }

    private boolean tellsBeforeCredit(Line line) {
        OptionalInt credit = creditBegin(line.text());
        return credit.isPresent() && new Line(line.span(), line.text().substring(0, credit.getAsInt())).words(3) >= 3;
    }

    /** Where the credit that ends {@code text} begins, with the dash or bar before it. */
    OptionalInt creditBegin(String text) {
        if (text.length() >= LONGEST) {
            return OptionalInt.empty();
        }
        // To try all forms at all places of each line would be the dearest thing in reading a page.
        String tail = text.substring(Math.max(0, text.length() - LONGEST_CREDIT));
        boolean medium = namesMedium(tail);
        boolean closed = endsInBracket(tail);
        for (Credit credit : CREDITS) {
            if (credit.mayEnd(tail, closed, medium)) {
                Matcher matcher = credit.pattern()
                        .matcher(text)
                        .region(text.length() - tail.length(), text.length())
                        .useTransparentBounds(true);
                if (matcher.find() && matcher.start() > 0) {
                    return OptionalInt.of(withoutMarks(text, matcher.start()));
                }
            }
        }
        return OptionalInt.empty();
    }

    private static boolean endsInBracket(String tail) {
        int last = tail.length() - 1;
        while (last >= 0 && (tail.charAt(last) == '|' || Character.isWhitespace(tail.charAt(last)))) {
            last--;
        }
        return last >= 0 && (tail.charAt(last) == ')' || tail.charAt(last) == ']');
    }

    private static boolean namesMedium(String tail) {
        String small = tail.toLowerCase(Locale.ROOT);
        return MEDIA.stream().anyMatch(small::contains);
    }

    private static int withoutMarks(String text, int begin) {
        int at = begin;
        while (at > 0 && isMark(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean isMark(char c) {
        return Glyph.isBlank(c) || Glyph.isDash(c) || c == '|' || c == '/';
    }

    private static boolean endsLikeSentence(String text) {
        char last = text.charAt(text.length() - 1);
        return Glyph.isStop(last) || Glyph.isDoubleQuote(last);
    }
}
