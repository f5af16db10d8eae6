package org.communique.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communique.annotation.Annotated;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerReaderTest {
    @TempDir
    Path folder;

    @BeforeEach
    void filesOfOneLine() throws IOException {
        write("states.tsv", "RUR\tRU\tRuritania\tKingdom of Ruritania|Old Ruritania\tRuritanian\tstrelsau\tQ1\t2");
        write("places.tsv", "strelsau\tStrelsau\tStrelzow\tRUR\tcapital\t120000\t50.10\t14.40\t99\tQ2\t1");
        write("organisations.tsv", "ELB\tElbe League\tLeague of the Elbe\tacronym\t\tQ3\t");
        write("publishers.tsv", "Strelsau Post\tSP\tRUR\tQ4\t1");
        write("seats.tsv", "Black Tower\tThe Tower\tRUR");
        write("people.tsv", "Rudolf Elphberg\tRudolf V\tRUR\tKing of Ruritania;1894;\tQ5\t2");
        write("sides.tsv", "RUR\tFritz Sapt|Flavia");
        write("post-words.tsv", "head\tvezir\t");
    }

    private void write(String file, String line) throws IOException {
        Files.writeString(folder.resolve(file), "header\n" + line + "\n");
    }

    private Gazetteer read() {
        return new GazetteerReader().read(folder);
    }

    @Test
    void aStateHasNamesAdjectivesAndALink() {
        assertThat(read().state("RUR")).get().satisfies(state -> {
            assertThat(state.name()).isEqualTo("Ruritania");
            assertThat(state.aliases()).containsExactly("Kingdom of Ruritania", "Old Ruritania");
            assertThat(state.adjectives()).containsExactly("Ruritanian");
        });
    }

    @Test
    void aPlaceHasACountryAndMayBeItsCapital() {
        assertThat(read().place("strelsau")).get().satisfies(place -> {
            assertThat(place.country()).isEqualTo("RUR");
            assertThat(place.capital()).isTrue();
            assertThat(place.population()).isEqualTo(120_000);
        });
    }

    @Test
    void anOrganisationHasACode() {
        assertThat(read().organisations()).extracting(OrganisationEntry::code).containsExactly("ELB");
    }

    @Test
    void aPublisherHasACountry() {
        assertThat(read().publisher("SP"))
                .get()
                .extracting(PublisherEntry::country)
                .isEqualTo("RUR");
    }

    @Test
    void emptyCellsAreNothing() throws IOException {
        write("places.tsv", "zenda\tZenda\t\tRUR\t\t\t\t\t\t\t");
        assertThat(read().place("zenda")).get().satisfies(place -> {
            assertThat(place.aliases()).isEmpty();
            assertThat(place.capital()).isFalse();
            assertThat(place.population()).isZero();
            assertThat(place.position()).isEmpty();
        });
    }

    @Test
    void aLineOfTooFewCellsStopsWithFileAndLine() throws IOException {
        write("states.tsv", "RUR\tRU\tRuritania");
        assertThatThrownBy(this::read)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("states.tsv:2: 3 cells (expected: 8)");
    }

    @Test
    void aNumberThatIsNoneStopsWithFileAndLine() throws IOException {
        write("places.tsv", "zenda\tZenda\t\tRUR\t\tmany\t\t\t\t\t");
        assertThatThrownBy(this::read)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("places.tsv:2: ")
                .hasMessageContaining("many");
    }

    @Test
    void aMissingFileStopsWithItsName() throws IOException {
        Files.delete(folder.resolve("organisations.tsv"));
        assertThatThrownBy(this::read)
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("organisations.tsv: unreadable");
    }

    @Test
    void theProjectsOwnGazetteerHangsTogether() {
        Gazetteer gazetteer = Annotated.gazetteer();
        assertThat(gazetteer.states())
                .hasSizeGreaterThan(190)
                .allSatisfy(state -> assertThat(state.iso3()).matches("[A-Z]{3}"));
        List<String> homeless = gazetteer.places().stream()
                .filter(place -> gazetteer.state(place.country()).isEmpty())
                .map(PlaceEntry::key)
                .toList();
        assertThat(homeless).as("places in states that are not there").isEmpty();
        assertThat(gazetteer.publishers())
                .isNotEmpty()
                .allSatisfy(publisher ->
                        assertThat(gazetteer.state(publisher.country())).isPresent());
        assertThat(gazetteer.states()).extracting(StateEntry::iso3).doesNotHaveDuplicates();
        assertThat(gazetteer.places()).extracting(PlaceEntry::key).doesNotHaveDuplicates();
        assertThat(gazetteer.organisations())
                .extracting(OrganisationEntry::code)
                .doesNotHaveDuplicates();
    }

    @Test
    void aNameTellsWhomItsBearerServes() {
        assertThat(read().knownPeople().side(Set.of("fritz", "sapt"))).contains("RUR");
        assertThat(read().knownPeople().side(Set.of("flavia"))).contains("RUR");
        assertThat(read().knownPeople().side(Set.of("rudolf", "elphberg"))).contains("RUR");
        assertThat(read().knownPeople().side(Set.of("sapt"))).isEmpty();
        assertThat(read().people()).extracting(KnownPersonEntry::name).containsExactly("Rudolf Elphberg");
    }

    @Test
    void theNamesOfTheProjectAreOfOneKnownSideEach() {
        Map<String, String> sides = new HashMap<>();
        List<SideNames> rows = TabSeparated.read(
                Path.of("config/gazetteer/sides.tsv"),
                2,
                cells -> new SideNames(cells[0], TabSeparated.values(cells[1])));
        for (SideNames names : rows) {
            boolean organisation = Annotated.gazetteer().organisations().stream()
                    .anyMatch(known -> known.code().equals(names.side()));
            assertThat(organisation || Annotated.gazetteer().state(names.side()).isPresent())
                    .as(names.side())
                    .isTrue();
            names.names()
                    .forEach(name ->
                            assertThat(sides.put(name, names.side())).as(name).isNull());
        }
    }
}
