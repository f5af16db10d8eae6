package org.communique.store.identity;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds again which reports speak of one thing, after some came or went: for all components that these can touch and for
 * no other. What comes out is what a merge of the whole store would find for them.
 *
 * @param <R> the reports
 * @param <N> what is compared
 */
public final class Resolution<R, N> {
    private final Kinship<R, N> kinship;
    private final Reports<R> store;
    private final Naming<R> naming;
    private final Map<String, R> loaded = new HashMap<>();
    private final Map<String, Optional<String>> last = new HashMap<>();
    /** Reports of one component seek mostly the same keys. */
    private final Map<String, List<String>> under = new HashMap<>();

    private final Map<String, Set<String>> called = new HashMap<>();
    private final Map<String, String> samenesses = new HashMap<>();
    private final Map<String, List<String>> things = new TreeMap<>();
    private final Map<String, String> thingOf = new HashMap<>();
    private final Set<String> abandoned = new TreeSet<>();
    private final Map<String, String> wishes = new HashMap<>();

    public Resolution(Kinship<R, N> kinship, Reports<R> store, Naming<R> naming) {
        this.kinship = kinship;
        this.store = store;
        this.naming = naming;
    }

    /** Tells reports that are known already. */
    public void know(Collection<R> reports) {
        reports.forEach(report -> loaded.put(kinship.iri(report), report));
    }

    /**
     * Resolves what these changes can touch.
     *
     * @param left reports that went
     * @param changed reports that came or must be compared anew
     * @param gone things of which a report went
     */
    public void resolve(Collection<R> left, Set<String> changed, Set<String> gone) {
        Set<String> start = new TreeSet<>(changed);
        left.forEach(report -> start.addAll(sought(report)));
        reports(changed).forEach(report -> start.addAll(sought(report)));
        Map<String, List<R>> clusters = new TreeMap<>();
        Set<String> seen = new TreeSet<>();
        for (String report : start) {
            if (!seen.contains(report) && load(report).isPresent()) {
                for (List<R> cluster : clusters(report, seen)) {
                    clusters.put(kinship.iri(cluster.getFirst()), cluster);
                }
            }
        }
        Set<String> old = new TreeSet<>(gone);
        seen.forEach(report -> lastTogether(report).ifPresent(old::add));
        name(clusters, old);
        old.stream().filter(thing -> !things.containsKey(thing)).forEach(abandoned::add);
    }

    /** The things that were found again or anew: IRI → IRIs of their reports in order. */
    public Map<String, List<String>> things() {
        return Map.copyOf(things);
    }

    /** The name that a thing found again would bear, had it no namesakes. */
    public String wish(String thing) {
        return Optional.ofNullable(wishes.get(thing)).orElseThrow();
    }

    /** Things of the last merge that are no more. */
    public Set<String> abandoned() {
        return Set.copyOf(abandoned);
    }

    /** The thing of which a report speaks, as this resolution or, where it looked at nothing, the last merge found it. */
    public Optional<String> thing(String report) {
        return Optional.ofNullable(thingOf.get(report)).or(() -> last(report));
    }

    /** Reports whose thing is not the one of the last merge. */
    public Set<String> moved() {
        Set<String> moved = new TreeSet<>();
        thingOf.forEach((report, thing) -> {
            if (!last(report).equals(Optional.of(thing))) {
                moved.add(report);
            }
        });
        return moved;
    }

    /** The thing of the last merge; many a report is asked for with each that it is compared with. */
    private Optional<String> last(String report) {
        return last.computeIfAbsent(report, store::thing);
    }

    /** The same for a report whose thing is found again with all its reports: they are looked up in one scan. */
    private Optional<String> lastTogether(String report) {
        if (!last.containsKey(report)) {
            last(report).ifPresent(thing -> store.of(thing).forEach(one -> last.put(one, Optional.of(thing))));
        }
        return last(report);
    }

    public List<R> reports(Collection<String> iris) {
        return iris.stream().flatMap(iri -> load(iri).stream()).toList();
    }

    private Optional<R> load(String iri) {
        R known = loaded.get(iri);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<R> report = store.report(iri);
        report.ifPresent(r -> loaded.put(iri, r));
        return report;
    }

