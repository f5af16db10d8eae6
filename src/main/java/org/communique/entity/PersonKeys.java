package org.communique.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.communique.annotation.PartialDate;

/**
 * Gives people of one name keys of their own: the one with most evidence keeps the name, the others add their state, then
 * the year of their first office, then their item. The order of the entries does not matter.
 *
 * <pre>{@code
 * Rudolf Elphberg (RUR, 3 sources), Rudolf Elphberg (ESP, 1) → "Rudolf Elphberg", "Rudolf Elphberg esp"
 * }</pre>
 */
final class PersonKeys {
    private static final Comparator<KnownPersonEntry> MOST_EVIDENCE_FIRST = Comparator.comparingInt(
                    (KnownPersonEntry person) ->
                            -person.link().map(WikidataLink::sources).orElse(0))
            .thenComparing(
                    person -> person.link().map(link -> link.item().length()).orElse(Integer.MAX_VALUE))
            .thenComparing(person -> person.link().map(WikidataLink::item).orElse(""))
            .thenComparing(KnownPersonEntry::side)
            .thenComparing(person -> person.offices().toString());

    private PersonKeys() {}

    /** The same people in the same order, each with a key that no other has. */
    static List<KnownPersonEntry> distinct(List<KnownPersonEntry> people) {
        Map<String, List<KnownPersonEntry>> byName = new TreeMap<>();
        people.forEach(person -> byName.computeIfAbsent(compared(person.name()), name -> new ArrayList<>(1))
                .add(person));
        Set<String> taken = new HashSet<>(byName.keySet());
        Map<KnownPersonEntry, String> keys = new HashMap<>();
        byName.values().forEach(bearers -> {
            bearers.sort(MOST_EVIDENCE_FIRST);
            keys.put(bearers.getFirst(), bearers.getFirst().name());
            bearers.stream().skip(1).forEach(bearer -> keys.put(bearer, free(bearer, taken)));
        });
        return people.stream()
                .map(person -> person.keyed(keys.getOrDefault(person, person.name())))
                .toList();
    }

    private static String free(KnownPersonEntry person, Set<String> taken) {
        String key = person.name();
        for (String distinction : distinctions(person)) {
            key = key + " " + distinction;
            if (taken.add(compared(key))) {
                return key;
            }
        }
        throw new IllegalArgumentException(
                "%s: twice with one item (expected: one line for one person)".formatted(person.name()));
    }

    private static List<String> distinctions(KnownPersonEntry person) {
        Optional<String> year = person.offices().stream()
                .flatMap(office -> office.start().stream())
                .map(PartialDate::earliest)
                .min(Comparator.naturalOrder())
                .map(first -> Integer.toString(first.getYear()));
        List<String> distinctions = new ArrayList<>(List.of(person.side()));
        year.ifPresent(distinctions::add);
        person.link().ifPresent(link -> distinctions.add(link.item()));
        return distinctions;
    }

    private static String compared(String name) {
        return String.join(" ", KnownPeople.words(name));
    }
}
