package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class VisitRuleTest {
    private static List<String> read(String text) {
        return Told.by(new VisitRule(), text);
    }

    @Test
    void aVisitMayBePaid() {
        assertThat(read("Latvian President Ilze Ozola paid an official visit to Senegal from March 3 to 5."))
                .containsExactly("Visit held in SEN [LVA+SEN]: Ilze Ozola guest");
        assertThat(read("Latvian President Ilze Ozola is paying Senegal a working visit."))
                .containsExactly("Visit held in SEN [LVA+SEN]: Ilze Ozola guest");
    }

    @Test
    void aVisitMayBeSomebodys() {
        assertThat(read("Latvian President Ilze Ozola's visit to Dakar ended on Sunday."))
                .containsExactly("Visit held at Dakar [LVA]: Ilze Ozola guest");
        assertThat(read("During the visit of Latvian President Ilze Ozola to Senegal, farmers protested."))
                .containsExactly("Visit held in SEN [LVA+SEN]: Ilze Ozola guest");
        assertThat(read("A trip to Senegal by Latvian President Ilze Ozola drew protests."))
                .containsExactly("Visit held in SEN [LVA+SEN]: Ilze Ozola guest");
        assertThat(read("Latvian President Ilze Ozola's Senegal trip drew protests."))
                .containsExactly("Visit held in SEN [LVA+SEN]: Ilze Ozola guest");
    }

    @Test
    void whoIsOnAVisitIsGuest() {
        assertThat(read("Latvian President Ilze Ozola, who is on a working visit to Senegal, praised the harbour."))
                .containsExactly("Visit held in SEN [LVA+SEN]: Ilze Ozola guest");
    }

    @Test
    void whoStaysInATownVisitsIt() {
        assertThat(read("During her stay in Dakar, Latvian President Ilze Ozola opened a fair."))
                .containsExactly("Visit held at Dakar [LVA]: Ilze Ozola guest");
    }

    @Test
    void aTourIsAVisitToEachCountry() {
        assertThat(read("Latvian President Ilze Ozola embarks on a tour of Kenya and Uganda."))
                .containsExactly(
                        "Visit held in KEN [KEN+LVA]: Ilze Ozola guest",
                        "Visit held in UGA [LVA+UGA]: Ilze Ozola guest");
    }

    @Test
    void aVisitAheadIsPlanned() {
        assertThat(read("The upcoming visit to Senegal by Latvian President Ilze Ozola was discussed."))
                .containsExactly("Visit planned in SEN [LVA+SEN]: Ilze Ozola guest");
        assertThat(read("A visit to Senegal by Latvian President Ilze Ozola is planned."))
                .containsExactly("Visit planned in SEN [LVA+SEN]: Ilze Ozola guest");
    }

    @Test
    void aVisitBeforeIsBackground() {
        assertThat(read("Latvian President Ilze Ozola's previous visit to Senegal was short."))
                .containsExactly("(Visit held in SEN [LVA+SEN]: Ilze Ozola guest)");
    }

    @Test
    void aVisitToAMuseumOrAnEmbassyIsNone() {
        assertThat(read("Latvian President Ilze Ozola paid a visit to the museum of modern art."))
                .isEmpty();
        assertThat(read("Latvian President Ilze Ozola paid a visit to the Senegalese embassy."))
                .isEmpty();
    }

    @Test
    void exchangesOfVisitsAreNoVisit() {
        assertThat(read("Latvian President Ilze Ozola called for more mutual visits."))
                .isEmpty();
    }

    @Test
    void theDaysOfAVisitDoNotMakeItTheInviters() {
        assertThat(
                        read(
                                "Latvian President Ilze Ozola will pay a state visit to Senegal from May 20 to 24 at the invitation of President Amadou Diop."))
                .containsExactly("Visit planned in SEN [LVA+SEN]: Ilze Ozola guest, Amadou Diop host");
    }

    @Test
    void whoIsNamedBehindTheInvitationVisits() {
        assertThat(
                        read(
                                "At the invitation of President Amadou Diop of Senegal, President of Latvia Ilze Ozola is paying a state visit to Senegal."))
                .containsExactly("Visit held in SEN [LVA+SEN]: Ilze Ozola guest, Amadou Diop host");
    }

    @Test
    void whoIsDescribedAsOnAVisitIsGuest() {
        assertThat(read("Latvian President Ilze Ozola, on a two-day visit to Senegal, praised the harbour."))
                .containsExactly("Visit held in SEN [LVA+SEN]: Ilze Ozola guest");
    }

    @Test
    void whoWrapsUpAVisitIsNamedBehindIt() {
        assertThat(read("Wrapping up a visit to Senegal, Latvian President Ilze Ozola praised the harbour."))
                .containsExactly("Visit held in SEN [LVA+SEN]: Ilze Ozola guest");
    }

    @Test
    void aVisitWithoutItsVisitorIsOfWhomTheStorySpeaks() {
        assertThat(
                        Told.events(
                                "2024-05-15",
                                "Chilean Minister Rosa Quispe flew to Kenya on Monday. An official visit to Ghana follows on May 20."))
                .anySatisfy(
                        event -> assertThat(event).contains("Visit planned 2024-05-20", "GHA", "Rosa Quispe guest"));
    }

    @Test
    void theYearsOfAnAmbassadorAreNoVisit() {
        assertThat(read("Latvian Ambassador Ilze Ozola gave thanks for the support that she received during her stay."))
                .isEmpty();
    }

    @Test
    void aCourtesyVisitToSomebodyIsACall() {
        assertThat(
                        read(
                                "Senegalese Minister Amadou Diop was paid a courtesy visit by Latvian President Ilze Ozola at his office in Dakar."))
                .isEmpty();
    }
}
