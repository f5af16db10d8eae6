package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class VisitRuleTest {
    private static List<String> read(String text) {
        return Told.by(new VisitRule(), text);
    }

    @Test
    void whoVisitsACountryIsItsGuest() {
        assertThat(read("Latvian President Ilze Ozola visited Senegal last week."))
                .containsExactly("Visit held in SEN [SEN]: Ilze Ozola guest");
    }

    @Test
    void aVisitMayBePaid() {
        assertThat(read("Latvian President Ilze Ozola paid an official visit to Senegal from March 3 to 5."))
                .containsExactly("Visit held in SEN [SEN]: Ilze Ozola guest");
    }

    @Test
    void aVisitMayBeSomebodys() {
        assertThat(read("Latvian President Ilze Ozola's visit to Dakar ended on Sunday."))
                .containsExactly("Visit held at Dakar: Ilze Ozola guest");
        assertThat(read("During the visit of Latvian President Ilze Ozola to Senegal, farmers protested."))
                .containsExactly("Visit held in SEN [SEN]: Ilze Ozola guest");
    }

    @Test
    void arrivingIsVisiting() {
        assertThat(read("Latvian President Ilze Ozola travelled to Dakar."))
                .containsExactly("Visit held at Dakar: Ilze Ozola guest");
    }

    @Test
    void whoLeadsADelegationIsItsHead() {
        assertThat(read("A Latvian delegation led by Defence Minister Janis Berzins arrived in Dakar on Monday."))
                .containsExactly("Visit held at Dakar: Janis Berzins head-of-delegation");
    }

    @Test
    void whoInvitedIsHost() {
        assertThat(
                        read(
                                "Latvian President Ilze Ozola arrived in Senegal at the invitation of Senegalese President Moussa Diop."))
                .containsExactly("Visit held in SEN [SEN]: Ilze Ozola guest, Moussa Diop host");
    }

    @Test
    void aVisitAheadIsPlanned() {
        assertThat(read("Latvian President Ilze Ozola will visit Senegal next month."))
                .containsExactly("Visit planned in SEN [SEN]: Ilze Ozola guest");
        assertThat(read("The upcoming visit to Senegal by Latvian President Ilze Ozola was discussed."))
                .containsExactly("Visit planned in SEN [SEN]: Ilze Ozola guest");
    }

    @Test
    void withoutACountryOrTownThereIsNoVisit() {
        assertThat(read("Latvian President Ilze Ozola visited a school and two farms."))
                .isEmpty();
    }

    @Test
    void withoutANamedVisitorThereIsNoVisit() {
        assertThat(read("More tourists than ever visited Senegal in the dry season."))
                .isEmpty();
        assertThat(read("A visit to Senegal takes a week.")).isEmpty();
    }

    @Test
    void visitorsAndVisitingTeamsAreNoVisit() {
        assertThat(read("Latvian President Ilze Ozola said visitors to Senegal need no visa."))
                .isEmpty();
        assertThat(read("Latvian President Ilze Ozola praised the visiting Senegalese team."))
                .isEmpty();
    }

    @Test
    void anEmbassyIsNotItsCountry() {
        assertThat(read("Latvian President Ilze Ozola paid a visit to the Senegalese embassy."))
                .isEmpty();
    }

    @Test
    void whoLeavesForACountryVisitsIt() {
        assertThat(read("Latvian President Ilze Ozola left for Senegal on Sunday."))
                .containsExactly("Visit held in SEN [SEN]: Ilze Ozola guest");
    }

    @Test
    void aVisitMayBePaidToACountryNamedFirst() {
        assertThat(read("Latvian President Ilze Ozola is paying Senegal a working visit."))
                .containsExactly("Visit held in SEN [SEN]: Ilze Ozola guest");
    }
}
