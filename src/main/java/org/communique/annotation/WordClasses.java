package org.communique.annotation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.communique.annotation.phrase.WordFilter;
import org.communique.text.Token;
import org.communique.text.WordSet;

/** The words of each {@link WordClass}, compared folded and without full stops. */
public final class WordClasses {
    private final Map<WordClass, Set<String>> words = new EnumMap<>(WordClass.class);
    private final WordFilter known = new WordFilter();

    private WordClasses(Map<WordClass, Set<String>> members) {
        for (WordClass wordClass : WordClass.values()) {
            Set<String> ofClass = members.getOrDefault(wordClass, Set.of());
            words.put(wordClass, WordSet.of(ofClass.toArray(String[]::new)));
            ofClass.forEach(known::add);
        }
    }

    /**
     * Reads files of lines {@code class TAB words}; {@code #} begins a comment line.
     *
     * @throws IllegalArgumentException naming the line that has no tab or an unknown class
     */
    public static WordClasses read(Path... files) {
        Map<WordClass, Set<String>> members = new EnumMap<>(WordClass.class);
        for (Path file : files) {
            add(file, members);
        }
        return new WordClasses(members);
    }

    private static void add(Path file, Map<WordClass, Set<String>> members) {
        int number = 0;
        for (String line : lines(file)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            int tab = line.indexOf('\t');
            String code = tab < 0 ? line : line.substring(0, tab);
            WordClass wordClass = Arrays.stream(WordClass.values())
                    .filter(known -> known.code().equals(code))
                    .findFirst()
                    .orElseThrow(unknownClass(file, number, code));
            for (String word : line.substring(tab + 1).stripTrailing().split(" +", -1)) {
                members.computeIfAbsent(wordClass, unused -> new HashSet<>()).add(word);
            }
        }
    }

    private static java.util.function.Supplier<IllegalArgumentException> unknownClass(
            Path file, int number, String code) {
        return () -> new IllegalArgumentException("%s:%d: '%s' (expected: one of %s)"
                .formatted(
                        file,
                        number,
                        code,
                        Arrays.stream(WordClass.values()).map(WordClass::code).toList()));
    }

    private static Iterable<String> lines(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("%s: unreadable (expected: UTF-8 text)".formatted(file), unreadable);
        }
    }

    public boolean is(WordClass wordClass, Token token) {
        return is(wordClass, word(token));
    }

    /** Whether {@code word}, as {@link #word} gives it, is of the class. */
    public boolean is(WordClass wordClass, String word) {
        return known.mayHold(word) && words.getOrDefault(wordClass, Set.of()).contains(word);
    }

    /** All words of a class. */
    public Set<String> of(WordClass wordClass) {
        return Set.copyOf(words.getOrDefault(wordClass, Set.of()));
    }

    /** The form under which a token's word is looked up. */
    public static String word(Token token) {
        return token.word();
    }
}
