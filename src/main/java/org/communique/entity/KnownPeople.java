package org.communique.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.text.Folding;
import org.communique.text.Romanisation;
import org.communique.text.WordRuns;
import org.communique.text.WordSignature;

/**
 * Finds known people by the words of a name in any order, whatever the case, the diacritics, the hyphens and the
 * romanisation.
 */
public final class KnownPeople {
    private final Map<String, List<Form>> byWord = new HashMap<>();
    private final Map<String, List<Form>> bySpelling = new HashMap<>();
    private final Map<String, List<Bearing>> bearings = new HashMap<>();

    /** A known person and how well a name fits that person's. */
    public record Bearer(KnownPersonEntry person, NameFit fit) {}

    /** One name of one person: the keys of its words, and these without blanks. */
    private record Form(KnownPersonEntry person, List<String> words, Bits bits, String joined) {}

    /** Folded words of a name, and whom who bears it serves. */
    private record Bearing(List<String> folded, Bits bits, String side) {}

    /** One bit for each word of a name: most names that share a word do not share the others. */
    private record Bits(long bits) {
        static Bits of(Collection<String> words) {
            long bits = 0;
            for (String word : words) {
                bits |= 1L << WordSignature.mixed(word);
            }
            return new Bits(bits);
        }

        /** Whether all words of the one may be among those of the other; false is certain. */
        boolean mayHoldOrBeIn(Bits other) {
            return (bits & ~other.bits) == 0 || (other.bits & ~bits) == 0;
        }
    }

    /** {@code names}: what besides the people's own names tells a side. */
    public KnownPeople(List<KnownPersonEntry> people, List<SideNames> names) {
        for (KnownPersonEntry person : people) {
            Stream.concat(Stream.of(person.name()), person.aliases().stream())
                    .forEach(name -> add(person, words(name)));
        }
        for (SideNames row : names) {
            row.names().forEach(name -> add(words(name), row.side()));
        }
    }

    private void add(List<String> words, String side) {
        Bearing bearing = new Bearing(words, Bits.of(words), side);
        new HashSet<>(keys(words))
                .forEach(word ->
                        bearings.computeIfAbsent(word, w -> new ArrayList<>(1)).add(bearing));
    }

    private void add(KnownPersonEntry person, List<String> words) {
        List<String> keys = keys(words);
        Form form = new Form(person, keys, Bits.of(keys), String.join("", keys));
        new HashSet<>(form.words)
                .forEach(word ->
                        byWord.computeIfAbsent(word, w -> new ArrayList<>(1)).add(form));
        add(words, person.side());
        spellings(words)
                .forEach(spelling -> bySpelling
                        .computeIfAbsent(spelling, s -> new ArrayList<>(1))
                        .add(form));
    }

    /** Everybody who may bear this name, each with the best fit of his names. */
    public List<Bearer> bearers(String name) {
        List<String> folded = words(name);
        List<String> words = keys(folded);
        Bits bits = Bits.of(words);
        String joined = String.join("", words);
        List<Form> spelledLike = spellings(folded).stream()
                .flatMap(spelling -> bySpelling.getOrDefault(spelling, List.of()).stream())
                .toList();
        Map<KnownPersonEntry, NameFit> found = new LinkedHashMap<>();
        for (String word : words) {
            for (Form form : byWord.getOrDefault(word, List.of())) {
                fit(form, words, bits, joined)
                        .or(() -> spelling(form, spelledLike))
                        .ifPresent(fit -> found.merge(form.person, fit, KnownPeople::better));
            }
        }
        for (Form form : spelledLike) {
            found.merge(form.person, fit(form, words, bits, joined).orElse(NameFit.SPELLING), KnownPeople::better);
        }
        return found.entrySet().stream()
                .map(entry -> new Bearer(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static NameFit better(NameFit one, NameFit other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    @SuppressWarnings("ReferenceEquality") // each name has one form
    private static Optional<NameFit> spelling(Form form, List<Form> spelledLike) {
        for (Form like : spelledLike) {
            if (like == form) {
                return Optional.of(NameFit.SPELLING);
            }
        }
        return Optional.empty();
    }

    private static Optional<NameFit> fit(Form form, List<String> words, Bits bits, String joined) {
        if (form.words.size() > 1 && words.size() > 1 && form.bits.mayHoldOrBeIn(bits)) {
            boolean known = form.words.containsAll(words);
            boolean whole = words.containsAll(form.words);
            if (known || whole) {
                return Optional.of(known && whole ? NameFit.WHOLE : NameFit.PART);
            }
        }
        if (form.joined.equals(joined) && (form.words.size() > 1 || words.size() > 1)) {
            return Optional.of(NameFit.WHOLE);
        }
        if (words.size() == 1 && form.words.contains(words.getFirst())) {
            return Optional.of(NameFit.WORD);
        }
        return Optional.empty();
    }

    /**
     * The one side that all serve who may bear a name of these folded words: all words of one name among those of the other,
     * at least two of them, or the whole of an alias of one word ("Lula").
     */
    public Optional<String> side(Set<String> words) {
        Set<String> sides = new HashSet<>();
        Bits bits = Bits.of(words);
        for (String word : words) {
            for (Bearing bearing : bearings.getOrDefault(Romanisation.key(word), List.of())) {
                if (bearing.bits.mayHoldOrBeIn(bits) && mayMean(bearing.folded, words)) {
                    sides.add(bearing.side);
                }
            }
        }
        return sides.size() == 1 ? Optional.of(sides.iterator().next()) : Optional.empty();
    }

    private static boolean mayMean(List<String> form, Set<String> words) {
        if (form.size() == 1 || words.size() == 1) {
            return form.size() == words.size() && form.containsAll(words);
        }
        return form.containsAll(words) || words.containsAll(form);
    }

    /** The folded words of a name in their order. */
    static List<String> words(String name) {
        return WordRuns.of(Folding.fold(name));
    }

    private static List<String> keys(Collection<String> words) {
        return words.stream().map(Romanisation::key).toList();
    }

    /** Keys that names share which differ in vowels, signs and hyphens only; none for a name of one short word. */
    private static Set<String> spellings(List<String> words) {
        List<String> skeletons = words.stream().map(Romanisation::skeleton).toList();
        String joined = String.join("", skeletons);
        Set<String> spellings = new HashSet<>();
        if (words.size() > 1 && joined.length() >= 5) {
            spellings.add(joined);
            List<String> sorted = new ArrayList<>(skeletons);
            sorted.sort(null);
            spellings.add(String.join(" ", sorted));
        }
        return spellings;
    }
}
