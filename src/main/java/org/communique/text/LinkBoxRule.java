package org.communique.text;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A box of links in the middle of a story: "Also read", up to four titles, and the story goes on.
 *
 * <p>It goes on only if two paragraphs stand together behind the box and each names at least two of the names that the
 * story had before; a sidebar's stories stand one by one below their titles and name others.
 */
final class LinkBoxRule {
    private static final int MOST_TITLES = 4;
    private static final int FEWEST_NAMES = 2;
    private static final int SIGHT = 2_000;
    /** A capitalised word within a sentence, that is behind a small letter or a comma. */
    private static final Pattern NAME = Pattern.compile("(?<=[\\p{Ll},] )\\p{Lu}[\\p{L}\\p{M}]{3,30}");

    private final ProseRule prose = new ProseRule();

    /** Where the story goes on behind the box that line {@code heading} opens, if it does. */
    OptionalInt end(List<Line> lines, List<LineLook> looks, int first, int heading) {
        int end = heading + 1;
        while (end < lines.size() && end - heading <= MOST_TITLES && !isParagraph(lines, looks, end)) {
            end++;
        }
        if (!isParagraph(lines, looks, end) || !isParagraph(lines, looks, end + 1)) {
            return OptionalInt.empty();
        }
        Set<String> names = new HashSet<>();
        for (int i = Math.max(first, heading - MOST_TITLES * 2); i < heading; i++) {
            names.addAll(names(lines.get(i)));
        }
        return shared(names, lines.get(end)) >= FEWEST_NAMES && shared(names, lines.get(end + 1)) >= FEWEST_NAMES
                ? OptionalInt.of(end)
                : OptionalInt.empty();
    }

    private boolean isParagraph(List<Line> lines, List<LineLook> looks, int line) {
        return line < lines.size() && looks.get(line) == LineLook.PLAIN && prose.isParagraph(lines.get(line));
    }

    private static long shared(Set<String> names, Line line) {
        return names(line).stream().filter(names::contains).count();
    }

    private static Set<String> names(Line line) {
        String text = line.text();
        Set<String> names = new HashSet<>();
        Matcher name = NAME.matcher(text).region(0, Math.min(text.length(), SIGHT));
        while (name.find()) {
            names.add(name.group());
        }
        return names;
    }
}
