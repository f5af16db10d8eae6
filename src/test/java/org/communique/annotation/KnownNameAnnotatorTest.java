package org.communique.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class KnownNameAnnotatorTest {
    private static NameLayer read(String text) {
        return Annotated.sentence(text).names();
    }

    private static List<String> states(String text) {
        return read(text).states().stream()
                .map(state -> state.iso3() + (state.adjective() ? " (adjective)" : ""))
                .toList();
    }

    private static List<String> organisations(String text) {
        return read(text).organisations().stream()
                .map(Mention.OrganisationMention::code)
                .toList();
    }

    private static List<String> places(String text) {
        NameLayer names = read(text);
        return names.places().stream()
                .map(place -> place.range().text(names.sentence()))
                .toList();
    }

    @Test
    void aStateIsKnownByName() {
        assertThat(states("Farmers in Bolivia sold rice to Senegal.")).containsExactly("BOL", "SEN");
    }

    @Test
    void aStateIsKnownByAdjective() {
        assertThat(states("The Bolivian farmers met Senegalese traders."))
                .containsExactly("BOL (adjective)", "SEN (adjective)");
    }

    @Test
    void whatIsNameAndAdjectiveIsANameWhereNoNounFollows() {
        assertThat(states("The roads of Botswana and Malawi are long.")).containsExactly("BWA", "MWI");
        assertThat(states("Singapore hosted the fair.")).containsExactly("SGP");
        assertThat(states("The Botswana minister slept.")).containsExactly("BWA (adjective)");
        assertThat(states("US armed forces left.")).containsExactly("USA (adjective)");
        assertThat(states("She toured New Zealand last month.")).containsExactly("NZL");
        assertThat(states("Singapore hosts the fair.")).containsExactly("SGP");
        assertThat(states("From Vanuatu Mr Abel travels on.")).containsExactly("VUT");
        assertThat(states("The roads of eSwatini are long.")).containsExactly("SWZ");
    }

    @Test
    void aNameOfSeveralWordsIsOneState() {
        assertThat(states("Roads lead from South Africa to the Democratic Republic of the Congo."))
                .containsExactly("ZAF", "COD");
        assertThat(states("The people of Papua New Guinea grow coffee.")).containsExactly("PNG");
    }

    @Test
    void diacriticsAndCaseOfCapitalsDoNotCount() {
        assertThat(states("The ferry to SÉNÉGAL left at dawn.")).containsExactly("SEN");
        assertThat(states("A bus goes to Türkiye at noon.")).containsExactly("TUR");
    }

    @Test
    void aGenitiveStillNamesItsState() {
        assertThat(states("All of Mongolia's horses were counted.")).containsExactly("MNG");
    }

    @Test
    void anAbbreviationIsANameOnlyInCapitals() {
        assertThat(states("Wheat from the US went up.")).hasSize(1);
        assertThat(states("They asked us for bread.")).isEmpty();
    }

    @Test
    void aWordInSmallLettersIsNoState() {
        assertThat(states("He bought polish for the shoes and china for the table."))
                .isEmpty();
    }

    @Test
    void anOrganisationIsKnownByShortAndFullName() {
        assertThat(organisations("The African Union and ASEAN sent observers.")).containsExactly("AU", "ASEAN");
    }

    @Test
    void aTownIsKnownAndMayBeOneOfSeveral() {
        assertThat(places("A train runs from Tbilisi to Yerevan.")).containsExactly("Tbilisi", "Yerevan");
        assertThat(read("A train runs to Santiago.").places())
                .singleElement()
                .satisfies(place -> assertThat(place.keys()).hasSizeGreaterThan(1));
    }

    @Test
    void anUnknownNameIsNothing() {
        NameLayer names = read("A train runs from Qwertyville to Zzyzxburg.");
        assertThat(names.states()).isEmpty();
        assertThat(names.organisations()).isEmpty();
        assertThat(names.places()).isEmpty();
    }

    @Test
    void whoseWordsATokenIsCanBeAsked() {
        NameLayer names = read("ASEAN asked Bolivia for rice.");
        assertThat(names.affiliationAt(0)).contains(Affiliation.organisation("ASEAN"));
        assertThat(names.affiliationAt(2)).contains(Affiliation.state("BOL"));
        assertThat(names.affiliationAt(4)).isEmpty();
    }

    @Test
    void anUnknownTownIsKnownByItsStateOrKind() {
        assertThat(places("They met in Nenhures, Portugal, on Monday.")).containsExactly("Nenhures");
        assertThat(places("The drill at Alto Nenhures in the north of Portugal ended."))
                .containsExactly("Alto Nenhures");
        assertThat(places("Nenhures, a village in the east, is where they met."))
                .containsExactly("Nenhures");
        assertThat(places("They met in the village of Nenhures.")).containsExactly("Nenhures");
    }

    @Test
    void notEveryNameBehindInIsATown() {
        assertThat(places("In Parliament, Portugal has three parties.")).isEmpty();
        assertThat(places("In Africa, Kenya and Chad grow tea.")).isEmpty();
        assertThat(places("They met in May, Portugal said.")).isEmpty();
        assertThat(places("They met at Nenhures Palace, Portugal.")).isEmpty();
    }
}
