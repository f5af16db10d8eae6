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
            "(?:news|stories|articles?|posts?|topics?|content|coverage|reading|videos?|headlines|items|links|reports)";
    private static final Pattern MARKER = Pattern.compile(
            "^(?:read (?:more|also|next|on|this)|also read|more|see (?:more|also|related)|related(?: " + KINDS
                    + ")?|(?:more|other|similar|further|recent|recommended|popular|hot|top|partner|featured|trending|sponsored|promoted|suggested) "
                    + KINDS
                    + "|(?:recent|latest|top) " + KINDS + " from [^.]{1,60}|latest(?: " + KINDS
                    + ")?|more (?:from|on|in|like|about) [^.]{1,50}|(?:most|must) (?:viewed|read|popular|shared|commented)[^.]{0,30}"
                    + "|trending(?: now| today)?|videos?|popular(?: now)?|recommended(?: for you)?|you (?:may|might) (?:also )?(?:like|be interested in)|what to read next|up next|next (?:article|story)|previous (?:article|story)"
                    + "|editor.?s.? (?:choice|picks?)|news of the day|in (?:other|related|brief) (?:news|media)|in other (?:news|media)|from (?:our partners|around the web|the web)|(?:from )?around the web|breaking news|all news|news info"
                    + "|don.t miss|about us|about (?:the )?(?:agency|author|company)|share (?:this(?: article| story| post)?|:)|leave a (?:comment|reply)|comments?(?: \\(\\d+\\))?|tags|topics|newsletter|sponsored|advertisement feature)$",
            Pattern.CASE_INSENSITIVE);

    boolean matches(Line line) {
        return line.isShorterThan(LONGEST) && MARKER.matcher(bare(line.text())).matches();
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
