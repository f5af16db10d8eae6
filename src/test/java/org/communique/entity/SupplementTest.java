package org.communique.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.communique.annotation.Annotated;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupplementTest {
    @TempDir
    Path folder;

    @BeforeEach
    void filesOfOneLine() throws IOException {
        write("sources.tsv", "red\tred\tRed register\t2021\tCC0-1.0\t");
        write("evidence.tsv", "Q1\tred");
        write("cow.tsv", "RUR\tRRT\t342");
        write("former-states.tsv", "ORU\tOld Ruritania\tElphberg Ruritania\tQ1\t1");
        write("bodies.tsv", "Ministry of War\tWar Office\tRUR\tministry\t\t");
        write("offices.tsv", "Minister of War of Ruritania\tRuritanian War Minister\tRUR\tQ1\t1");
    }

    private void write(String file, String line) throws IOException {
        Files.writeString(folder.resolve(file), "header\n" + line + "\n");
    }

    @Test
    void eachFileIsRead() {
        Supplement supplement = Supplement.read(folder);
        assertThat(supplement.cowCode("RUR")).contains(new CowCode("RUR", "RRT", 342));
        assertThat(supplement.cowCode("ESP")).isEmpty();
        assertThat(supplement.formerStates())
                .singleElement()
                .satisfies(state -> assertThat(state.aliases()).containsExactly("Elphberg Ruritania"));
        assertThat(supplement.bodies()).singleElement().satisfies(body -> {
            assertThat(body.key()).isEqualTo("rur Ministry of War");
            assertThat(body.link()).isEmpty();
        });
        assertThat(supplement.offices()).singleElement().satisfies(office -> {
            assertThat(office.side()).contains("RUR");
            assertThat(office.link()).contains(new WikidataLink("Q1", 1));
        });
    }

    @Test
    void anOfficeIsKnownByItsNameAndItsOtherWordings() {
        assertThat(Supplement.read(folder).officeNames())
                .containsEntry("Minister of War of Ruritania", "Minister of War of Ruritania")
                .containsEntry("Ruritanian War Minister", "Minister of War of Ruritania");
    }

    @Test
    void aCodeThatIsNoneStopsWithFileAndLine() throws IOException {
        write("cow.tsv", "RUR\tRT\t342");
        assertThatThrownBy(() -> Supplement.read(folder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cow.tsv:2: COW code: RT 342 (expected: three letters and 2..999)");
    }

    @Test
    void theProjectsOwnSupplementFitsItsGazetteer() {
        Gazetteer gazetteer = Annotated.gazetteer();
        Supplement supplement = Supplement.read(Path.of("config/gazetteer"));
        assertThat(supplement.cowCodes())
                .hasSizeGreaterThan(190)
                .allSatisfy(code -> assertThat(gazetteer.state(code.iso3())).isPresent());
        assertThat(supplement.cowCodes()).extracting(CowCode::iso3).doesNotHaveDuplicates();
        assertThat(supplement.cowCodes()).extracting(CowCode::number).doesNotHaveDuplicates();
        assertThat(supplement.formerStates())
                .isNotEmpty()
                .noneSatisfy(state -> assertThat(gazetteer.state(state.code())).isPresent());
        assertThat(supplement.bodies())
                .isNotEmpty()
                .allSatisfy(body -> assertThat(gazetteer.state(body.country())).isPresent());
        assertThat(supplement.bodies()).extracting(BodyEntry::key).doesNotHaveDuplicates();
        assertThat(supplement.offices()).extracting(OfficeEntry::name).doesNotHaveDuplicates();
        assertThat(supplement.offices())
                .allSatisfy(office -> assertThat(office.side())
                        .hasValueSatisfying(side -> assertThat(
                                        gazetteer.state(side).isPresent()
                                                || gazetteer.organisations().stream()
                                                        .anyMatch(known ->
                                                                known.code().equals(side)))
                                .as(office.name())
                                .isTrue()));
    }

    @Test
    void theProjectsOwnLinksNameAsManyFamiliesAsTheyCount() {
        Supplement supplement = Supplement.read(Path.of("config/gazetteer"));
        List<WikidataLink> links = Stream.of(
                        supplement.formerStates().stream().map(FormerStateEntry::link),
                        supplement.bodies().stream().map(BodyEntry::link),
                        supplement.offices().stream().map(OfficeEntry::link))
                .flatMap(all -> all)
                .flatMap(link -> link.stream())
                .toList();
        assertThat(links)
                .hasSizeGreaterThan(1000)
                .allSatisfy(link -> assertThat(supplement.evidence().of(link).stream()
                                .map(EvidenceSource::family)
                                .distinct()
                                .count())
                        .as(link.item())
                        .isEqualTo(link.sources()));
    }
}
