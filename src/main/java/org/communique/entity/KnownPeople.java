package org.communique.entity;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.text.Folding;

/**
 * Finds known people by the words of a name in any order: all words of one name must be among those of the other, at least
 * two of them, or the whole of an alias of one word ("Lula").
 */
public final class KnownPeople {
    private final Map<String, Set<KnownPersonEntry>> byWord = new HashMap<>();
    private final Map<KnownPersonEntry, List<Set<String>>> names = new HashMap<>();

    public KnownPeople(List<KnownPersonEntry> people) {
        for (KnownPersonEntry person : people) {
            List<Set<String>> forms = Stream.concat(Stream.of(person.name()), person.aliases().stream())
                    .map(KnownPeople::words)
                    .toList();
            names.put(person, forms);
            forms.forEach(form -> form.forEach(word -> byWord.computeIfAbsent(word, unused -> new LinkedHashSet<>())
                    .add(person)));
        }
    }

    /** Everybody who may bear a name of these folded words. */
    public List<KnownPersonEntry> named(Set<String> words) {
        return words.stream()
                .flatMap(word -> byWord.getOrDefault(word, Set.of()).stream())
                .distinct()
                .filter(person -> names.getOrDefault(person, List.of()).stream().anyMatch(form -> fits(form, words)))
                .toList();
    }

    /** The one state that all serve who may bear a name of these words. */
    public Optional<String> country(Set<String> words) {
        List<String> countries =
                named(words).stream().map(KnownPersonEntry::country).distinct().toList();
        return countries.size() == 1 ? Optional.of(countries.getFirst()) : Optional.empty();
    }

    private static boolean fits(Set<String> form, Set<String> words) {
        if (form.size() == 1 || words.size() == 1) {
            return form.equals(words);
        }
        return form.containsAll(words) || words.containsAll(form);
    }

    private static Set<String> words(String name) {
        Set<String> words = new HashSet<>(Arrays.asList(Folding.fold(name).split("[^\\p{L}0-9]+", -1)));
        words.remove("");
        return words;
    }
}
