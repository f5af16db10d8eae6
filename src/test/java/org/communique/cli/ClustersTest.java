package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.pipeline.ClusterFolder;
import org.communique.pipeline.ClusterScore;
import org.communique.pipeline.EventMention;
import org.communique.pipeline.MentionPairs;
import org.communique.pipeline.PersonMention;
import org.communique.store.Store;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whether dispatches of one event become one event, and those of two stay two: all dispatches of all folders in one
 * store. Scored are the mentions that were read at all; the others are counted, and lose the share that is read.
 */
class ClustersTest {
    // The aim for what is gathered; what is read is no more than what was reached.
    private static final double EVENTS = 0.95;
    private static final double PERSONS = 0.98;
    private static final double READ_EVENTS = 0.93;
    private static final double READ_PERSONS = 0.98;
    private static final Set<String> TAKEN_FOR_ONE = Set.of();

    private static final List<ClusterFolder> FOLDERS = ClusterFolder.all();

    @TempDir
    static Path folder;

    private static MentionPairs<EventMention> events = new MentionPairs<>(List.of(), List.of());
    private static MentionPairs<PersonMention> persons = new MentionPairs<>(List.of(), List.of());

    @BeforeAll
    static void publish() throws IOException {
        Path articles = Files.createDirectory(folder.resolve("articles"));
        List<Path> texts = new ArrayList<>();
        for (ClusterFolder one : FOLDERS) {
            for (Path text : one.texts()) {
                texts.add(Files.copy(text, articles.resolve(one.identifier(text) + ".txt")));
            }
        }
        try (Store store =
                SampleStores.with(Files.createDirectory(folder.resolve("store")), texts, Integer.MAX_VALUE)) {
            ReadMentions read = ReadMentions.of(store);
            events = MentionPairs.events(
                    FOLDERS.stream().flatMap(one -> one.events().stream()).toList(), read.events());
            persons = MentionPairs.persons(
                    FOLDERS.stream().flatMap(one -> one.persons().stream()).toList(), read.persons());
        }
        List<String> report = new ArrayList<>();
        report.add(figures("events", events, EventMention::thing));
        report.add(figures("persons", persons, PersonMention::thing));
        report.add("without near misses");
        report.add(figures("events", told(events, EventMention::article), EventMention::thing));
        report.add(figures("persons", told(persons, PersonMention::article), PersonMention::thing));
        report.addAll(faults(events, EventMention::thing, EventMention::article));
        report.addAll(faults(persons, PersonMention::thing, PersonMention::article));
        events.unread().forEach(event -> report.add("unread: " + event));
        persons.unread().forEach(person -> report.add("unread: " + person));
        report.forEach(System.out::println);
    }

    @Test
    void eventsAreGatheredAsWellAsBefore() {
        assertThat(score(events, EventMention::thing).bCubed().f1())
                .as("B³ of events")
                .isGreaterThanOrEqualTo(EVENTS);
        assertThat(share(events)).as("events read").isGreaterThanOrEqualTo(READ_EVENTS);
    }

    @Test
    void personsAreGatheredAsWellAsBefore() {
        assertThat(score(persons, PersonMention::thing).bCubed().f1())
                .as("B³ of persons")
                .isGreaterThanOrEqualTo(PERSONS);
        assertThat(share(persons)).as("persons read").isGreaterThanOrEqualTo(READ_PERSONS);
    }

    /** A folder that passes at last has to leave the list of those that don't. */
    @TestFactory
    Stream<DynamicTest> whatLooksAlikeStaysApart() {
        return nearMisses(one -> {
            var merged = assertThat(takenForOne(one)).as("different things that were taken for one");
            if (TAKEN_FOR_ONE.contains(one.name())) {
                merged.isNotEmpty();
            } else {
                merged.isEmpty();
            }
        });
    }

    /** What a near miss is about has to be read, or it would pass with nothing to mistake. */
    @TestFactory
    Stream<DynamicTest> whatLooksAlikeIsRead() {
        return nearMisses(one -> {
            assertThat(events.unread()).noneMatch(event -> isOf(one, event.article()));
            assertThat(persons.unread()).noneMatch(person -> isOf(one, person.article()));
        });
    }

    private static Stream<DynamicTest> nearMisses(Consumer<ClusterFolder> check) {
        return FOLDERS.stream()
                .filter(ClusterFolder::isNearMiss)
                .map(one -> DynamicTest.dynamicTest(one.name(), () -> check.accept(one)));
    }

