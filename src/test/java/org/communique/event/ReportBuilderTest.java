package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.communique.annotation.Annotated;
import org.communique.entity.Party;
import org.junit.jupiter.api.Test;

class ReportBuilderTest {
    private static final String STORY = """
            HELSINKI, April 12 (Nordic Wire) - Lt. Gen. Pablo Soto, Deputy Defence Minister of Chile, and his Finnish counterpart Eero Lahti co-chaired the fifth Chile-Finland Defence Dialogue on Tuesday.

            Soto thanked Finland for its welcome.
            """;

    private static Report read() {
        return Told.report("2016-04-12", STORY);
    }

    @Test
    void peopleAreReportedWithPostRankAndSide() {
        assertThat(read().persons()).hasSize(2).first().satisfies(person -> {
            assertThat(person.key()).isEqualTo("person-1");
            assertThat(person.name()).isEqualTo("Pablo Soto");
            assertThat(person.aliases()).containsExactly("Soto");
            assertThat(person.position()).contains("Deputy Defence Minister");
            assertThat(person.rank()).contains("Lt. Gen.");
            assertThat(person.side()).contains(new Party.State("CHL"));
        });
    }

    @Test
    void aParticipationTellsWhatThePersonHeldThen() {
        assertThat(read().events())
                .singleElement()
                .satisfies(event -> assertThat(event.participations())
                        .extracting(
                                Participation::role,
                                part -> part.rank().orElse(""),
                                part -> part.represents().map(Party::code).orElse(""))
                        .containsExactly(
                                org.assertj.core.groups.Tuple.tuple(Role.CO_CHAIR, "Lt. Gen.", "CHL"),
                                org.assertj.core.groups.Tuple.tuple(Role.CO_CHAIR, "", "FIN")));
    }

    @Test
    void evidenceNamesTheRuleThatFoundIt() {
        assertThat(read().events().getFirst().evidence())
                .extracting(Evidence::rule)
                .contains("DialogueSessionRule");
        assertThat(read().persons().getFirst().evidence())
                .extracting(Evidence::rule)
                .containsExactly("PersonResolver");
    }

    @Test
    void theSeriesHasAKey() {
        assertThat(read().events().getFirst().series())
                .get()
                .satisfies(series -> assertThat(series.key().slug()).isEqualTo("chl-fin-defence-dialogue"));
    }

    @Test
    void aStoryWithoutEventSaysNothing() {
        Report report =
                Told.report("2016-04-12", "Chilean Foreign Minister Marta Rojas likes fresh bread and old cheese.");
        assertThat(report.events()).isEmpty();
        assertThat(report.persons()).isEmpty();
        assertThat(report.statements()).isEmpty();
        assertThat(report.topics()).isEmpty();
    }

    @Test
    void oneBuilderServesManyStories() {
        ReportBuilder builder = new ReportBuilder(Annotated.gazetteer(), Annotated.lexica());
        Report first = builder.report(Annotated.read("2016-04-12", STORY));
        builder.report(Annotated.read("2019-05-14", "Latvian President Ilze Ozola visited Senegal last week."));
        assertThat(builder.report(Annotated.read("2016-04-12", STORY))).isEqualTo(first);
    }
}
