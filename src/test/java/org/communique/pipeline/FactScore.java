package org.communique.pipeline;

import static org.communique.pipeline.EventPairs.list;
import static org.communique.pipeline.EventPairs.text;
import static org.communique.pipeline.EventPairs.texts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares what was found in texts with what readers took from them, both in the form of {@code facts.json}. Facts of one
 * kind are matched one to one; those of an event that was missed or invented count as missed or invented too.
 */
final class FactScore {
    private static final Set<String> NOT_CORE = Set.of("statement", "topic");
    private static final List<String> OF_PARTICIPANT = List.of("role", "position", "rank", "represents");

    private final Map<String, Tally> tallies = new LinkedHashMap<>();
    private final List<String> differences = new ArrayList<>();

    /** Adds one case. */
    void add(String stem, JsonNode gold, JsonNode found) {
        new Comparison(stem).facts(gold, found);
    }

    Tally of(String kind) {
        return tallies.getOrDefault(kind, Tally.NONE);
    }

    /** All facts but statements and topics. */
    Tally core() {
        return tallies.entrySet().stream()
                .filter(entry -> !NOT_CORE.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .reduce(Tally.NONE, Tally::plus);
    }

    /** Each fact that only one side has: {@code some-case: missed event place: Accra}. */
    List<String> differences() {
        return List.copyOf(differences);
    }

    String table() {
        StringBuilder table = new StringBuilder("%-26s%7s%7s%7s%7s%n".formatted("fact", "P", "R", "F1", "gold"));
        tallies.forEach((kind, tally) -> table.append(tally.line(kind)));
        return table.append(core().line("ALL FACTS (core)")).toString();
    }

    /** Whether two statements are of one speaker in one sentence. */
    static boolean sameStatement(JsonNode gold, JsonNode found) {
        String speaker = text(gold, "speaker");
        String other = text(found, "speaker");
        return (Wording.sameName(speaker, other) || Wording.same(speaker, other))
                && Wording.speaks(text(gold, "begins"), text(found, "begins"));
    }

    Map<String, Tally> tallies() {
        return Collections.unmodifiableMap(tallies);
    }

    /** The comparison of one case. */
    private final class Comparison {
        private final String stem;

        Comparison(String stem) {
            this.stem = stem;
        }

        void facts(JsonNode gold, JsonNode found) {
            events(EventPairs.of(gold.path("events"), found.path("events")));
            List<Match<JsonNode>> people = match(
                    "person",
                    list(gold.path("persons")),
                    distinct(list(found.path("persons"))),
                    (one, other) -> Wording.sameName(text(one, "name"), text(other, "name")));
            people.forEach(pair -> values("person country", pair.gold(), pair.found(), "country", Wording::same));
            match("statement", list(gold.path("statements")), list(found.path("statements")), FactScore::sameStatement);
            match("topic", sorted(gold.path("topics")), sorted(found.path("topics")), Wording::same);
        }

        private void events(EventPairs events) {
            count("event", events.pairs().size(), events.invented(), events.missed());
            JsonNode none = com.fasterxml.jackson.databind.node.MissingNode.getInstance();
            events.pairs().forEach(pair -> event(pair.gold(), pair.found()));
            events.missed().forEach(gold -> event(gold, none));
            events.invented().forEach(found -> event(none, found));
        }

        private void event(JsonNode gold, JsonNode found) {
            values("event date", gold, found, "date", String::equals);
            values("event end date", gold, found, "endDate", String::equals);
            values("event place", gold, found, "place", Wording::samePlace);
            values("event country", gold, found, "country", Wording::same);
            values("event series", gold, found, "series", (one, other) -> Wording.alike(one, other, 0.5));
            values("event ordinal", gold, found, "ordinal", Wording::same);
            if (!gold.isMissingNode() && !found.isMissingNode()) {
                values("event status", gold, found, "status", Wording::same);
            }
            match("party", texts(gold.path("parties")), texts(found.path("parties")), Wording::same);
            participants(list(gold.path("participants")), list(found.path("participants")));
            match("document", documents(gold), documents(found), String::equals);
            match("award", award(gold), award(found), (one, other) -> Wording.alike(one, other, 0.5));
        }

        private void participants(List<JsonNode> gold, List<JsonNode> found) {
            List<JsonNode> missed = new ArrayList<>(gold);
            List<JsonNode> invented = new ArrayList<>(found);
            for (Match<JsonNode> pair : match(
                    "participant",
                    gold,
                    found,
                    (one, other) -> Wording.sameName(text(one, "person"), text(other, "person")))) {
                missed.remove(pair.gold());
                invented.remove(pair.found());
                values("participant role", pair.gold(), pair.found(), "role", Wording::same);
                values(
                        "participant position",
                        pair.gold(),
                        pair.found(),
                        "position",
                        (one, other) -> Wording.alike(one, other, 0.5));
                values(
                        "participant rank",
                        pair.gold(),
                        pair.found(),
                        "rank",
                        (one, other) -> Wording.alike(one, other, 0.6));
                values("participant represents", pair.gold(), pair.found(), "represents", Wording::same);
            }
            for (String key : OF_PARTICIPANT) {
                missed.forEach(person -> match("participant " + key, value(person, key), List.of(), (a, b) -> false));
                invented.forEach(person -> match("participant " + key, List.of(), value(person, key), (a, b) -> false));
            }
        }

        private void values(String kind, JsonNode gold, JsonNode found, String key, BiPredicate<String, String> same) {
            match(kind, value(gold, key), value(found, key), same);
        }

        private record Match<T>(T gold, T found) {}

        private <T> List<Match<T>> match(String kind, List<T> gold, List<T> found, BiPredicate<T, T> same) {
            List<T> free = new ArrayList<>(found);
            List<T> missed = new ArrayList<>();
            List<Match<T>> matches = new ArrayList<>();
            for (T one : gold) {
                int at = 0;
                while (at < free.size() && !same.test(one, free.get(at))) {
                    at++;
                }
                if (at < free.size()) {
                    matches.add(new Match<>(one, free.remove(at)));
                } else {
                    missed.add(one);
                }
            }
            count(kind, matches.size(), free, missed);
            return matches;
        }

        private void count(String kind, int right, List<?> invented, List<?> missed) {
            tallies.merge(kind, new Tally(right, invented.size(), missed.size()), Tally::plus);
            missed.forEach(fact -> differences.add("%s: missed %s: %s".formatted(stem, kind, shown(fact))));
            invented.forEach(fact -> differences.add("%s: invented %s: %s".formatted(stem, kind, shown(fact))));
        }

        private static String shown(Object fact) {
            return switch (fact) {
                case JsonNode node ->
                    Stream.of("type", "date", "place", "name", "person", "speaker", "act", "begins")
                            .map(key -> text(node, key))
                            .filter(value -> !value.isEmpty())
                            .collect(Collectors.joining(" "));
                default -> fact.toString();
            };
        }

        private static List<JsonNode> distinct(List<JsonNode> people) {
            Map<String, JsonNode> byName = new LinkedHashMap<>();
            people.forEach(person -> byName.putIfAbsent(text(person, "name"), person));
            return List.copyOf(byName.values());
        }

        private static List<String> sorted(JsonNode texts) {
            return texts(texts).stream().distinct().sorted().toList();
        }

        private static List<String> value(JsonNode node, String key) {
            String value = text(node, key);
            return value.isEmpty() ? List.of() : List.of(value);
        }

        private static List<String> documents(JsonNode event) {
            Function<JsonNode, String> count =
                    document -> text(document, "count").isEmpty() ? "1" : text(document, "count");
            return list(event.path("documents")).stream()
                    .map(document -> text(document, "kind") + " × " + count.apply(document))
                    .toList();
        }

        private static List<String> award(JsonNode event) {
            return value(event.path("award"), "name");
        }
    }
}
