package org.communique.store.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.communique.annotation.PartialDate;
import org.communique.event.EventType;
import org.communique.rdf.Dip;
import org.junit.jupiter.api.Test;

class ViewTextTest {
    private static final String ARTICLE = "http://localhost:3330/article/2031-02-03-gazette-0a1b";
    private static final Source SOURCE = new Source(
            ARTICLE, "gazette", Optional.of("http://localhost:3330/state/CHL"), Optional.of(day(2031, 2, 3)));
    private static final Source UNKNOWN = new Source(ARTICLE, ARTICLE, Optional.empty(), Optional.empty());
    private static final PersonView.Held NOTHING =
            new PersonView.Held(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private static PartialDate day(int year, int month, int day) {
        return new PartialDate.Day(LocalDate.of(year, month, day));
    }

    private static PersonView person(Source source, String name, PersonView.Held held, String... aliases) {
        return new PersonView(
                ARTICLE + "#person-1", source, name, List.of(aliases), Optional.of(ARTICLE + "#not a link"), held);
    }

    /** Of everything something. */
    private static EventView full() {
        return new EventView(
                ARTICLE + "#event-1",
                SOURCE,
                EventType.SIGNING,
                Optional.of("https://w3id.org/communique/status/held"),
                Optional.of(new EventView.When(new PartialDate.Month(YearMonth.of(12031, 2)), Optional.of("basis"))),
                Optional.of(new EventView.When(new PartialDate.Year(-44), Optional.empty())),
                Optional.of(new EventView.PlaceView(
                        ARTICLE + "#place-1", "Puerto Ñandú", Optional.of("place/puerto"), Optional.empty())),
                Optional.of("http://localhost:3330/state/CHL"),
                Optional.of(new EventView.SeriesView(ARTICLE + "#series-1", "Dialogue", "a-b", Set.of("b", "a"))),
                OptionalInt.of(12),
                Set.of("http://localhost:3330/state/CHL", "http://localhost:3330/state/KEN"),
                List.of(
                        new EventView.ParticipationView(
                                ARTICLE + "#participation-2",
                                ARTICLE + "#person-2",
                                "host",
                                new PersonView.Held(
                                        Optional.of("side"), Optional.of(""), Optional.of("rank"), Optional.of("iri")),
                                Optional.of("the Speaker")),
                        new EventView.ParticipationView(
                                ARTICLE + "#participation-1",
                                ARTICLE + "#person-1",
                                "guest",
                                NOTHING,
                                Optional.empty())),
                List.of(new EventView.DocumentView(ARTICLE + "#document-1", "treaty", "", OptionalInt.of(-3))),
                Optional.of(new EventView.AwardView(ARTICLE + "#award-1", "Order of the Reed")),
                Optional.of(ARTICLE + "#event-2"),
                Set.of("topic/trade", "topic/fishing"),
                Map.of(Dip.plover.getURI(), Set.of("COOPERATE"), Dip.cameo.getURI(), Set.of()));
    }

    private static EventView empty() {
        return new EventView(
                ARTICLE + "#event-1",
                UNKNOWN,
                EventType.CALL,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                Set.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Map.of(Dip.plover.getURI(), Set.of(), Dip.cameo.getURI(), Set.of()));
    }

    @Test
    void anEventComesBackAsItWas() {
        assertThat(ViewText.event(ViewText.of(full()))).contains(full());
        assertThat(ViewText.event(ViewText.of(empty()))).contains(empty());
    }

    @Test
    void aPersonComesBackWhateverTheWordsHold() {
        PersonView.Held held = new PersonView.Held(
                Optional.of("#"), Optional.of("\n"), Optional.of("\\#\\n\\"), Optional.of("\t a \r\n 1 \\"));
        PersonView odd = person(SOURCE, "Ana\\nLuz\\", held, "", "\\#person-1", ARTICLE, ARTICLE + "#");

        assertThat(ViewText.person(ViewText.of(odd))).contains(odd);
        assertThat(ViewText.person(ViewText.of(person(UNKNOWN, "", NOTHING)))).contains(person(UNKNOWN, "", NOTHING));
    }

    @Test
    void noneIsTakenForAReportOfTheOtherKind() {
        assertThat(ViewText.person(ViewText.of(full()))).isEmpty();
        assertThat(ViewText.event(ViewText.of(person(SOURCE, "Ana Luz", NOTHING))))
                .isEmpty();
    }

    @Test
    void whatHangsBelowTheArticleDoesNotRepeatItsIri() {
        assertThat(ViewText.of(full()).split(ARTICLE, -1))
                .as("once, and what is around it")
                .hasSize(2);
    }
}
