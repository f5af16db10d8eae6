package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SigningRuleTest {
    private static List<String> read(String text) {
        return Told.by(new SigningRule(), text);
    }

    @Test
    void whoSignedAreSignatories() {
        assertThat(
                        read(
                                "Trade Minister Raul Ortega and Nepali Trade Minister Bishnu Rai jointly signed a memorandum of understanding."))
                .singleElement()
                .asString()
                .endsWith(
                        ": Raul Ortega signatory, Bishnu Rai signatory; memorandum × 1 (a memorandum of understanding)");
    }

    @Test
    void byWhomItWasSignedAreSignatories() {
        assertThat(
                        read(
                                "A cooperation plan was signed by Cuban Trade Minister Raul Ortega and Nepali Trade Minister Bishnu Rai."))
                .containsExactly(
                        "Signing held [CUB+NPL]: Raul Ortega signatory, Bishnu Rai signatory; plan × 1 (A cooperation plan)");
    }

    @Test
    void theSigningOfTheMinutesNamesNobody() {
        assertThat(read("The session concluded with the signing of the minutes."))
                .containsExactly("Signing held; minutes × 1 (the minutes)");
    }

    @Test
    void statesSignAsParties() {
        assertThat(read("Cuba and Nepal signed three agreements on trade."))
                .containsExactly("Signing held [CUB+NPL]; agreement × 3 (three agreements on trade)");
    }

    @Test
    void inkingIsSigning() {
        assertThat(read("Cuba and Nepal inked four memoranda of understanding."))
                .containsExactly("Signing held [CUB+NPL]; memorandum × 4 (four memoranda of understanding)");
    }

    @Test
    void signaturesArePutToADocument() {
        assertThat(read("The two ministers put their signatures to a joint statement."))
                .containsExactly("Signing held; joint-statement × 1 (a joint statement)");
    }

    @Test
    void aSigningAheadIsPlanned() {
        assertThat(read("The two ministers will sign an agreement next week."))
                .containsExactly("Signing planned; agreement × 1 (an agreement)");
    }

    @Test
    void signedPapersThatAreCarriedOutAreNoSigning() {
        assertThat(read("The sides will implement signed cooperation documents."))
                .isEmpty();
        assertThat(read("Both sides spoke of carrying out the previously signed agreements."))
                .isEmpty();
    }

    @Test
    void whatWasNotSignedIsNoSigning() {
        assertThat(read("The sides have not signed a treaty.")).isEmpty();
        assertThat(read("The neighbours never signed the protocol.")).isEmpty();
    }

    @Test
    void theHopeToSignIsNoSigning() {
        assertThat(read("Cuban Trade Minister Raul Ortega hopes to sign a deal."))
                .isEmpty();
    }

    @Test
    void withoutADocumentOfStatesThereIsNoSigning() {
        assertThat(read("The striker has signed for a new club.")).isEmpty();
        assertThat(read("Cuban Trade Minister Raul Ortega signed the visitors' book."))
                .isEmpty();
    }

    @Test
    void aLawThatIsSignedIsNoSigning() {
        assertThat(read("Cuban Trade Minister Raul Ortega signed a law on taxes."))
                .isEmpty();
    }

    @Test
    void aSigningCeremonyIsASigning() {
        assertThat(read("The visit ended with the signing ceremony of two memoranda of understanding."))
                .containsExactly("Signing held; memorandum × 2 (two memoranda of understanding)");
    }

    @Test
    void sinceWhichAgreementTradeHasGrownIsNoSigning() {
        assertThat(read("Trade between Cuba and Nepal has grown since the agreement was signed in 1999."))
                .isEmpty();
    }

    @Test
    void theTwoWhoPutTheirNamesToItSignWhatWasNamedBefore() {
        assertThat(Told.report(
                                "2024-05-03",
                                "Cuban Trade Minister Raul Ortega met Nepali Trade Minister Bishnu Rai in Havana on Friday. A memorandum on fishing was ready. The two ministers signed it.")
                        .events())
                .filteredOn(event -> event.type() == EventType.SIGNING)
                .singleElement()
                .satisfies(event -> assertThat(event.documents())
                        .singleElement()
                        .satisfies(document -> assertThat(document.kind()).isEqualTo(DocumentKind.MEMORANDUM)));
    }

    @Test
    void whatTwoStatesSignedInAYearIsBackground() {
        assertThat(read("Trade rests on a pact that Cuba and Nepal signed in 1999."))
                .containsExactly("(Signing held [CUB+NPL]; agreement × 1 (a pact))");
    }

    @Test
    void aColonSaysWhatTheDocumentsAre() {
        assertThat(read("Cuba and Nepal signed two documents: a protocol on fishing and a plan of action."))
                .containsExactly(
                        "Signing held [CUB+NPL]; protocol × 1 (a protocol on fishing); plan × 1 (a plan of action)");
    }

    @Test
    void whatAFirmSignsIsNoSigning() {
        assertThat(read("The head of Chile's copper firm Andesco signed a supply contract with Outa Mills."))
                .isEmpty();
    }

    @Test
    void signingTheGuestBookIsNoSigning() {
        assertThat(read("Cuban Trade Minister Raul Ortega signed the guest book."))
                .isEmpty();
    }

    @Test
    void eachMaySignForHisSide() {
        assertThat(
                        read(
                                "The agreement was signed by Cuban Trade Minister Raul Ortega for Cuba and Trade Minister Bishnu Rai for Nepal."))
                .singleElement()
                .asString()
                .contains("Raul Ortega signatory, Bishnu Rai signatory");
    }

    @Test
    void aListBehindAColonIsWhatWasSigned() {
        assertThat(Told.events("2024-05-10", """
                        President Paul Kibet of Kenya held talks with Chilean President Andres Vidal in Santiago on Thursday.

                        After the talks the following documents were signed:

                        - Agreement on the promotion of investments;

                        - Protocol on customs matters.
                        """))
                .anyMatch(event -> event.startsWith("Signing")
                        && event.contains("agreement × 1 (Agreement on the promotion of investments)")
                        && event.contains("protocol × 1 (Protocol on customs matters)"));
    }

    @Test
    void aSentenceThatOnlySpeaksOfAgreementsIsNoItemOfAList() {
        assertThat(Told.events("2024-05-10", """
                        President Paul Kibet of Kenya held talks with Chilean President Andres Vidal in Santiago on Thursday.

                        After the talks the following documents were signed.

                        The agreement on customs is to follow in May.
                        """)).noneMatch(event -> event.contains("agreement × 1"));
    }

    @Test
    void whoLooksOnIsNamedBehindWith() {
        assertThat(Told.by(
                        new SigningRule(),
                        "Chilean Minister Ana Soto and Finnish Minister Eero Lahti signed an agreement, with Chilean President"
                                + " Marta Rojas looking on."))
                .singleElement()
                .asString()
                .contains("Ana Soto signatory", "Eero Lahti signatory", "Marta Rojas participant");
    }

    @Test
    void whoWitnessesTheCeremonySignsNothing() {
        assertThat(
                        read(
                                "The signing ceremony of the pact between Peru and Chile was witnessed by Peruvian President Juan Quispe and Chilean President Diego Rojas."))
                .noneSatisfy(event -> assertThat(event).contains("signatory"));
    }

    @Test
    void whatIsSealedIsSigned() {
        assertThat(read("An agreement on visas was sealed in Lima on Monday between Peru and Chile."))
                .singleElement()
                .asString()
                .startsWith("Signing held");
        assertThat(read("Negotiations on an agreement were concluded.")).isEmpty();
    }

    @Test
    void theOtherSideStandsBehindASemicolon() {
        assertThat(read("The pact was signed by Chilean Minister Ana Soto; for Finland by Ambassador Eero Lahti."))
                .singleElement()
                .asString()
                .contains("Ana Soto signatory", "Eero Lahti signatory");
    }

    @Test
    void whoLooksOnWhileTheCountriesSignIsNoSignatory() {
        assertThat(read(
                        "Cuban President Raul Ortega and Nepali President Bishnu Rai witnessed the signing of six agreements "
                                + "between the two countries."))
                .singleElement()
                .asString()
                .contains("[CUB+NPL]", "Raul Ortega participant", "Bishnu Rai participant", "agreement × 6")
                .doesNotContain("signatory");
    }

    @Test
    void whoPresidesOverTheCeremonyLooksOn() {
        assertThat(read(
                        "Cuban President Raul Ortega and Nepali President Bishnu Rai presided over the signing ceremony of "
                                + "nine agreements."))
                .containsExactly("Signing held [CUB+NPL]: Raul Ortega participant, Bishnu Rai participant; "
                        + "agreement × 9 (nine agreements)");
    }

    @Test
    void theWitnessedExchangeOfDocumentsIsASigning() {
        assertThat(read("Cuban President Raul Ortega and Nepali President Bishnu Rai witnessed the exchange of seven "
                        + "memoranda."))
                .singleElement()
                .asString()
                .startsWith("Signing held [CUB+NPL]: Raul Ortega participant")
                .contains("memorandum × 7");
        assertThat(read("Cuban President Raul Ortega praised the exchange of students."))
                .isEmpty();
    }

    @Test
    void twoWhoExchangeMemorandaSign() {
        assertThat(read("After their talks the two sides exchanged four MoUs."))
                .containsExactly("Signing held; memorandum × 4 (four MoUs)");
        assertThat(read("The company exchanged its contracts for cash.")).isEmpty();
    }

    @Test
    void whoParticipatesInTheCeremonyIsNamed() {
        assertThat(read(
                        "The signing ceremony of a plan was held with the participation of Cuban Minister Raul Ortega and "
                                + "Nepali Ambassador Bishnu Rai."))
                .singleElement()
                .asString()
                .contains("Raul Ortega participant", "Bishnu Rai participant");
    }
}