    private static List<String> takenForOne(ClusterFolder one) {
        List<String> merged = new ArrayList<>(
                merged(within(one, events, EventMention::article), EventMention::thing, EventMention::article));
        merged.addAll(
                merged(within(one, persons, PersonMention::article), PersonMention::thing, PersonMention::article));
        return merged;
    }

    private static <M> List<MentionPairs.Pair<M>> within(
            ClusterFolder one, MentionPairs<M> pairs, Function<M, String> article) {
        return pairs.pairs().stream()
                .filter(pair -> isOf(one, article.apply(pair.gold())))
                .toList();
    }

    /** Without those of the near misses, whose many things of one mention are easily right. */
    private static <M> MentionPairs<M> told(MentionPairs<M> pairs, Function<M, String> article) {
        Predicate<M> ofCluster = mention ->
                FOLDERS.stream().filter(ClusterFolder::isNearMiss).noneMatch(one -> isOf(one, article.apply(mention)));
        return new MentionPairs<>(
                pairs.pairs().stream()
                        .filter(pair -> ofCluster.test(pair.gold()))
                        .toList(),
                pairs.unread().stream().filter(ofCluster).toList());
    }

    private static boolean isOf(ClusterFolder one, String article) {
        return one.texts().stream().map(one::identifier).anyMatch(article::equals);
    }

    private static <M> String figures(String what, MentionPairs<M> pairs, Function<M, String> thing) {
        ClusterScore score = score(pairs, thing);
        return "%s: B³ %s, pairwise %s, read %d of %d mentions of %d things"
                .formatted(
                        what,
                        figures(score.bCubed()),
                        figures(score.pairwise()),
                        pairs.pairs().size(),
                        pairs.pairs().size() + pairs.unread().size(),
                        Stream.concat(pairs.pairs().stream().map(MentionPairs.Pair::gold), pairs.unread().stream())
                                .map(thing)
                                .distinct()
                                .count());
    }

    private static String figures(ClusterScore.Figures figures) {
        return "P %.3f R %.3f F1 %.3f".formatted(figures.precision(), figures.recall(), figures.f1());
    }

    private static <M> ClusterScore score(MentionPairs<M> pairs, Function<M, String> thing) {
        return new ClusterScore(pairs.pairs().stream()
                .map(pair -> new ClusterScore.Mention(thing.apply(pair.gold()), thing.apply(pair.read())))
                .toList());
    }

    private static double share(MentionPairs<?> pairs) {
        return (double) pairs.pairs().size()
                / (pairs.pairs().size() + pairs.unread().size());
    }

    /** One line for each thing that was split or merged. */
    private static <M> List<String> faults(
            MentionPairs<M> pairs, Function<M, String> thing, Function<M, String> article) {
        List<String> faults = new ArrayList<>();
        grouped(pairs.pairs(), pair -> thing.apply(pair.gold()), pair -> thing.apply(pair.read()), article)
                .forEach((gold, found) -> {
                    if (found.size() > 1) {
                        faults.add("split: " + gold + " into " + found);
                    }
                });
        faults.addAll(merged(pairs.pairs(), thing, article));
        return faults;
    }

    private static <M> List<String> merged(
            List<MentionPairs.Pair<M>> pairs, Function<M, String> thing, Function<M, String> article) {
        List<String> faults = new ArrayList<>();
        grouped(pairs, pair -> thing.apply(pair.read()), pair -> thing.apply(pair.gold()), article)
                .forEach((found, gold) -> {
                    if (gold.size() > 1) {
                        faults.add("merged: " + gold + " as " + found);
                    }
                });
        return faults;
    }

    /** From each key to its values, and from each value to the articles that say so. */
    private static <M> Map<String, Map<String, Set<String>>> grouped(
            List<MentionPairs.Pair<M>> pairs,
            Function<MentionPairs.Pair<M>, String> key,
            Function<MentionPairs.Pair<M>, String> value,
            Function<M, String> article) {
        return pairs.stream()
                .collect(Collectors.groupingBy(
                        key,
                        TreeMap::new,
                        Collectors.groupingBy(
                                value,
                                TreeMap::new,
                                Collectors.mapping(
                                        pair -> article.apply(pair.gold()), Collectors.toCollection(TreeSet::new)))));
    }
}
