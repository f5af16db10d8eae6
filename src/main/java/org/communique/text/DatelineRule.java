package org.communique.text;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Place, date and agency that open a paragraph.
 *
 * <p>{@code "OSLO, March 7. /NTB/. The two" → "OSLO, March 7. /NTB/."}, {@code "Lima (Andina) – Peru" → "Lima (Andina) –"}
 *
 * <p>The head of the paragraph is taken apart into places, dates, agencies and the mark behind them; whether they are a
 * dateline is then decided by how much speaks for it. A bare "Name – " is one only if what follows opens a sentence:
 * "Norway – Peru talks" is none.
 */
final class DatelineRule {
    static final int WINDOW = 160;
    private static final int SHORTEST_WIRE = 4;
    private static final String CAPITALS =
            "\\p{Lu}(?:[\\p{Lu}\\p{M}'’]|-(?=\\p{Lu}{2})|\\.(?=\\p{Lu})){1,24}+(?![\\p{L}])";
    private static final String NAME =
            "(?:St\\. |\\p{Lu}\\. )?\\p{Lu}[\\p{L}\\p{M}'’]{1,24}(?:-[\\p{L}\\p{M}]{1,16}){0,2}";
    private static final Pattern PLACE = Pattern.compile(CAPITALS + "(?:(?: |/(?!\\p{L}{1,20}/))" + CAPITALS + "){0,4}|"
            + NAME + "(?:(?: |/(?!\\p{L}{1,20}/))(?:(?:de|la|del|of|al|el|bin) )?" + NAME + "){0,3}");
    private static final Pattern DATE = Pattern.compile(
            "(?:" + DateWords.WEEKDAY + ",?\\s)?(?:" + DateWords.WRITTEN + "|" + DateWords.FIGURES + ")(?:,?\\s"
                    + DateWords.TIME + "(?=[\\s,]))?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AGENCY = Pattern.compile(
            "\\([^()\\n]{2,60}\\)|\\[[^\\[\\]\\n]{2,40}\\]|/\\s?\\p{Lu}[\\p{L} .-]{1,20}/|\\p{Lu}{2,12}(?:\\.\\p{Lu}{2,3}){1,2}/?|\\p{L}{3,16}\\.(?:id|com|net|org|vn|ru|az|kz|my|ph)\\b");
    private static final Pattern DASH =
            Pattern.compile("[.,]?\\s?(?:—|--)\\s?|\\.[–-]\\s|\\s[–‒―-]\\s|\\)[–-]\\s|[–-]\\s|-(?=\\p{Lu}\\p{Ll})");
    private static final Set<String> PAIRED = WordSet.words("""
            ASEAN EU UN NATO US UK USA GCC SCO BRICS AU CIS CSTO APEC ECOWAS CELAC EAEU OSCE UAE DPRK ROK PRC
            DRC OIC ADB IMF WHO IAEA""");

    /** How those are called who act in a story's first sentence. */
    private static final Set<String> OFFICIALS = WordSet.words("""
            President Prime Minister Foreign Defence Defense Deputy Vice Secretary Chief Crown King Queen Sultan Emir
            Ambassador General Speaker Premier Chancellor His Her""");

    /** What stands at the head of a paragraph so far. */
    private static final class Head {
        private final String text;
        private int end;
        private int places;
        private boolean upperCase;
        private boolean longName;
        private boolean date;
        private boolean agency;
        private boolean slashes;
        private boolean domain;
        private boolean dateInAgency;
        private String wire = "";

        Head(String text) {
            this.text = text;
        }

        /** Takes the next part, if it is one. */
        boolean advance() {
            int from = end;
            while (from < text.length() && end > 0 && from - end < 3 && " ,.:".indexOf(text.charAt(from)) >= 0) {
                from++;
            }
            return mayBeDate(text, from) && take(DATE, from) || take(AGENCY, from) || take(PLACE, from);
        }

        /** A figure, or the first letter of a month or a weekday: no other text begins with a date. */
        private static boolean mayBeDate(String text, int from) {
            return from < text.length()
                    && "0123456789'jfmasondtw".indexOf(Character.toLowerCase(text.charAt(from))) >= 0;
        }

        private boolean take(Pattern part, int from) {
            Matcher matcher = part.matcher(text).region(from, text.length());
            if (!matcher.lookingAt()) {
                return false;
            }
            String found = matcher.group();
            if (part == PLACE && !takePlace(found)) {
                return false;
            }
            if (part == DATE) {
                date = true;
            } else if (part == AGENCY) {
                agency = true;
                slashes |= found.endsWith("/");
                domain |= found.indexOf('.') > 0 && found.charAt(0) != '(';
                dateInAgency |= DateWords.hasDate(found);
            }
            end = matcher.end();
            return true;
        }

