package org.communique.text;

import java.util.regex.Pattern;

/**
 * A line behind which a page shows other stories.
 *
 * <p>{@code "Most viewed" → all that follows is FURNITURE}
 */
final class OtherStoriesRule {
    private static final int LONGEST = 90;
    private static final String KINDS =
            "(?:news|stories|articles?|posts?|topics?|contents?|coverage|reading|videos?|photos?|headlines|items|links|reports|comments)";
    private static final String SORTS =
            "(?:more|other|similar|further|recent|related|recommended|popular|hot|top|partner|featured|trending|sponsored|promoted|suggested|newest)";
    private static final String LISTS =
            SORTS + " " + KINDS + "|(?:recent|latest|top) " + KINDS + " from [^.]{1,60}|latest(?: " + KINDS
                    + ")?|newest|more (?:from|on|in|like|about) [^.]{1,50}|(?:most|must) (?:viewed|read|watch|popular|shared|commented|discussed)[^.]{0,30}|(?:the )?latest(?: updates)?(?: (?:in|from|on) [^.]{1,40})?"
                    + "|(?:today.s )?top (?:news|stories|headlines)(?: today| of the day| this (?:hour|week))?|popular (?:in|on|with) [^.]{1,40}|(?:other|more) (?:news|stories|articles) (?:in|from|on) [^.]{1,40}|(?:also|more) in this (?:section|category|issue)|in th(?:is|e) section"
                    + "|in (?:the )?(?:headlines|news)|from the archives?|on the same (?:topic|theme|subject)|recommended (?:by|stories|articles|reading)[^.]{0,20}|related (?:topics?|tags|content|keywords|links|items)"
                    + "|trending(?: now| today)?|videos?|popular(?: now)?|recommended(?: for you)?|news of the day|breaking news|all news|news info|up next|quick links"
                    + "|in (?:other|related|brief) (?:news|media)|(?:from )?(?:our partners|around the web|the web)|editor.?s.? (?:choice|picks?)|categories|archives";
    private static final String INVITATIONS =
            "you (?:may|might) (?:also )?(?:like|be interested in)|what to read next|don.t miss"
                    + "|(?:people|readers|others) (?:also )?(?:read|like|liked|viewed)|(?:next|previous) (?:article|story|post)|next in [^.]{1,40}|what (?:others|people|readers) are (?:reading|saying|watching)|post navigation|like this";
    private static final String FOOT =
            "about us|about (?:the )?(?:agency|author|company)|share (?:this(?: article| story| post)?|:)|leave a (?:comment|reply)"
                    + "|comments?(?: \\(\\d+\\))?|keywords?|hashtags?|mentions|tags|topics|newsletter|sponsored|advertisement feature";
    /** After one of these a page may show a box of links within the story, and go on behind it. */
    private static final Pattern BOX = Pattern.compile(
            "read (?:more|also|next|on|this)|also read|more|see (?:more|also|related)|related(?: " + KINDS
                    + ")?|recommended(?: for you)?|(?:recent|other) " + KINDS,
            Pattern.CASE_INSENSITIVE);

    private static final Pattern MARKER =
            Pattern.compile(String.join("|", BOX.pattern(), LISTS, INVITATIONS, FOOT), Pattern.CASE_INSENSITIVE);

    boolean matches(Line line) {
        return line.isShorterThan(LONGEST) && MARKER.matcher(bare(line.text())).matches();
    }

    /** Whether the line may as well head a mere box of links, with more of the story behind it. */
    boolean mayBeBox(Line line) {
        return line.isShorterThan(LONGEST) && BOX.matcher(bare(line.text())).matches();
    }

    private static String bare(String text) {
        int begin = 0;
        int end = text.length();
        while (begin < end && !Glyph.isWordPart(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && !Glyph.isWordPart(text.charAt(end - 1)) && text.charAt(end - 1) != ')') {
            end--;
        }
        return Glyph.folded(text.substring(begin, end));
    }
}
