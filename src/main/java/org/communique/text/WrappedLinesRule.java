package org.communique.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts paragraphs together again that were wrapped into lines of one width: e-mails, press releases, old pages.
 *
 * <p>{@code "The minister met in Lima with her↵Peruvian counterpart." → one line}. A page is wrapped if lines of that
 * width, none of them ended, are followed again and again by lines that begin in small letters.
 */
final class WrappedLinesRule {
    private static final int SHORTEST = 45;
    private static final int LONGEST = 130;
    private static final int FEWEST = 2;
    private static final int MOST_LINES = 60;

    /** The lines of {@code text} with wrapped paragraphs as one line each. */
    List<Line> joined(String text, List<Line> lines) {
        int wrapped = 0;
        for (int i = 1; i < lines.size(); i++) {
            wrapped += isOpen(lines.get(i - 1)) && isNext(text, lines, i) && goesOnSmall(lines.get(i)) ? 1 : 0;
        }
        return wrapped < FEWEST ? lines : join(text, lines);
    }

    private static List<Line> join(String text, List<Line> lines) {
        List<Line> joined = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= lines.size(); i++) {
            boolean goesOn = i < lines.size()
                    && i - from < MOST_LINES
                    && isOpen(lines.get(i - 1))
                    && isNext(text, lines, i)
                    && (goesOnSmall(lines.get(i)) || isWrapped(lines, from, i));
            if (!goesOn) {
                joined.add(
                        line(text, lines.get(from).span().cover(lines.get(i - 1).span())));
                from = i;
            }
        }
        return joined;
    }

    /** Whether a line in capitals may go on a paragraph: one that is under way, or whose end is far behind. */
    private static boolean isWrapped(List<Line> lines, int from, int at) {
        return at > from + 1 || at + 1 < lines.size() && isOpen(lines.get(at)) && goesOnSmall(lines.get(at + 1));
    }

    private static Line line(String text, Span span) {
        StringBuilder form = new StringBuilder(span.of(text));
        for (int i = 0; i < form.length(); i++) {
            if (Glyph.isLineEnd(form.charAt(i))) {
                form.setCharAt(i, ' ');
            }
        }
        return new Line(span, form.toString());
    }

    /** Whether a line is as wide as a wrapped one and no sentence ends with it. */
    private static boolean isOpen(Line line) {
        String text = line.text();
        int length = text.length();
        char last = text.charAt(length - 1);
        boolean mark = Glyph.isStop(last) || Glyph.isCloser(last) || last == ':' || last == ';' || last == '|';
        return length >= SHORTEST && length <= LONGEST && !mark;
    }

    private static boolean goesOnSmall(Line line) {
        return Character.isLowerCase(line.text().charAt(0)) && !line.text().startsWith("by ");
    }

    /** Whether no empty line stands between a line and the one before it. */
    private static boolean isNext(String text, List<Line> lines, int at) {
        int ends = 0;
        for (int i = lines.get(at - 1).span().end(); i < lines.get(at).span().begin(); i++) {
            char c = text.charAt(i);
            boolean windows = c == '\n' && i > 0 && text.charAt(i - 1) == '\r';
            ends += Glyph.isLineEnd(c) && !windows ? 1 : 0;
        }
        return ends <= 1;
    }
}
