package org.communique.pipeline;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** When two wordings count as the same fact: without case and diacritics, and not too strictly. */
final class Wording {
    private static final Pattern WORD = Pattern.compile("[a-z0-9]+");
    private static final Pattern LETTERS = Pattern.compile("[a-z]+");
    private static final Pattern WORD_OF_SPEECH = Pattern.compile("[\\p{L}\\p{N}_]+");
    private static final Set<String> LITTLE_WORDS =
            Set.of("the", "of", "for", "and", "a", "an", "to", "in", "on", "at", "his", "her", "its");
    private static final Map<String, String> SAME_WORDS = Map.ofEntries(
            Map.entry("defense", "defence"),
            Map.entry("defenses", "defence"),
            Map.entry("center", "centre"),
            Map.entry("dpm", "deputy"),
            Map.entry("vice", "deputy"),
            Map.entry("lieut", "lieutenant"),
            Map.entry("lt", "lieutenant"),
            Map.entry("sen", "senior"),
            Map.entry("gen", "general"),
            Map.entry("col", "colonel"),
            Map.entry("maj", "major"),
            Map.entry("adm", "admiral"),
            Map.entry("fm", "foreign"),
            Map.entry("strategic", "strategy"),
            Map.entry("vietnamese", "vietnam"),
            Map.entry("viet", "vietnam"),
            Map.entry("nam", ""),
            Map.entry("russian", "russia"),
            Map.entry("national", ""));

    private Wording() {}

    /** Lower case without diacritics. */
    static String fold(String text) {
        String latin = text.replace('đ', 'd').replace('Đ', 'D').replace('’', '\'');
        return Normalizer.normalize(latin, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    static boolean same(String one, String other) {
        return fold(one).strip().equals(fold(other).strip());
    }

    /** Whether the words of both have at least this share in common. */
    static boolean alike(String one, String other, double share) {
        Set<String> first = words(one);
        Set<String> second = words(other);
        Set<String> all = new HashSet<>(first);
        all.addAll(second);
        Set<String> common = new HashSet<>(first);
        common.retainAll(second);
        return all.isEmpty() || (double) common.size() / all.size() >= share;
    }

    /** Whether both are names of one person: the same words in any order, or at least two of them and no other. */
    static boolean sameName(String one, String other) {
        Set<String> first = Set.copyOf(matches(LETTERS, one));
        Set<String> second = Set.copyOf(matches(LETTERS, other));
        if (first.isEmpty() || second.isEmpty()) {
            return false;
        }
        boolean within = first.containsAll(second) || second.containsAll(first);
        return first.equals(second) || within && Math.min(first.size(), second.size()) >= 2;
    }

    static boolean samePlace(String one, String other) {
        Set<String> first = words(one);
        Set<String> second = words(other);
        boolean within = first.containsAll(second) || second.containsAll(first);
        boolean common = first.stream().anyMatch(second::contains);
        return fold(one).replace(" ", "").equals(fold(other).replace(" ", "")) || within && common;
    }

    /** Whether the words {@code begin} stand in a sentence in this order, one behind the other. */
    static boolean speaks(String begin, String sentence) {
        return String.join(" ", matches(WORD_OF_SPEECH, sentence))
                .contains(String.join(" ", matches(WORD_OF_SPEECH, begin)));
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        for (String word : matches(WORD, text)) {
            String normal = SAME_WORDS.getOrDefault(word, word);
            if (!normal.isEmpty() && !LITTLE_WORDS.contains(normal)) {
                words.add(normal);
            }
        }
        return words;
    }

    private static List<String> matches(Pattern pattern, String text) {
        return pattern.matcher(fold(text)).results().map(MatchResult::group).toList();
    }
}
