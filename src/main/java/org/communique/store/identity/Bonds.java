package org.communique.store.identity;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.communique.rdf.Correction;

/**
 * What people decided on which reports speak of one thing. A name is the IRI of a report, or the IRI of a thing: it means
 * the reports that would bear it if they were the only ones.
 *
 * @param together pairs of names of one thing
 * @param apart pairs of reports that are not of one
 */
public record Bonds(Set<Pair> together, Set<Pair> apart) {
    /** Two names, the smaller one first. */
    public record Pair(String one, String other) implements Comparable<Pair> {
        static Pair of(String a, String b) {
            return a.compareTo(b) < 0 ? new Pair(a, b) : new Pair(b, a);
        }

        @Override
        public int compareTo(Pair pair) {
            int first = one.compareTo(pair.one);
            return first == 0 ? other.compareTo(pair.other) : first;
        }

        boolean names(String name) {
            return one.equals(name) || other.equals(name);
        }
    }

    public Bonds {
        together = Set.copyOf(together);
        apart = Set.copyOf(apart);
    }

    /** What these corrections bind. */
    public static Bonds of(Collection<Correction> corrections) {
        Set<Pair> together = new TreeSet<>();
        Set<Pair> apart = new TreeSet<>();
        for (Correction correction : corrections) {
            Set<Pair> pairs = switch (correction.kind()) {
                case MERGE -> together;
                case SPLIT -> apart;
                case DENY_REPORT, DENY_LINK, SET_VALUE, ACCEPT_LINK -> new TreeSet<>();
            };
            correction.other().ifPresent(other -> pairs.add(Pair.of(correction.target(), other)));
        }
        return new Bonds(together, apart);
    }

    boolean isEmpty() {
        return together.isEmpty() && apart.isEmpty();
    }

    /** The key under which all stand that go by this name. */
    public static String key(String name) {
        return "named|" + name;
    }

    private static String key(Pair pair) {
        return "together|" + pair.one() + " " + pair.other();
    }

    /** The keys of a report that goes by this name. */
    Set<String> keys(String name) {
        Set<String> keys = new TreeSet<>();
        together.stream().filter(pair -> pair.names(name)).forEach(pair -> {
            keys.add(key(pair));
            keys.add(key(name));
        });
        return keys;
    }

    boolean isNamed(String name) {
        return together.stream().anyMatch(pair -> pair.names(name))
                || apart.stream().anyMatch(pair -> pair.names(name));
    }
}
