package org.communique.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells the headline of a story from titles of other stories that stand above it as well: it shares words with what the
 * story says.
 *
 * <p>{@code "Navy buys ships", "Ministers meet in Oslo", then a story of ministers in Oslo → only the second}
 */
final class HeadlineRule {
    private static final int SHARED_WORDS = 2;
    private static final int SIGHT = 1_500;
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]{3,30}");
    private static final int STEM = 5;

    /** The lines among {@code titles} that head this story. */
    Set<Line> own(List<Line> titles, List<Line> story) {
        if (titles.size() < 2) {
            return Set.copyOf(titles);
        }
        Set<String> told = new HashSet<>();
        story.stream().limit(4).forEach(line -> told.addAll(words(line)));
        List<Line> own = new ArrayList<>();
        for (Line title : titles) {
            if (words(title).stream().filter(told::contains).count() >= SHARED_WORDS) {
                own.add(title);
            }
        }
        return own.isEmpty() ? Set.of(titles.getFirst()) : Set.copyOf(own);
    }

    /** The longer words by their beginnings, so that "meets" is "meeting". */
    private static Set<String> words(Line line) {
        String text = line.text().toLowerCase(Locale.ROOT);
        Set<String> words = new HashSet<>();
        Matcher word = WORD.matcher(text).region(0, Math.min(text.length(), SIGHT));
        while (word.find()) {
            words.add(word.group().substring(0, Math.min(STEM, word.group().length())));
        }
        return words;
    }
}