    /** The things of the component of one report; all reports of the component are {@code seen} afterwards. */
    private List<List<R>> clusters(String first, Set<String> seen) {
        Map<String, N> nodes = new LinkedHashMap<>();
        Map<N, List<R>> members = new HashMap<>();
        Map<String, N> met = new HashMap<>();
        Deque<List<R>> open = new ArrayDeque<>();
        open.add(List.of(load(first).orElseThrow()));
        while (!open.isEmpty()) {
            R from = open.removeFirst().getFirst();
            String sameness = sameness(from);
            Map<String, List<R>> found = neighbours(from);
            List<R> same = found.getOrDefault(sameness, List.of(from));
            N node = nodes.computeIfAbsent(sameness, s -> met.computeIfAbsent(s, n -> kinship.unite(same)));
            members.put(node, same);
            same.forEach(report -> seen.add(kinship.iri(report)));
            found.forEach((key, reports) -> {
                if (!nodes.containsKey(key)) {
                    N other = met.computeIfAbsent(key, s -> kinship.unite(reports));
                    if (kinship.isTied(node, other)) {
                        nodes.put(key, other);
                        open.add(reports);
                    }
                }
            });
        }
        return kinship.amended(new Clustering<>(kinship)
                .things(nodes.values()).stream()
                        .map(thing -> thing.stream()
                                .flatMap(node -> members.getOrDefault(node, List.of()).stream())
                                .sorted(Comparator.comparing(kinship::iri))
                                .toList())
                        .toList());
    }

    /** All reports that share a key with this one, itself included, by what makes them the same. */
    private Map<String, List<R>> neighbours(R report) {
        Set<String> iris = new TreeSet<>(sought(report));
        iris.add(kinship.iri(report));
        Map<String, List<R>> found = new TreeMap<>();
        for (R other : reports(iris)) {
            found.computeIfAbsent(sameness(other), s -> new ArrayList<>()).add(other);
        }
        return found;
    }

    /** The reports that this one has to be compared with. */
    private Set<String> sought(R report) {
        Set<String> sought = new TreeSet<>();
        Map<String, Boolean> alike = new HashMap<>();
        for (String key : kinship.soughtKeys(report)) {
            if (kinship.isLoose(key)) {
                called.computeIfAbsent(key, store::called).stream()
                        .filter(other -> alike.computeIfAbsent(other, o -> kinship.areAlike(kinship.called(report), o)))
                        .forEach(other -> sought.addAll(under(key, other)));
            } else {
                sought.addAll(under.computeIfAbsent(key, k -> List.copyOf(store.under(k))));
            }
        }
        return sought;
    }

    private List<String> under(String looseKey, String name) {
        return under.computeIfAbsent(looseKey + "\t" + name, k -> List.copyOf(store.under(looseKey, name)));
    }

    private String sameness(R report) {
        return samenesses.computeIfAbsent(kinship.iri(report), iri -> kinship.sameness(report));
    }

    /** Names the clusters. Where one gets or frees a name, all who want that name are named again. */
    private void name(Map<String, List<R>> clusters, Set<String> old) {
        Map<String, Namesakes<List<String>>> claims = new TreeMap<>();
        old.forEach(thing -> store.wish(thing).ifPresent(wish -> claims.put(wish, namesakes(wish))));
        for (List<R> cluster : clusters.values()) {
            List<String> iris = cluster.stream().map(kinship::iri).toList();
            String wish = naming.wish(cluster);
            if (naming.owns(cluster)) {
                put(wish, iris, wish);
            } else {
                claims.computeIfAbsent(wish, this::namesakes).claim(iris.getFirst(), iris);
            }
        }
        claims.forEach((wish, namesakes) -> {
            for (String thing : store.wishing(wish)) {
                List<String> iris = store.of(thing).stream().sorted().toList();
                boolean own = naming.isReserved(wish) && thing.equals(wish);
                if (!old.contains(thing) && !iris.isEmpty() && !own) {
                    namesakes.claim(iris.getFirst(), iris);
                }
            }
            namesakes.names().forEach((iris, name) -> {
                boolean stays = last(iris.getFirst()).equals(Optional.of(name));
                boolean foundAgain = clusters.containsKey(iris.getFirst());
                if (foundAgain || !stays) {
                    put(name, iris, wish);
                    if (!foundAgain) {
                        last(iris.getFirst()).ifPresent(abandoned::add);
                    }
                }
            });
        });
        abandoned.removeAll(things.keySet());
    }

    private Namesakes<List<String>> namesakes(String wish) {
        return new Namesakes<>(wish, naming.isReserved(wish));
    }

    private void put(String thing, List<String> reports, String wish) {
        things.put(thing, reports);
        wishes.put(thing, wish);
        reports.forEach(report -> thingOf.put(report, thing));
    }
}