        /** The first two parts may be places; a third is the wire's name in capitals. */
        private boolean takePlace(String found) {
            boolean capitals = found.equals(found.toUpperCase(Locale.ROOT)) && found.length() > 1;
            if (places >= 3 || (agency && (places > 0 || !domain)) || (date && !capitals)) {
                return false;
            }
            if (places == 0) {
                upperCase = capitals;
                longName = capitals && found.length() >= 4 && !PAIRED.contains(found);
                if (Abbreviations.isOpener(SentenceCutter.nextWord(found, 0, found.length()))) {
                    return false;
                }
            }
            if (date || (places > 0 && capitals && found.length() >= 4)) {
                wire = found;
            }
            places++;
            return true;
        }
    }

    /**
     * Where the dateline at the head of {@code paragraph} ends.
     *
     * @param opening whether the paragraph is the first of its story: only there less evidence is enough
     */
    OptionalInt end(String paragraph, boolean opening) {
        String text = paragraph.length() > WINDOW ? paragraph.substring(0, WINDOW) : paragraph;
        if (!opening && !mayTellPlaceInCapitalsDateOrAgency(text)) {
            return OptionalInt.empty();
        }
        Head head = new Head(text);
        while (head.end < text.length()) {
            OptionalInt found = head.end > 0 ? endBehind(head, opening) : OptionalInt.empty();
            if (found.isPresent()) {
                return found;
            }
            if (!head.advance()) {
                return OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    /** Only these make a dateline behind the opening. A date has figures, an agency brackets, strokes or a dot within. */
    private static boolean mayTellPlaceInCapitalsDateOrAgency(String text) {
        if (text.length() < 2 || !Character.isLowerCase(text.charAt(1))) {
            return true;
        }
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean dot = c == '.' && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
            if (dot || Character.isDigit(c) || c == '(' || c == '[' || c == '/') {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code line} is a place in capitals and a date, and nothing else: a dateline in a line of its own. */
    boolean standsAlone(String line) {
        if (line.length() > WINDOW || line.indexOf(',') < 0) {
            return false;
        }
        Head head = new Head(line);
        while (head.end < line.length() && head.advance()) {
            // Each part that is taken moves the head's end.
        }
        boolean rest = line.substring(head.end).chars().anyMatch(c -> Glyph.isWordPart((char) c));
        boolean wired = !head.wire.isEmpty() && head.wire.length() >= SHORTEST_WIRE;
        return (head.upperCase || wired) && head.date && !rest;
    }

    private static OptionalInt endBehind(Head head, boolean opening) {
        String text = head.text;
        Matcher dash = DASH.matcher(text).region(head.end, text.length());
        if (dash.lookingAt()) {
            int agency = behindAgency(text, dash.end());
            if (agency > dash.end() && storyFollows(text, agency)) {
                return OptionalInt.of(agency);
            }
            return storyFollows(text, dash.end()) && isEnoughForDash(head, dash.group(), dash.end(), opening)
                    ? OptionalInt.of(dash.end())
                    : OptionalInt.empty();
        }
        int colon = text.startsWith(" : ", head.end) ? head.end + 1 : head.end;
        if (text.startsWith(": ", colon)) {
            boolean town = head.places == 1 && words(text, head.end) <= 3;
            boolean region = head.places == 2 && !head.wire.isEmpty() && words(text, head.end) <= 4;
            boolean enough = head.agency || head.date || head.upperCase || opening && (town || region);
            return enough && storyFollows(text, colon + 2) ? OptionalInt.of(colon + 1) : OptionalInt.empty();
        }
        return isCommaBeforeStory(head, opening) ? OptionalInt.of(head.end + 1) : endWithoutMark(head, opening);
    }

    /** "OSLO, The two ministers": a town in capitals, and behind the comma the story begins. */
    private static boolean isCommaBeforeStory(Head head, boolean opening) {
        return opening
                && head.longName
                && head.places == 1
                && !head.date
                && !head.agency
                && head.text.startsWith(", ", head.end)
                && storyFollows(head.text, head.end + 2)
                && Abbreviations.isOpener(SentenceCutter.nextWord(head.text, head.end + 2, head.text.length()));
    }

    /** "Oslo, 7 Mar - (NTB) - The": the agency in brackets between two dashes ends the dateline. */
    private static int behindAgency(String text, int from) {
        Matcher agency = AGENCY.matcher(text).region(from, text.length());
        if (from >= text.length() || text.charAt(from) != '(' || !agency.lookingAt()) {
            return from;
        }
        Matcher dash = DASH.matcher(text).region(agency.end(), text.length());
        return dash.lookingAt() ? dash.end() : from;
    }

    private static boolean isEnoughForDash(Head head, String mark, int from, boolean opening) {
        if (head.agency || head.date) {
            return true;
        }
        if (head.places == 0 || PAIRED.contains(head.text.substring(0, head.end))) {
            return false;
        }
        boolean spaced = !mark.equals(mark.strip());
        if (mark.equals("-")) {
            String next = SentenceCutter.nextWord(head.text, from, head.text.length());
            return opening && head.longName && Abbreviations.isOpener(next);
        }
        if (head.upperCase || !opening || !spaced) {
            return head.upperCase;
        }
        return mark.contains("—")
                || mark.contains("--")
                || head.text.substring(0, head.end).contains(",")
                || opensStory(head.text, from);
    }

    /** "Lima – The two", "Lima – President Rojas", "Lima – Peru and Chile": no pair of states, as "Peru – Chile talks" is. */
    private static boolean opensStory(String text, int from) {
        String next = SentenceCutter.nextWord(text, from, text.length());
        return Abbreviations.isOpener(next) || OFFICIALS.contains(next) || text.startsWith(next + " and ", from);
    }

    private static OptionalInt endWithoutMark(Head head, boolean opening) {
        String text = head.text;
        int at = head.end;
        boolean stop = text.startsWith(".", at) || text.charAt(at - 1) == '.';
        int behind = text.startsWith(".", at) ? at + 1 : at;
        boolean blank = text.startsWith(" ", behind);
        if (!blank || !storyFollows(text, behind + 1)) {
            return OptionalInt.empty();
        }
        boolean complete = isComplete(head, opening, stop);
        return complete && !partFollows(head) ? OptionalInt.of(behind) : OptionalInt.empty();
    }

    private static boolean isComplete(Head head, boolean opening, boolean stop) {
        char last = head.text.charAt(head.end - 1);
        boolean place = head.places > 0;
        if (head.agency) {
            boolean closed = last == ')' || last == ']' && head.dateInAgency;
            boolean bracket = opening && closed && (!place || head.upperCase);
            return bracket || (head.slashes && (place || head.date)) || (place && (head.date || head.dateInAgency));
        }
        if (head.date) {
            return place && (stop ? head.upperCase || opening : opening && Character.isLetterOrDigit(last));
        }
        return opening && head.longName && !head.wire.isEmpty() && (stop || isWireAlone(head));
    }

    /** "OSLO. NEWSWIRE The minister": capitals twice, then a name in small letters. */
    private static boolean isWireAlone(Head head) {
        String next = SentenceCutter.nextWord(head.text, head.end, head.text.length());
        return next.length() > 1 && Character.isLowerCase(next.charAt(1));
    }

    /** Whether the dateline goes on: a date or an agency is still to come. */
    private static boolean partFollows(Head head) {
        int from = head.end;
        while (from < head.text.length() && " ,.".indexOf(head.text.charAt(from)) >= 0) {
            from++;
        }
        Matcher agency = AGENCY.matcher(head.text).region(from, head.text.length());
        Matcher date = DATE.matcher(head.text).region(from, head.text.length());
        if (agency.lookingAt() || date.lookingAt()) {
            return true;
        }
        Matcher place = PLACE.matcher(head.text).region(from, head.text.length());
        return head.date
                && head.wire.isEmpty()
                && place.lookingAt()
                && place.group().length() > 3
                && place.group().equals(place.group().toUpperCase(Locale.ROOT))
                && !PAIRED.contains(place.group())
                && wireEnds(head.text, place.end());
    }

    /** Behind the wire's name a full stop, a dash or the story itself stands. */
    private static boolean wireEnds(String text, int end) {
        String next = SentenceCutter.nextWord(text, end, text.length());
        boolean story =
                next.length() > 1 && Character.isUpperCase(next.charAt(0)) && Character.isLowerCase(next.charAt(1));
        return text.startsWith(".", end)
                || DASH.matcher(text).region(end, text.length()).lookingAt()
                || story && text.startsWith(" ", end);
    }

    private static boolean storyFollows(String text, int from) {
        int at = from;
        while (at < text.length() && (Glyph.isBlank(text.charAt(at)) || Glyph.isOpener(text.charAt(at)))) {
            at++;
        }
        return at < text.length() && (Character.isUpperCase(text.charAt(at)) || Character.isDigit(text.charAt(at)));
    }

    private static int words(String text, int end) {
        return new Line(new Span(0, end), text.substring(0, end)).words(9);
    }
}
