package org.communique.store.identity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reports in memory, of which no merge has made anything yet; finds which of them are one thing. */
final class MemoryReports<R, N> implements Reports<R>, Naming<R> {
    private final Kinship<R, N> kinship;
    private final Map<String, R> reports = new TreeMap<>();
    private final Map<String, Set<String>> keys = new TreeMap<>();

    MemoryReports(Kinship<R, N> kinship, List<R> all) {
        this.kinship = kinship;
        all.forEach(report -> {
            reports.put(kinship.iri(report), report);
            kinship.keys(report)
                    .forEach(key ->
                            keys.computeIfAbsent(key, k -> new TreeSet<>()).add(kinship.iri(report)));
        });
    }

    /** The IRIs of the reports of each thing. */
    Set<Set<String>> things() {
        Resolution<R, N> resolution = new Resolution<>(kinship, this, this);
        resolution.resolve(List.of(), reports.keySet(), Set.of());
        Set<Set<String>> things = new java.util.HashSet<>();
        resolution.things().values().forEach(thing -> things.add(Set.copyOf(thing)));
        return things;
    }

    @Override
    public Optional<R> report(String iri) {
        return Optional.ofNullable(reports.get(iri));
    }

    @Override
    public Set<String> under(String key) {
        return keys.getOrDefault(key, Set.of());
    }

    @Override
    public Set<String> called(String looseKey) {
        Set<String> called = new TreeSet<>();
        under(looseKey).forEach(iri -> report(iri).map(kinship::called).ifPresent(called::add));
        return called;
    }

    @Override
    public Set<String> under(String looseKey, String called) {
        Set<String> found = new TreeSet<>(under(looseKey));
        found.removeIf(iri -> !report(iri).map(kinship::called).equals(Optional.of(called)));
        return found;
    }

    @Override
    public Optional<String> thing(String report) {
        return Optional.empty();
    }

    @Override
    public Set<String> of(String thing) {
        return Set.of();
    }

    @Override
    public Set<String> wishing(String name) {
        return Set.of();
    }

    @Override
    public Optional<String> wish(String thing) {
        return Optional.empty();
    }

    @Override
    public String wish(List<R> thing) {
        return kinship.iri(thing.getFirst());
    }

    @Override
    public boolean owns(List<R> thing) {
        return false;
    }

    @Override
    public boolean isReserved(String name) {
        return false;
    }
}
