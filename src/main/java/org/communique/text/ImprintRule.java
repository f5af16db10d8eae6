package org.communique.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Lines that tell who made a page, who owns it and how to reach them.
 *
 * <p>{@code "Author: Ana Dahl" → FURNITURE}, {@code "desk@example.org" → FURNITURE}, {@code "-30-" → FURNITURE}
 */
final class ImprintRule {
    private static final int LONGEST = 300;
    private static final String MAKERS =
            "(?:(?:web|news|copy|responsible|chief|managing|senior|duty|photo)[ -]?)?(?:editors?|authors?|writers?|reporters?|translators?|correspondents?|producers?|journalists?)\\s?[:|\\u4E28]"
                    + "|(?:written|prepared|produced|posted|submitted|contributed|proofread|photographed) by\\b[^.]{0,60}$|(?:story|text|words|report|photos?|video)(?: and (?:photos?|text))? by\\b[^.]{0,60}$";
    private static final String RIGHTS =
            "all rights? reserved\\b|\\(c\\)|reproduction (?:without|in whole)\\b|(?:when|while) (?:quoting|using|citing|copying|reprinting|republishing)\\b|(?:any |the )?(?:use|reproduction|reprinting|copying|citation|quotation) of (?:the |any |this |these |our |site )?(?:site |website |news )?(?:materials?|content|information|articles?)\\b"
                    + "|in case of (?:citing|quoting|use)\\b|reference to [^.]{0,40} (?:is )?(?:required|mandatory|obligatory)\\b|powered by\\b[^.,]{0,40}$|promoted(?: content)?$|hosted by$|this is (?:a )?cached page\\b"
                    + "|why you can trust\\b|how to cite\\b";
    private static final String ORIGIN =
            "the post .{1,160} (?:first appeared|appeared first) (?:on|at)\\b|.{1,120} first appeared on \\p{L}[^.]{0,40}\\.?$|.{0,120}\\bhave \\d+ words, post on\\b";
    private static final String MAILBOX = "\\S{1,60}@[\\w.-]{1,60}\\.\\p{L}{2,10}$";
    private static final String REACH =
            "(?:e-?mail|tel|telephone|phone|fax|mobile|whats ?app|address|website|web|url)(?: address| no\\.?| number)?\\s?[:.]|(?:https?://|www\\.)\\S+$|for (?:media|press|further|additional|more) (?:inquiries|enquiries|information|details),? (?:please )?(?:contact|call|visit|see)\\b"
                    + "|notes? (?:to|for) (?:the )?editors?\\b.{0,3}$";
    private static final String ENDS = "-?\\s?(?:ends?|enditem|end item|30|more|nnnn)\\s?-?$|#{2,}$|_{3,}$|={3,}$";
    private static final String PLAYERS =
            "\\d{1,2}:\\d{2}\\s?/\\s?\\d{1,2}:\\d{2}$|\\d(?:\\.\\d{1,2})?x$|(?:image|slide|photo|page)?\\s?\\d{1,3}\\s?(?:/|of)\\s?\\d{1,3}$|(?:read(?:ing)? time|time to read|word count|hits?|views?|visits|shares?)\\s?:|[\\d,.]{1,9}k? (?:views?|reads?|shares?|hits?|words?)$"
                    + "|a\\s?[+-]?\\s?a\\s?[+-]?(?:\\s?a)?$|\\+\\s?a\\s?-$|your browser (?:does|doesn.t|is)\\b|please (?:turn on|wait|upgrade|update your browser)\\b|%d bloggers\\b|like loading\\b|tweet this\\b|last updated? on\\s?:?$"
                    + "|(?:manage|cookie|privacy) (?:preferences|settings|options|consent)\\b|we and our (?:\\d+ )?partners\\b|i agree$|got it!?$";
    private final OpeningPattern imprints = new OpeningPattern(MAKERS, RIGHTS, REACH, ENDS, PLAYERS);
    /** What may stand behind any words, and is only sought where the line has one of {@link #OF_LATE}. */
    private static final Pattern LATE =
            Pattern.compile("^(?:" + ORIGIN + "|" + MAILBOX + ")", Pattern.CASE_INSENSITIVE);

    private static final List<String> OF_LATE = List.of("appeared", "words, post", "@");

    boolean matches(Line line) {
        if (!line.isShorterThan(LONGEST)) {
            return false;
        }
        String text = Glyph.folded(line.text());
        return imprints.opens(text)
                || OF_LATE.stream().anyMatch(text.toLowerCase(Locale.ROOT)::contains)
                        && LATE.matcher(text).lookingAt();
    }
}
