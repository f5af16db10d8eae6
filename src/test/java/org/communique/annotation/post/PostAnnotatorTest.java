package org.communique.annotation.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.annotation.Annotated;
import org.communique.annotation.Mention;
import org.junit.jupiter.api.Test;

class PostAnnotatorTest {
    private static List<String> read(String text) {
        return Annotated.sentence(text).posts().stream()
                .map(PostAnnotatorTest::shown)
                .toList();
    }

    private static String shown(Mention.PostMention post) {
        return post.text()
                + post.side().map(side -> " / " + side.code()).orElse("")
                + (post.plural() ? " (several)" : "")
                + (post.former() ? " (former)" : "");
    }

    @Test
    void aStateBeforeThePostIsItsSide() {
        assertThat(read("Uruguay's Deputy Defence Minister Carlos Pena slept."))
                .containsExactly("Deputy Defence Minister / URY");
        assertThat(read("Uruguayan Foreign Minister Carlos Pena slept.")).containsExactly("Foreign Minister / URY");
    }

    @Test
    void aStateBehindThePostIsItsSide() {
        assertThat(read("The Minister of Defence of the Republic of Namibia slept."))
                .containsExactly("Minister of Defence / NAM");
    }

    @Test
    void officersHoldPosts() {
        assertThat(read("The Chief Executive Officer of the Togo Cocoa Promotions Authority, Madam Afua Asare, slept."))
                .containsExactly("Chief Executive Officer of the Togo Cocoa Promotions Authority / TGO");
        assertThat(read("Military Liaison Officer Brigadier Ruwan Silva slept."))
                .containsExactly("Military Liaison Officer");
    }

    @Test
    void twoOfficesBeforeACommaAndANameAreOnes() {
        assertThat(read("The Norwegian Deputy Prime Minister and Minister of Energy, Anton Berg, slept."))
                .containsExactly("Deputy Prime Minister and Minister of Energy / NOR");
    }

    @Test
    void aStrangePortfolioMayEndAPost() {
        assertThat(read("His Special Adviser on Media and Protocolry, Mr Femi Adewale, slept."))
                .containsExactly("Special Adviser on Media and Protocolry");
    }

    @Test
    void aStateWithinThePostIsLeftOut() {
        assertThat(read("Rear Admiral Sofia Pinto is commander of the Portuguese Navy."))
                .containsExactly("commander of the Navy / PRT");
    }

    @Test
    void aStateThatEndsTheNameOfABodyStaysInIt() {
        assertThat(read("The Secretary of the Workers' Party of Namibia Central Committee slept."))
                .containsExactly("Secretary of the Workers' Party of Namibia Central Committee / NAM");
    }

    @Test
    void aPortfolioMayBeAList() {
        assertThat(read("Minister of Health, Labour and Welfare Kenji Mori slept."))
                .containsExactly("Minister of Health, Labour and Welfare");
    }

    @Test
    void twoPostsOfOnePersonAreOneDescription() {
        assertThat(read("Deputy Prime Minister and Minister of Foreign Affairs Tomas Novak slept."))
                .containsExactly("Deputy Prime Minister and Minister of Foreign Affairs");
    }

    @Test
    void postsOfTwoStatesStayTwo() {
        assertThat(read("The Chilean foreign minister and the Peruvian foreign minister slept."))
                .containsExactly("foreign minister / CHL", "foreign minister / PER");
    }

    @Test
    void anOrganisationMayBeTheSide() {
        assertThat(read("UN Secretary-General Maria Okello slept.")).containsExactly("Secretary-General / UN");
    }

    @Test
    void aPostHeldNoLongerIsFormer() {
        assertThat(read("Former Prime Minister Tomas Novak slept.")).containsExactly("Prime Minister (former)");
    }

    @Test
    void severalHoldersAreSeveral() {
        assertThat(read("The defence ministers slept.")).containsExactly("defence ministers (several)");
    }

    @Test
    void theNameEndsThePost() {
        assertThat(Annotated.sentence("Nigeria's Chief of Defence Staff Ibrahim Musa slept.")
                        .posts())
                .singleElement()
                .satisfies(post -> assertThat(post.text()).isEqualTo("Chief of Defence Staff"));
    }

    @Test
    void aVerbIsNoPost() {
        assertThat(read("He wanted to head home and chair nothing.")).doesNotContain("head");
    }

    @Test
    void thingsAreNoPost() {
        assertThat(read("The market sold bread and cheese to the people of the valley."))
                .isEmpty();
    }

    @Test
    void boundariesAndMobilityArePortfolios() {
        assertThat(
                        read(
                                "Ana Rios, Secretary of the International Boundaries, met Luis Soto, Minister of Human Mobility."))
                .contains("Secretary of the International Boundaries", "Minister of Human Mobility");
    }

    @Test
    void twoOfficesBehindACommaAreOnePost() {
        assertThat(read("Deputy Prime Minister, Minister of Energy of Peru Carlos Pena slept."))
                .containsExactly("Deputy Prime Minister, Minister of Energy / PER");
    }

    @Test
    void theCapitalToWhichAnAmbassadorIsSentIsOfThePost() {
        assertThat(read("Norway's ambassador to Lima, Nils Dahl, slept.")).containsExactly("ambassador to Lima / NOR");
        assertThat(read("Norway sent an ambassador to Lima on Monday.")).doesNotContain("ambassador to Lima");
    }

    @Test
    void theShortFormOfABodyMayStandBeforeThePost() {
        assertThat(read("The African Development Bank (AfDB) President, Kofi Mensah, slept."))
                .containsExactly("President / AfDB");
    }

    @Test
    void theStatesOwnPeopleAbroadAreAPortfolio() {
        assertThat(
                        read(
                                "Minister of Foreign Affairs, African Cooperation and Namibian Expatriates, Kofi Mensah, slept."))
                .containsExactly("Minister of Foreign Affairs, African Cooperation and Expatriates / NAM");
        assertThat(read("The State Secretary for Migration Kari Solheim slept."))
                .containsExactly("State Secretary for Migration");
    }
}
