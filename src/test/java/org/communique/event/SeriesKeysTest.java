package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.entity.Party;
import org.junit.jupiter.api.Test;

class SeriesKeysTest {
    private static final List<Party> PAIR = List.of(new Party.State("FIN"), new Party.State("CHL"));

    private static String slug(String words, String... positions) {
        return new SeriesKeys().of(words, true, PAIR, List.of(positions)).slug();
    }

    @Test
    void theSidesStandFirstInTheOrderOfTheirCodes() {
        assertThat(slug("Chile-Finland Defence Strategy Dialogue")).isEqualTo("chl-fin-defence-strategy-dialogue");
    }

    @Test
    void spellingsAndSynonymsHaveOneKey() {
        assertThat(List.of(
                        slug("Finland-Chile Defense Strategy Dialogue"),
                        slug("strategic talks on defense matters"),
                        slug("Strategic Defence Dialogue"),
                        slug("defence strategic dialog")))
                .containsOnly("chl-fin-defence-strategy-dialogue");
    }

    @Test
    void whoChairsTellsTheSubjectThatTheNameLeavesOut() {
        assertThat(slug("strategic dialogue", "Deputy Minister of Defence"))
                .isEqualTo(slug("Defence Strategy Dialogue"));
        assertThat(slug("strategic dialogue", "Deputy Foreign Minister"))
                .isNotEqualTo(slug("Defence Strategy Dialogue"));
    }

    @Test
    void aNearHomonymOnOtherSubjectsHasAnotherKey() {
        assertThat(slug("Strategic Dialogue on Diplomacy, Security and Defence"))
                .isNotEqualTo(slug("Defence Strategy Dialogue"));
        assertThat(slug("Defence Policy Dialogue")).isNotEqualTo(slug("Defence Strategy Dialogue"));
    }

    @Test
    void consultationsAndCommissionsAreMechanismsOfTheirOwn() {
        assertThat(slug("political consultations")).isEqualTo("chl-fin-political-consultations");
        assertThat(slug("consular consultations")).isEqualTo("chl-fin-consular-consultations");
        assertThat(slug("Joint Economic Commission")).isEqualTo("chl-fin-economy-commission");
        assertThat(slug("2+2 Dialogue")).isEqualTo("chl-fin-2-plus-2");
    }

    @Test
    void aConferenceIsKnownByItsNameAlone() {
        SeriesKey key = new SeriesKeys().of("Muscat Security Forum", false, PAIR, List.of());
        assertThat(key.slug()).isEqualTo("muscat-security-forum");
        assertThat(key.parties()).isEmpty();
    }

    @Test
    void aSlugHasOnlySmallLettersDigitsAndHyphens() {
        SeriesKey key = new SeriesKeys().of("Forum “Ökologie & Frieden” — №5/ä", false, List.of(), List.of());
        assertThat(key.slug()).matches("[a-z0-9]+(-[a-z0-9]+)*");
    }

    @Test
    void bodiesWithDifferentTasksAreDifferentSeries() {
        assertThat(slug("Joint Committee for the Patagonian Railway", "Deputy Minister of Defence"))
                .isEqualTo("chl-fin-committee-for-patagonian-railway");
        assertThat(slug("Joint Committee on Fisheries")).isEqualTo("chl-fin-committee-on-fisheries");
    }
}
