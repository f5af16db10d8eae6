package org.communique.pipeline;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * Which event that was found is which event of the gold: the pairs that have most in common first, each event once, and
 * only pairs of one type with something in common beside the type.
 */
record EventPairs(List<Pair> pairs, List<JsonNode> missed, List<JsonNode> invented) {
    private static final double ENOUGH = 2.5;

    record Pair(JsonNode gold, JsonNode found) {}

    private record Candidate(double weight, JsonNode gold, JsonNode found) {}

    @SuppressWarnings("ReferenceEquality")
    static EventPairs of(JsonNode gold, JsonNode found) {
        List<Candidate> candidates = new ArrayList<>();
        gold.forEach(one -> found.forEach(other -> candidates.add(new Candidate(weight(one, other), one, other))));
        candidates.sort(Comparator.comparingDouble(Candidate::weight).reversed());
        List<Pair> pairs = new ArrayList<>();
        List<JsonNode> missed = new ArrayList<>(list(gold));
        List<JsonNode> invented = new ArrayList<>(list(found));
        for (Candidate candidate : candidates) {
            boolean free = holds(missed, candidate.gold()) && holds(invented, candidate.found());
            if (candidate.weight() >= ENOUGH && free) {
                missed.removeIf(event -> event == candidate.gold());
                invented.removeIf(event -> event == candidate.found());
                pairs.add(new Pair(candidate.gold(), candidate.found()));
            }
        }
        return new EventPairs(pairs, missed, invented);
    }

    /** Two events may say the same and still be two, so it is the node itself that counts. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean holds(List<JsonNode> events, JsonNode event) {
        return events.stream().anyMatch(other -> other == event);
    }

    private static double weight(JsonNode gold, JsonNode found) {
        if (!gold.path("type").asText().equals(found.path("type").asText())) {
            return 0;
        }
        double weight = 2 + dates(text(gold, "date"), text(found, "date"));
        weight += share(texts(gold.path("parties")), texts(found.path("parties")));
        weight += people(gold.path("participants"), found.path("participants"));
        if (!text(gold, "ordinal").isEmpty()) {
            weight += text(gold, "ordinal").equals(text(found, "ordinal")) ? 1 : -0.5;
        }
        weight += gold.path("main").asBoolean() == found.path("main").asBoolean() ? 0.25 : 0;
        String place = text(gold, "place");
        String foundPlace = text(found, "place");
        boolean samePlace = !place.isEmpty() && !foundPlace.isEmpty() && Wording.samePlace(place, foundPlace);
        return weight + (samePlace ? 0.5 : 0);
    }

    private static double dates(String gold, String found) {
        if (gold.isEmpty() || found.isEmpty()) {
            return 0;
        }
        boolean compatible = gold.startsWith(found) || found.startsWith(gold);
        return gold.equals(found) ? 2 : compatible ? 1 : -1;
    }

    private static double share(List<String> gold, List<String> found) {
        Set<String> all = new HashSet<>(gold);
        all.addAll(found);
        Set<String> common = new HashSet<>(gold);
        common.retainAll(found);
        return all.isEmpty() ? 0 : (double) common.size() / all.size();
    }

    private static double people(JsonNode gold, JsonNode found) {
        int most = Math.max(gold.size(), found.size());
        long common = list(gold).stream()
                .filter(one -> list(found).stream()
                        .anyMatch(other -> Wording.sameName(text(one, "person"), text(other, "person"))))
                .count();
        return most == 0 ? 0 : 2.0 * common / most;
    }

    /** A value as text; nothing for what is null or not there. */
    static String text(JsonNode node, String key) {
        JsonNode value = node.path(key);
        return value.isNull() ? "" : value.asText();
    }

    static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    static List<String> texts(JsonNode array) {
        return list(array).stream().map(JsonNode::asText).toList();
    }
}
