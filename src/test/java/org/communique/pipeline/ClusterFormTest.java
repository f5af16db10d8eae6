package org.communique.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.communique.event.EventType;
import org.communique.event.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether the folders of dispatches have the form that their readme describes. */
class ClusterFormTest {
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern DATE = Pattern.compile("(\\d{4}(-\\d\\d(-\\d\\d)?)?)?");
    private static final Set<String> STATES = Set.of(Locale.getISOCountries()).stream()
            .map(code -> Locale.of("", code).getISO3Country())
            .collect(Collectors.toSet());
    private static final Set<String> TYPES =
            Arrays.stream(EventType.values()).map(EventType::code).collect(Collectors.toSet());
    private static final Set<String> STATUSES =
            Arrays.stream(Status.values()).map(Status::code).collect(Collectors.toSet());

    static List<ClusterFolder> folders() {
        return ClusterFolder.all();
    }

    @Test
    void noTwoDispatchesHaveOneIdentifier() {
        assertThat(folders().stream().flatMap(one -> one.texts().stream().map(one::identifier)))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("folders")
    void aFolderHasTwoToFiveDispatchesAndGoldForEach(ClusterFolder one) {
        List<String> stems = one.texts().stream()
                .map(text -> text.getFileName().toString().replace(".txt", ""))
                .toList();
        assertThat(one.name()).matches(SLUG);
        assertThat(stems)
                .hasSizeBetween(2, 5)
                .allMatch(stem -> SLUG.matcher(stem).matches());
        assertThat(one.gold().path("articles").fieldNames()).toIterable().containsExactlyInAnyOrderElementsOf(stems);
        assertThat(one.gold().path("about").asText()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("folders")
    void theGoldUsesKnownCodesAndNamesWhomItCounts(ClusterFolder one) {
        for (JsonNode article : one.gold().path("articles")) {
            Set<String> persons = EventPairs.list(article.path("persons")).stream()
                    .map(person -> EventPairs.text(person, "id"))
                    .collect(Collectors.toSet());
            assertThat(persons).hasSameSizeAs(EventPairs.list(article.path("persons")));
            for (JsonNode event : article.path("events")) {
                assertThat(EventPairs.text(event, "id")).matches(SLUG);
                assertThat(EventPairs.text(event, "date")).matches(DATE);
                assertThat(TYPES).contains(EventPairs.text(event, "type"));
                assertThat(STATUSES).contains(EventPairs.text(event, "status"));
                assertThat(EventPairs.texts(event.path("parties")))
                        .allMatch(party -> party.length() != 3 || STATES.contains(party) || party.equals("SCO"));
                assertThat(persons).containsAll(EventPairs.texts(event.path("persons")));
            }
        }
    }

    /** The point of a cluster is that something is told twice, that of a near miss that something is told once. */
    @ParameterizedTest
    @MethodSource("folders")
    void aClusterTellsOneThingTwiceAndANearMissTwoThings(ClusterFolder one) {
        Map<String, Integer> dispatches = new HashMap<>();
        one.events().forEach(event -> dispatches.merge(event.thing(), 1, Integer::sum));
        assertThat(one.events()).isNotEmpty();
        if (one.isNearMiss()) {
            assertThat(dispatches).hasSizeGreaterThan(1);
        } else {
            assertThat(dispatches.values()).anyMatch(times -> times > 1);
        }
    }

    @Test
    void aThingHasOneTypeAndOnePersonOneName() {
        Map<String, String> types = new HashMap<>();
        Set<String> things = new HashSet<>();
        for (ClusterFolder one : folders()) {
            for (EventMention event : one.events()) {
                things.add(event.thing());
                assertThat(types.merge(event.thing(), event.type(), (was, is) -> was))
                        .as(event.thing())
                        .isEqualTo(event.type());
            }
        }
        assertThat(folders().stream().flatMap(one -> one.persons().stream()).map(PersonMention::thing))
                .as("names of persons that name an event too")
                .noneMatch(things::contains);
    }
}
