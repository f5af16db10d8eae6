package org.communique.store.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * A kinship under what people decided: reports told apart exclude each other, and things told to be one are united once
 * the kinship has found them. Where the two contradict, apart stands; where a name means several things, none is united.
 *
 * @param <R> the reports
 * @param <N> what is compared
 */
public final class Corrected<R, N> implements Kinship<R, N> {
    private final Kinship<R, N> kinship;
    private final Bonds bonds;
    private final Function<N, R> first;
    private final Function<List<R>, String> name;

    private Corrected(Kinship<R, N> kinship, Bonds bonds, Function<N, R> first, Function<List<R>, String> name) {
        this.kinship = kinship;
        this.bonds = bonds;
        this.first = first;
        this.name = name;
    }

    /**
     * @param first any report of what is compared
     * @param name the IRI that a thing of these reports should have
     */
    public static <R, N> Kinship<R, N> of(
            Kinship<R, N> kinship, Bonds bonds, Function<N, R> first, Function<List<R>, String> name) {
        return bonds.isEmpty() ? kinship : new Corrected<>(kinship, bonds, first, name);
    }

    @Override
    public String iri(R report) {
        return kinship.iri(report);
    }

    /** The names by which the decisions speak of the report. */
    private Set<String> names(R report) {
        Set<String> names = new TreeSet<>(Set.of(iri(report), name.apply(List.of(report))));
        names.removeIf(n -> !bonds.isNamed(n));
        return names;
    }

    @Override
    public Set<String> bondKeys(R report) {
        Set<String> keys = new TreeSet<>();
        names(report).forEach(n -> keys.addAll(bonds.keys(n)));
        return keys;
    }

    @Override
    public Set<String> keys(R report) {
        return with(kinship.keys(report), report);
    }

    @Override
    public Set<String> soughtKeys(R report) {
        return with(kinship.soughtKeys(report), report);
    }

    private Set<String> with(Set<String> keys, R report) {
        Set<String> all = new TreeSet<>(keys);
        all.addAll(bondKeys(report));
        return all;
    }

    @Override
    public boolean isLoose(String key) {
        return kinship.isLoose(key);
    }

    @Override
    public String called(R report) {
        return kinship.called(report);
    }

    @Override
    public boolean areAlike(String called, String other) {
        return kinship.areAlike(called, other);
    }

    /** What the decisions name is not lost among others that it resembles. */
    @Override
    public String sameness(R report) {
        Set<String> names = names(report);
        return names.isEmpty() ? kinship.sameness(report) : kinship.sameness(report) + "|" + String.join(" ", names);
    }

    @Override
    public N unite(List<R> same) {
        return kinship.unite(same);
    }

    @Override
    public int score(N one, N other) {
        return areIn(bonds.apart(), names(first.apply(one)), names(first.apply(other)))
                ? EXCLUDED
                : kinship.score(one, other);
    }

    @Override
    public boolean isTied(N one, N other) {
        return areIn(bonds.together(), names(first.apply(one)), names(first.apply(other)))
                || shareName(one, other)
                || score(one, other) > 0;
    }

    private boolean shareName(N one, N other) {
        Set<String> shared = names(first.apply(one));
        shared.retainAll(names(first.apply(other)));
        return shared.stream().anyMatch(n -> !bonds.keys(n).isEmpty());
    }

    private static boolean areIn(Set<Bonds.Pair> pairs, Set<String> names, Set<String> others) {
        return !names.isEmpty()
                && names.stream()
                        .anyMatch(n ->
                                others.stream().anyMatch(o -> !n.equals(o) && pairs.contains(Bonds.Pair.of(n, o))));
    }

    @Override
    public String telling(N node) {
        return kinship.telling(node);
    }

    @Override
    public List<List<R>> amended(List<List<R>> things) {
        List<Set<String>> names = things.stream().map(this::namesOf).toList();
        List<Set<Integer>> groups = new ArrayList<>();
        IntStream.range(0, things.size()).forEach(i -> groups.add(new TreeSet<>(Set.of(i))));
        for (Bonds.Pair pair : new TreeSet<>(bonds.together())) {
            List<Integer> ones = meant(pair.one(), names);
            List<Integer> others = meant(pair.other(), names);
            if (ones.size() == 1 && others.size() == 1) {
                unite(group(groups, ones.getFirst()), group(groups, others.getFirst()), groups, names);
            }
        }
        return groups.stream()
                .map(group -> group.stream()
                        .flatMap(i -> things.get(i).stream())
                        .sorted(Comparator.comparing(kinship::iri))
                        .toList())
                .toList();
    }

    private Set<String> namesOf(List<R> thing) {
        Set<String> names = new TreeSet<>(Set.of(name.apply(thing)));
        thing.forEach(report -> names.add(iri(report)));
        return names;
    }

    private static List<Integer> meant(String name, List<Set<String>> names) {
        return IntStream.range(0, names.size())
                .filter(i -> names.get(i).contains(name))
                .boxed()
                .toList();
    }

    private static Set<Integer> group(List<Set<Integer>> groups, int thing) {
        return groups.stream()
                .filter(group -> group.contains(thing))
                .findFirst()
                .orElseThrow();
    }

    private void unite(Set<Integer> one, Set<Integer> other, List<Set<Integer>> groups, List<Set<String>> names) {
        if (one.equals(other)) {
            return;
        }
        Set<String> inOne = new HashSet<>();
        one.forEach(i -> inOne.addAll(names.get(i)));
        Set<String> inOther = new HashSet<>();
        other.forEach(i -> inOther.addAll(names.get(i)));
        boolean apart = bonds.apart().stream()
                .anyMatch(pair -> (inOne.contains(pair.one()) && inOther.contains(pair.other()))
                        || (inOne.contains(pair.other()) && inOther.contains(pair.one())));
        if (!apart) {
            groups.remove(other);
            one.addAll(other);
        }
    }
}
