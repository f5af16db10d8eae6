package org.communique.text;

import java.util.regex.Pattern;

/**
 * Lines in which a page asks its reader to do something: to subscribe, follow, download, comment, report a mistake.
 *
 * <p>{@code "Get the latest news delivered to your inbox" → FURNITURE}, {@code "Was this article helpful?" → FURNITURE}
 */
final class PromptRule {
    private static final int LONGEST = 300;
    /** More than {@link #NEWSLETTER} can match. */
    private static final int LONGEST_OFFER = 60;

    private static final String LETTERS =
            "get (?:the|our|all|breaking|daily|more|instant|free|unlimited)\\b[^.]{0,60}\\b(?:news|alerts?|updates?|stories|bulletin|newsletter|headlines|inbox|access)\\b"
                    + "|to (?:get|receive|read) (?:all |the |more )?(?:latest |breaking )?(?:news|updates?|stories)\\b|we.ll send you\\b"
                    + "|(?:for|get) (?:the |all )?(?:latest|more|live|breaking) (?:news|updates?|headlines|stories)\\b|you can (?:unsubscribe|manage (?:them|these|your))\\b"
                    + "|by signing up\\b|by subscribing\\b|sign me up\\b|sign in\\b|sign up\\b|register (?:now|here|today)\\b|keep (?:up (?:to date )?with|yourself)\\b[^.]{0,20}\\b(?:what.s|the latest|news|updated)\\b"
                    + "|stay (?:updated|ahead|in the loop|in touch|connected)\\b|never miss\\b|delivered (?:straight|directly) to your\\b|unsubscribe\\b";
    private static final String FOLLOWING =
            "follow (?:@|the |our )?[^.]{0,40}\\b(?:on|via|page|channel|@)\\b.{0,30}$|follow @\\S+$|find us\\b|connect with us\\b|download (?:app|now)\\b|our apps?$|scan the\\b[^.]{0,20}\\bcode\\b|please scan\\b"
                    + "|(?:add|make) [^.]{0,30} (?:as )?(?:a |your )?preferred source\\b|add to (?:favou?rites|bookmarks|google)\\b|bookmark(?: this)?\\b.{0,20}$";
    private static final String TALKING =
            "(?:please )?(?:follow|read|see|respect) our (?:community|comment|editorial)\\b|comments (?:have to|must|are (?:closed|moderated|subject))\\b|(?:write|add|leave|post|submit) (?:a|your)(?: own)? comments?\\b"
                    + "|no comments\\b|show comments\\b|view comments\\b|have your say\\b|was this (?:article|page|story)\\b|(?:how did you like|rate|review) this (?:article|story|page|post)\\b"
                    + "|the feedback you\\b|tell us what\\b|what do you think\\b|report (?:an? |this )?(?:error|issue|problem|abuse)?$|did you find an? (?:mistake|error|typo)\\b|found an? (?:mistake|error|typo)\\b"
                    + "|if you (?:noticed|found|have found|spotted) an? (?:mistake|error|typo)\\b|have (?:a )?(?:news|story) tips?\\b";
    private static final String READING =
            "listen to (?:this )?(?:article|story|post|audio)?$|read (?:the )?(?:full|whole|entire|complete) (?:this )?(?:story|article|text|report|statement)$|read full\\b.{0,20}$|read it later|read later|save (?:this )?(?:article|story|for later)$"
                    + "|continue reading\\b.{0,40}$|story continues\\b.{0,40}$|(?:scroll|swipe) (?:to|down|for)\\b.{0,30}$|link copied|shortlink\\b|copy (?:the )?link\\b|load more\\b|show (?:more|less|all)$|(?:see|view|show) (?:all|more)(?: [\\p{L}]+)?$";
    private final OpeningPattern prompts = new OpeningPattern(LETTERS, FOLLOWING, TALKING, READING);
    private static final Pattern NEWSLETTER =
            Pattern.compile("(?:the |our )?[\\p{L} ]{0,30}newsletter", Pattern.CASE_INSENSITIVE);

    boolean matches(Line line) {
        if (!line.isShorterThan(LONGEST)) {
            return false;
        }
        String text = Glyph.folded(line.text());
        return prompts.opens(text)
                || text.length() < LONGEST_OFFER && NEWSLETTER.matcher(text).matches();
    }
}
