package org.communique.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.ResourceFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrectionFilesTest {
    private static final String BASE = "http://localhost:3330/";
    private static final String HEADING = "kind\ttarget\tproperty\tvalue\tother\twho\twhen\twhy\n";

    @TempDir
    Path folder;

    private CorrectionFiles.Reading read(String content) throws IOException {
        Files.writeString(folder.resolve("a.tsv"), content);
        return new CorrectionFiles(BASE).read(folder);
    }

    /** A line with bars for tabs. */
    private static String line(String cells) {
        return cells.replace("|", "\t") + "\n";
    }

    @Test
    void readsEachKind() throws IOException {
        CorrectionFiles.Reading reading = read(HEADING
                + line("deny-report|article/x#event-1||||ana|2030-02-03|a hoax")
                + "# a note\n\n"
                + line("set-value|event/y|dip:startDate|2030-02||ana|2030-02-03|the diary")
                + line("merge|person/a|||http://localhost:3330/person/b|ana|2030-02-03|one man")
                + line("split|article/x#person-1|||article/z#person-2|ana|2030-02-03|two men")
                + line("deny-link|person/a|||http://www.wikidata.org/entity/Q1|ana|2030-02-03|a namesake")
                + line("accept-link|person/a|||http://www.wikidata.org/entity/Q2|ana|2030-02-03|checked"));

        assertThat(reading.refused()).isEmpty();
        assertThat(reading.corrections())
                .extracting(Correction::kind)
                .containsExactly(
                        Correction.Kind.DENY_REPORT,
                        Correction.Kind.SET_VALUE,
                        Correction.Kind.MERGE,
                        Correction.Kind.SPLIT,
                        Correction.Kind.DENY_LINK,
                        Correction.Kind.ACCEPT_LINK);
        Correction value = reading.corrections().get(1);
        assertThat(value.target()).isEqualTo(BASE + "event/y");
        assertThat(value.property()).contains(Dip.startDate);
        assertThat(value.value().map(Object::toString))
                .hasValueSatisfying(text -> assertThat(text).contains("2030-02", "gYearMonth"));
        assertThat(value.who()).isEqualTo("ana");
        assertThat(value.when()).isEqualTo(LocalDate.of(2030, 2, 3));
        assertThat(value.why()).isEqualTo("the diary");
        assertThat(value.source()).isEqualTo("a.tsv:5");
        assertThat(reading.corrections().get(2).other()).isEqualTo(Optional.of(BASE + "person/b"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            forget|person/a||||ana|2030-02-03|why; a.tsv:2: kind: forget (expected: one of deny-report, deny-link
            merge|person/a|||person/b|ana|2030-02-03; a.tsv:2: 7 cells (expected: 8)
            merge||||person/b|ana|2030-02-03|why; a.tsv:2: target: empty (expected: an IRI
            merge|person/a b|||person/b|ana|2030-02-03|why; a.tsv:2: target: person/a b (expected: an IRI
            merge|javascript://x|||person/b|ana|2030-02-03|why; a.tsv:2: target: javascript://x (expected: an IRI
            merge|person/a|||person/a|ana|2030-02-03|why; a.tsv:2: other: the target itself (expected: another IRI)
            merge|person/a|dip:rank||person/b|ana|2030-02-03|why; a.tsv:2: property: dip:rank (expected: nothing, for merge)
            split|person/a|||article/x#person-1|ana|2030-02-03|why; a.tsv:2: split: no report (expected: the IRI of an article
            deny-report|person/a||||ana|2030-02-03|why; a.tsv:2: deny-report: no report (expected:
            set-value|event/a|dip:mood|good||ana|2030-02-03|why; a.tsv:2: property: dip:mood (expected: one of dip:country,
            set-value|event/a|dip:startDate|2030-02-30||ana|2030-02-03|why; a.tsv:2: value: 2030-02-30 (expected: a date
            set-value|event/a|dip:ordinal|0||ana|2030-02-03|why; a.tsv:2: value: 0 (expected: a number from 1 on)
            merge|person/a|||person/b||2030-02-03|why; a.tsv:2: who: empty (expected: words)
            merge|person/a|||person/b|ana|yesterday|why; a.tsv:2: when: yesterday (expected: a day: 2030-02-03)
            merge|person/a|||person/b|ana|2030-02-03|; a.tsv:2: why: empty (expected: words)
            """)
    void aMalformedLineIsRefusedWithItsPlaceAndTheOthersHold(String cells, String reason) throws IOException {
        CorrectionFiles.Reading reading =
                read(HEADING + line(cells) + line("merge|person/c|||person/d|ana|2030-02-03|one man"));

        assertThat(reading.refused()).singleElement().asString().startsWith(reason);
        assertThat(reading.corrections()).extracting(Correction::target).containsExactly(BASE + "person/c");
    }

    @Test
    void aFileOfAnotherFormIsRefusedWhole() throws IOException {
        Files.write(folder.resolve("b.tsv"), "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        Files.writeString(folder.resolve("notes.md"), "no corrections");

        assertThat(read("kind,target\n").refused())
                .hasSize(2)
                .allSatisfy(refusal -> assertThat(refusal)
                        .containsAnyOf(
                                "a.tsv:1: another heading (expected: kind target",
                                "b.tsv: not readable (expected: UTF-8"));
    }

    @Test
    void whereThereIsNoFolderThereAreNoCorrections() {
        assertThat(new CorrectionFiles(BASE).read(folder.resolve("none")))
                .isEqualTo(new CorrectionFiles.Reading(List.of(), List.of()));
    }

    @Test
    void aCorrectionIsNamedByItsContentNotItsPlace() throws IOException {
        Correction one = read(HEADING + line("merge|person/c|||person/d|ana|2030-02-03|one man"))
                .corrections()
                .getFirst();
        Correction moved = read(HEADING + "\n" + line("merge|person/c|||person/d|ana|2030-02-03|one man"))
                .corrections()
                .getFirst();
        Correction other = read(HEADING + line("merge|person/c|||person/d|ana|2030-02-03|one woman"))
                .corrections()
                .getFirst();

        assertThat(one.fragment()).isEqualTo(moved.fragment()).isNotEqualTo(other.fragment());
        assertThat(new CorrectionMapper(new IriMinter(BASE)).iri(one))
                .isEqualTo(ResourceFactory.createResource(BASE + "graph/corrections#" + one.fragment()));
    }
}
