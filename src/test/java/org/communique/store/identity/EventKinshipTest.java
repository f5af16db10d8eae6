package org.communique.store.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.communique.event.EventType;
import org.communique.rdf.Dispatch;
import org.communique.store.view.EventView;
import org.communique.store.view.PersonView;
import org.communique.store.view.Source;
import org.junit.jupiter.api.Test;

class EventKinshipTest {
    private final List<EventView> reports = new ArrayList<>();
    private final Map<String, String> persons = new HashMap<>();

    /** A meeting of two sides on 6 May 2024 in Oslo, unless said otherwise. */
    private final class Draft {
        private String article = "http://a/" + (reports.size() + 1);
        private Optional<String> date = Optional.of("2024-05-06");
        private Optional<String> place = Optional.of("http://p/oslo");
        private Optional<String> series = Optional.empty();
        private OptionalInt ordinal = OptionalInt.empty();
        private final List<EventView.ParticipationView> people = new ArrayList<>();

        Draft date(String day) {
            this.date = day.isEmpty() ? Optional.empty() : Optional.of(day);
            return this;
        }

        Draft place(String iri) {
            this.place = iri.isEmpty() ? Optional.empty() : Optional.of(iri);
            return this;
        }

        Draft series(String key) {
            series = Optional.of(key);
            return this;
        }

        Draft round(int number) {
            ordinal = OptionalInt.of(number);
            return this;
        }

        Draft sameArticle() {
            article = reports.getLast().source().article();
            return this;
        }

        Draft person(String name, String side) {
            String report = article + "#" + name;
            persons.put(report, name);
            var held = new PersonView.Held(Optional.of(side), Optional.empty(), Optional.empty(), Optional.empty());
            people.add(new EventView.ParticipationView(report + "-p", report, "guest", held, Optional.empty()));
            return this;
        }

        void add() {
            String iri = article + "#event-" + (reports.size() + 1);
            reports.add(new EventView(
                    iri,
                    new Source(article, article, Optional.empty(), Optional.empty()),
                    EventType.MEETING,
                    Optional.empty(),
                    date.map(d -> new EventView.When(Dispatch.date(d), Optional.empty())),
                    Optional.empty(),
                    place.map(p -> new EventView.PlaceView(iri + "p", "Oslo", Optional.of(p), Optional.empty())),
                    Optional.empty(),
                    series.map(key -> new EventView.SeriesView(iri + "s", "Series", key, Set.of())),
                    ordinal,
                    Set.of("NOR", "SWE"),
                    people,
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Set.of(),
                    Map.of()));
        }
    }

    private Draft report() {
        return new Draft();
    }

    /** How many events there are, the same for every order of the reports. */
    private int events() {
        Set<Set<String>> expected = clusters(reports);
        Random random = new Random(11);
        for (int i = 0; i < 20; i++) {
            List<EventView> shuffled = new ArrayList<>(reports);
            Collections.shuffle(shuffled, random);
            assertThat(clusters(shuffled)).isEqualTo(expected);
        }
        return expected.size();
    }

    private Set<Set<String>> clusters(List<EventView> some) {
        return new MemoryReports<>(new EventKinship(report -> Optional.ofNullable(persons.get(report))), some).things();
    }

    @Test
    void seriesAndNumberIdentifyEvenWithoutDate() {
        report().series("k").round(4).date("").add();
        report().series("k").round(4).date("2024-05").place("http://p/bergen").add();
        assertThat(events()).isEqualTo(1);
    }

    @Test
    void oneNumberInTwoSeriesIsTwoEvents() {
        report().series("k").round(4).add();
        report().series("other").round(4).add();
        assertThat(events()).isEqualTo(2);
    }

    @Test
    void aReportOfTheSeriesAndDayWithoutNumberIsThatRound() {
        report().series("k").round(4).add();
        report().series("k").place("").add();
        assertThat(events()).isEqualTo(1);
    }

    @Test
    void typePartiesDayAndPlaceIdentify() {
        report().add();
        report().add();
        report().date("2024-05-07").add();
        report().place("http://p/bergen").add();
        assertThat(events()).isEqualTo(3);
    }

    @Test
    void withoutADayAnEventIsItsArticlesOnly() {
        report().date("").add();
        report().date("").add();
        report().date("2024-05").add();
        report().date("2024-05").add();
        assertThat(events()).isEqualTo(4);
    }

    @Test
    void differentPeopleOfOneSideAreDifferentEvents() {
        report().person("ida", "NOR").person("eva", "SWE").add();
        report().person("jon", "NOR").person("eva", "SWE").add();
        assertThat(events()).isEqualTo(2);
    }

    @Test
    void oneArticleNeverTellsOneEventTwice() {
        report().person("ida", "NOR").add();
        report().sameArticle().person("jon", "NOR").add();
        report().person("ida", "NOR").person("eva", "SWE").add();
        assertThat(events()).isEqualTo(2);
    }

    @Test
    void aReportWithoutPlaceNeedsAPersonInCommon() {
        report().person("ida", "NOR").add();
        report().place("").person("ida", "NOR").add();
        report().place("").add();
        assertThat(events()).isEqualTo(2);
    }
}
