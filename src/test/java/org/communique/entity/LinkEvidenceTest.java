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

class LinkEvidenceTest {
    @TempDir
    Path folder;

    @BeforeEach
    void twoRegistersAndAnAuditedOne() throws IOException {
        Files.writeString(folder.resolve("sources.tsv"), """
                key\tfamily\ttitle\tdate\tlicence\taudit
                red\tred\tRed register\t2021\tCC0-1.0\t
                redder\tred\tRed register, second file\t2021-05\tCC0-1.0\t95/100
                blue\tblue\tBlue register\t2024-02-01\tMIT\t99/100
                """);
        Files.writeString(folder.resolve("evidence.tsv"), "item\tsources\nQ1\tred\nQ2\tred|redder\nQ3\tblue\n");
    }

    @Test
    void twoFamiliesVerifyAndSoDoesOneAuditedSource() {
        LinkEvidence evidence = LinkEvidence.read(folder);
        assertThat(evidence.state(new WikidataLink("Q1", 1))).isEqualTo(LinkState.CANDIDATE);
        assertThat(evidence.state(new WikidataLink("Q2", 1))).isEqualTo(LinkState.CANDIDATE);
        assertThat(evidence.state(new WikidataLink("Q3", 1))).isEqualTo(LinkState.VERIFIED);
        assertThat(evidence.state(new WikidataLink("Q4", 2))).isEqualTo(LinkState.VERIFIED);
    }

    @Test
    void theDateIsThatOfTheNewestSource() {
        assertThat(LinkEvidence.read(folder).date(new WikidataLink("Q2", 1))).hasToString("Optional[2021]");
        assertThat(LinkEvidence.read(folder).date(new WikidataLink("Q3", 1))).hasToString("Optional[2024-02-01]");
        assertThat(LinkEvidence.read(folder).date(new WikidataLink("Q9", 1))).isEmpty();
    }

    @Test
    void aSourceThatIsNotThereStopsWithFileAndLine() throws IOException {
        Files.writeString(folder.resolve("evidence.tsv"), "item\tsources\nQ1\tgreen\n");
        assertThatThrownBy(() -> LinkEvidence.read(folder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("evidence.tsv:2: source: green (expected: a key of sources.tsv)");
    }

    @Test
    void anAuditOfMoreRightThanCheckedStopsWithFileAndLine() throws IOException {
        Files.writeString(
                folder.resolve("sources.tsv"),
                "key\tfamily\ttitle\tdate\tlicence\taudit\nred\tred\tRed register\t2021\tCC0-1.0\t3/2\n");
        assertThatThrownBy(() -> LinkEvidence.read(folder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("sources.tsv:2: audit: 3/2");
    }

    @Test
    void inTheProjectsOwnGazetteerEachLinkNamesAsManyFamiliesAsItCounts() {
        LinkEvidence evidence = LinkEvidence.read(Path.of("config/gazetteer"));
        Gazetteer gazetteer = Annotated.gazetteer();
        List<WikidataLink> links = Stream.of(
                        gazetteer.states().stream().map(StateEntry::link),
                        gazetteer.places().stream().map(PlaceEntry::link),
                        gazetteer.organisations().stream().map(OrganisationEntry::link),
                        gazetteer.people().stream().map(KnownPersonEntry::link))
                .flatMap(all -> all)
                .flatMap(link -> link.stream())
                .toList();
        assertThat(links)
                .hasSizeGreaterThan(8000)
                .allSatisfy(link -> assertThat(evidence.of(link).stream()
                                .map(EvidenceSource::family)
                                .distinct()
                                .count())
                        .as(link.item())
                        .isEqualTo(link.sources()));
    }
}
