package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class VisitResolverTest {
    private static List<String> read(String text) {
        return Told.events("2024-05-15", text).stream()
                .filter(event -> event.contains("Visit "))
                .toList();
    }

    @Test
    void visitingOfficialsVisitWhoeverReceivesThem() {
        assertThat(
                        read(
                                "Kenyan President Amos Kiprop on Monday received visiting Latvian Foreign Minister Ilze Ozola in Nairobi."))
                .containsExactly("Visit held 2024-05-13 Nairobi KEN [KEN+LVA]: Ilze Ozola guest");
    }

    @Test
    void theVisitIsTheOneToldBefore() {
        assertThat(
                        read(
                                "Latvian Foreign Minister Ilze Ozola arrived in Kenya on Monday. The visit will end on Friday."))
                .containsExactly("Visit held 2024-05-13/2024-05-17 KEN [KEN+LVA]: Ilze Ozola guest");
    }

    @Test
    void whoLedTheDelegationMayBeToldLater() {
        assertThat(
                        read(
                                "A Kenyan military delegation visited Latvia from May 6 to 10. It was led by Colonel James Mwangi."))
                .containsExactly("Visit held 2024-05-06/2024-05-10 LVA [KEN+LVA]: James Mwangi head-of-delegation");
    }

    @Test
    void atHomeThereIsNoVisit() {
        assertThat(
                        read(
                                "Latvian Defence Minister Janis Berzins visited Liepaja on Monday. Trade was the topic of the talks there."))
                .isEmpty();
    }

    @Test
    void artistsAndTeamsMakeNoVisit() {
        assertThat(read("Kenyan actor Amos Kiprop visited Latvia on Monday. He signed autographs."))
                .isEmpty();
        assertThat(read("Kenya coach Amos Kiprop travelled to Latvia for a friendly match on Monday. The team lost."))
                .isEmpty();
    }

    @Test
    void hereIsWhereTheStoryIsWritten() {
        assertThat(read("NAIROBI, May 14 - Latvian Foreign Minister Ilze Ozola arrived here on Monday."))
                .containsExactly("Visit held 2024-05-13 NAIROBI KEN [KEN+LVA]: Ilze Ozola guest");
        assertThat(
                        read(
                                "NAIROBI, May 14 - A Latvian delegation led by Foreign Minister Ilze Ozola arrived in the country on Monday."))
                .containsExactly("Visit held 2024-05-13 NAIROBI KEN [KEN+LVA]: Ilze Ozola head-of-delegation");
    }

    @Test
    void whoComesHomeVisitsNobody() {
        assertThat(read("NAIROBI, May 14 - Kenyan Foreign Minister Peter Odhiambo arrived here on Monday."))
                .isEmpty();
    }

    @Test
    void theInviterWhomASentenceOpensWithDoesNotTravel() {
        assertThat(
                        read(
                                "At the invitation of Kenyan Foreign Minister Peter Odhiambo, Latvian Foreign Minister Ilze Ozola paid an official visit to Nairobi from May 12 to 14."))
                .containsExactly(
                        "Visit held 2024-05-12/2024-05-14 Nairobi KEN [KEN+LVA]: Ilze Ozola guest, Peter Odhiambo host");
    }

    @Test
    void ministriesWriteVisitWithACapital() {
        assertThat(read("Latvian Foreign Minister Ilze Ozola paid an Official Visit to Kenya on 13 May."))
                .containsExactly("Visit held 2024-05-13 KEN [KEN+LVA]: Ilze Ozola guest");
    }

    @Test
    void officialsOfSeveralStatesEachVisitForTheirOwn() {
        assertThat(
                        read(
                                "In March Latvian Foreign Minister Ilze Ozola and Portuguese Foreign Minister Rui Tavares each led a delegation to Kenya."))
                .containsExactly(
                        "Visit held 2024-03 KEN [KEN+LVA]: Ilze Ozola head-of-delegation",
                        "Visit held 2024-03 KEN [KEN+PRT]: Rui Tavares head-of-delegation");
    }

    @Test
    void whoHasCompletedAVisitIsToldBehindIt() {
        assertThat(
                        read(
                                "Having completed a working visit to Nairobi, Latvian Foreign Minister Ilze Ozola returned home on Monday."))
                .containsExactly("Visit held/2024-05-13 Nairobi KEN [KEN+LVA]: Ilze Ozola guest");
    }

    @Test
    void aVisitHereLeadsToTheDatelinesTown() {
        assertThat(
                        read(
                                "NAIROBI, May 14 - Latvian Foreign Minister Ilze Ozola began here on Monday a visit that ends on Friday."))
                .containsExactly("Visit held 2024-05-13/2024-05-17 NAIROBI KEN [KEN+LVA]: Ilze Ozola guest");
    }

    @Test
    void whoLeavesOnATourBeginsIt() {
        assertThat(read("Latvian Foreign Minister Ilze Ozola leaves on Friday on a tour of Kenya."))
                .containsExactly("Visit planned 2024-05-17 KEN [KEN+LVA]: Ilze Ozola guest");
    }

    @Test
    void theMinisterWhoIsHereOnAVisitIsNotTheOneAtHome() {
        assertThat(
                        read(
                                "NAIROBI, May 14 - Kenyan Foreign Minister Peter Odhiambo received Latvian Foreign Minister Ilze Ozola on Monday. The minister is here on a three-day visit."))
                .singleElement()
                .asString()
                .contains("KEN [KEN+LVA]: Ilze Ozola guest");
    }

    @Test
    void whoIsToComeComesToTheCountryThatWrites() {
        assertThat(
                        read(
                                "NAIROBI, May 14 - Preparations are under way for the visit of Latvian Foreign Minister Ilze Ozola on Friday."))
                .containsExactly("Visit planned 2024-05-17 KEN [KEN+LVA]: Ilze Ozola guest");
    }

    @Test
    void aSecondVisitToTheSameCountryIsOneOfItsOwn() {
        assertThat(
                        read(
                                "Latvian Foreign Minister Ilze Ozola flew to Kenya on Monday. An official visit to Kenya follows on May 20-21."))
                .hasSize(2)
                .anyMatch(event -> event.contains("planned 2024-05-20/2024-05-21"));
    }

    @Test
    void whomTheHostInvitedNamesHim() {
        assertThat(
                        read(
                                "Latvian Foreign Minister Ilze Ozola, whom Kenyan President Amos Kiprop had invited, came to Kenya on Monday."))
                .containsExactly("Visit held 2024-05-13 KEN [KEN+LVA]: Ilze Ozola guest, Amos Kiprop host");
    }

    @Test
    void whoTravelsWithThePresidentAccompaniesHim() {
        assertThat(
                        read(
                                "Latvian Foreign Minister Ilze Ozola travelled to Kenya on Monday with Latvian President Karlis Liepa."))
                .singleElement()
                .asString()
                .contains("Ilze Ozola participant", "Karlis Liepa guest");
    }

    @Test
    void whoAccompaniesSomebodyOnHisVisitIsNotTheVisitor() {
        assertThat(
                        read(
                                "Latvian Foreign Minister Ilze Ozola is accompanying President Karlis Liepa on his visit to Kenya."))
                .singleElement()
                .asString()
                .contains("Karlis Liepa guest", "Ilze Ozola participant");
    }

    @Test
    void aVisitThatSomebodyWillMakeIsAhead() {
        assertThat(read("Latvian Foreign Minister Ilze Ozola spoke of the visit that she will make to Kenya in July."))
                .singleElement()
                .asString()
                .contains("planned 2024-07", "KEN");
    }

    @Test
    void whoGoesOnIsStillToCome() {
        assertThat(
                        read(
                                "Latvian Foreign Minister Ilze Ozola arrived in Kenya on Monday. From there Ozola goes on to Ghana."))
                .anyMatch(event -> event.contains("Visit planned") && event.contains("GHA"));
    }
}
