package org.communique.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.communique.annotation.LexicalEntry;
import org.communique.annotation.LexicalMatch;
import org.communique.text.Span;
import org.communique.text.Token;
import org.communique.text.Tokenizer;
import org.junit.jupiter.api.Test;

class GazetteerTest {
    private static final Gazetteer RURITANIA = new Gazetteer(
            List.of(
                    new StateEntry(
                            "RUR",
                            "RU",
                            "Ruritania",
                            List.of("R.U."),
                            List.of("Ruritanian"),
                            Optional.empty(),
                            Optional.empty()),
                    new StateEntry(
                            "GRS",
                            "GR",
                            "Grand Strelsau",
                            List.of("GS"),
                            List.of("Strelsauer"),
                            Optional.empty(),
                            Optional.empty())),
            List.of(
                    place("zenda-1", "Zenda", "RUR", false, 900),
                    place("zenda-2", "Zenda", "GRS", false, 50_000),
                    place("zenda-3", "Zenda", "GRS", true, 10)),
            List.of(new OrganisationEntry("ELB", "League of the Elbe", List.of(), true, Optional.empty())),
            List.of(new PublisherEntry("Strelsau Post", List.of("SP"), "GRS", Optional.empty())),
            List.of(),
            List.of(),
            List.of(),
            KnownPosts.lexicon());

    private static PlaceEntry place(String key, String name, String country, boolean capital, long population) {
        return new PlaceEntry(
                key,
                name,
                List.of(),
                country,
                capital,
                population,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Optional<LexicalMatch> first(String text) {
        List<Token> tokens = new Tokenizer().tokens(text, new Span(0, text.length()));
        return RURITANIA.longestAt(tokens, 0);
    }

    @Test
    void theLongestNameWins() {
        assertThat(first("Grand Strelsau slept")).hasValueSatisfying(match -> {
            assertThat(match.length()).isEqualTo(2);
            assertThat(match.entries()).containsExactly(new LexicalEntry.StateName("GRS"));
        });
        assertThat(first("Grand hotels slept")).isEmpty();
    }

    @Test
    void nameAndAdjectiveAreToldApart() {
        assertThat(first("Ruritanian cheese").orElseThrow().entries())
                .containsExactly(new LexicalEntry.StateAdjective("RUR"));
        assertThat(first("Ruritania").orElseThrow().entries()).containsExactly(new LexicalEntry.StateName("RUR"));
    }

    @Test
    void capitalsAndDiacriticsDoNotCount() {
        assertThat(first("RURITÁNIA slept")).isPresent();
    }

    @Test
    void aWordInSmallLettersIsNoName() {
        assertThat(first("ruritania slept")).isEmpty();
    }

    @Test
    void anAbbreviationMeetsOnlyCapitals() {
        assertThat(first("GS slept")).isPresent();
        assertThat(first("Gs slept")).isEmpty();
    }

    @Test
    void anOrganisationMeetsItsShortAndItsFullName() {
        assertThat(first("ELB slept").orElseThrow().entries())
                .containsExactly(new LexicalEntry.OrganisationName("ELB"));
        assertThat(first("League of the Elbe slept").orElseThrow().length()).isEqualTo(4);
    }

    @Test
    void ofTownsWithOneNameTheCapitalStandsFirstThenTheLargest() {
        assertThat(first("Zenda slept").orElseThrow().entries())
                .containsExactly(new LexicalEntry.PlaceName(List.of("zenda-3", "zenda-2", "zenda-1")));
    }

    @Test
    void aNameThatRunsOutOfWordsIsNone() {
        assertThat(first("League of the")).isEmpty();
    }

    @Test
    void unknownCodesAreNothing() {
        assertThat(RURITANIA.state("XXX")).isEmpty();
        assertThat(RURITANIA.place("nowhere")).isEmpty();
    }

    @Test
    void aPublisherIsKnownByNameAndAcronym() {
        assertThat(RURITANIA.publisher("the Strelsau Post"))
                .get()
                .extracting(PublisherEntry::country)
                .isEqualTo("GRS");
        assertThat(RURITANIA.publisher("SP")).isPresent();
        assertThat(RURITANIA.publisher("Zenda Post")).isEmpty();
    }
}
