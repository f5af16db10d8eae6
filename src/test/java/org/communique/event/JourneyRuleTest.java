package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class JourneyRuleTest {
    private static List<String> read(String text) {
        return Told.by(new JourneyRule(), text);
    }

    @Test
    void whoVisitsACountryIsItsGuest() {
        assertThat(read("Latvian President Ilze Ozola visited Senegal last week."))
                .containsExactly("Visit held in SEN [LVA+SEN]: Ilze Ozola guest");
    }

    @Test
    void aCountryMayBeVisited() {
        assertThat(read("Senegal was visited in January by Latvian President Ilze Ozola."))
                .containsExactly("Visit held in SEN [LVA+SEN]: Ilze Ozola guest");
    }

    @Test
    void arrivingIsVisiting() {
        assertThat(read("Latvian President Ilze Ozola travelled to Dakar."))
                .containsExactly("Visit held at Dakar [LVA]: Ilze Ozola guest");
        assertThat(read("Latvian President Ilze Ozola touched down in Dakar."))
                .containsExactly("Visit held at Dakar [LVA]: Ilze Ozola guest");
        assertThat(read("Arriving in Dakar on Sunday, Latvian President Ilze Ozola said trade would grow."))
                .containsExactly("Visit held at Dakar [LVA]: Ilze Ozola guest");
        assertThat(read("Having flown to Dakar on Sunday, Latvian President Ilze Ozola laid a wreath."))
                .containsExactly("Visit held at Dakar [LVA]: Ilze Ozola guest");
    }

    @Test
    void whoLeavesForACountryVisitsIt() {
        assertThat(read("Latvian President Ilze Ozola left for Senegal on Sunday."))
                .containsExactly("Visit held in SEN [LVA+SEN]: Ilze Ozola guest");
        assertThat(read("Latvian President Ilze Ozola left Riga, this time for Senegal."))
                .containsExactly("Visit held in SEN [LVA+SEN]: Ilze Ozola guest");
    }

    @Test
    void beingInACountryIsVisitingIt() {
        assertThat(read("Latvian President Ilze Ozola will be in Senegal on Friday."))
                .containsExactly("Visit planned in SEN [LVA+SEN]: Ilze Ozola guest");
    }

    @Test
    void severalCountriesAreAVisitEach() {
        assertThat(read("Latvian President Ilze Ozola will travel to Kenya, Uganda and Rwanda."))
                .containsExactly(
                        "Visit planned in KEN [KEN+LVA]: Ilze Ozola guest",
                        "Visit planned in UGA [LVA+UGA]: Ilze Ozola guest",
                        "Visit planned in RWA [LVA+RWA]: Ilze Ozola guest");
    }

    @Test
    void whoLeadsADelegationIsItsHead() {
        assertThat(read("A Latvian delegation led by Defence Minister Janis Berzins arrived in Dakar on Monday."))
                .containsExactly("Visit held at Dakar [LVA]: Janis Berzins head-of-delegation");
        assertThat(read("Latvian Defence Minister Janis Berzins is at the head of a delegation now in Senegal."))
                .containsExactly("Visit held in SEN [LVA+SEN]: Janis Berzins head-of-delegation");
    }

    @Test
    void aDelegationMayGoUnnamed() {
        assertThat(read("A Latvian military delegation visited Senegal in May."))
                .containsExactly("Visit held in SEN [LVA+SEN]");
    }

    @Test
    void whoIsSentTravels() {
        assertThat(read("Riga sent Latvian Defence Minister Janis Berzins to Senegal as an envoy."))
                .containsExactly("Visit held in SEN [LVA+SEN]: Janis Berzins guest");
    }

    @Test
    void whoInvitedIsHost() {
        assertThat(
                        read(
                                "Latvian President Ilze Ozola arrived in Senegal at the invitation of Senegalese President Moussa Diop."))
                .containsExactly("Visit held in SEN [LVA+SEN]: Ilze Ozola guest, Moussa Diop host");
    }

    @Test
    void whoComesAlongTakesPart() {
        assertThat(
                        read(
                                "Latvian President Ilze Ozola, accompanied by Latvian Defence Minister Janis Berzins, arrived in Dakar."))
                .containsExactly("Visit held at Dakar [LVA]: Ilze Ozola guest, Janis Berzins participant");
    }

    @Test
    void aFactoryASchoolAndAnEmbassyAreNoCountry() {
        assertThat(read("Latvian President Ilze Ozola visited a school and two farms."))
                .isEmpty();
        assertThat(read("Latvian President Ilze Ozola visited the Senegalese embassy."))
                .isEmpty();
    }

    @Test
    void withoutAnOfficialVisitorThereIsNoVisit() {
        assertThat(read("More tourists than ever visited Senegal in the dry season."))
                .isEmpty();
        assertThat(read("The Senegalese team flew to Riga on Monday.")).isEmpty();
    }

    @Test
    void whoTravelForSeveralStatesHaveAVisitEach() {
        assertThat(read("Latvian President Ilze Ozola and Chilean President Rodrigo Fuentes travelled to Dakar."))
                .containsExactly(
                        "Visit held at Dakar [LVA]: Ilze Ozola guest",
                        "Visit held at Dakar [CHL]: Rodrigo Fuentes guest");
    }

    @Test
    void whoArrivesLeadingADelegationIsItsHead() {
        assertThat(read("Latvian President Ilze Ozola arrived in Kenya on Monday, leading a delegation of ten."))
                .singleElement()
                .asString()
                .contains("Ilze Ozola head-of-delegation");
        assertThat(read("Leading a large delegation, Latvian President Ilze Ozola arrived in Kenya on Monday."))
                .singleElement()
                .asString()
                .contains("Ilze Ozola head-of-delegation");
        assertThat(read("Latvian President Ilze Ozola arrived in Kenya on Monday, leading her rivals in the polls."))
                .singleElement()
                .asString()
                .contains("Ilze Ozola guest");
    }

    @Test
    void whoReturnsAfterAVisitPaysNone() {
        assertThat(Told.events(
                        "2024-05-15",
                        "Latvian President Ilze Ozola flies to Kenya on Thursday to meet Kenyan President Peter Odhiambo."
                                + " She returns to Riga on Friday."))
                .noneMatch(event -> event.contains("LVA [") && event.startsWith("Visit"));
    }

    @Test
    void whoLeavesToPayAVisitBeginsIt() {
        assertThat(
                        Told.events(
                                "2024-05-15",
                                "Latvian President Ilze Ozola left Riga on May 15 to pay an official visit to Kenya from May 15 to 18."))
                .singleElement()
                .asString()
                .contains("2024-05-15")
                .contains("2024-05-18");
    }
}
