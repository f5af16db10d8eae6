package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.sparql.core.Quad;
import org.communique.config.Home;
import org.communique.config.Settings;
import org.communique.rdf.Dip;
import org.communique.release.Codebook;
import org.communique.release.Imprint;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A release of the samples in which every text begins as an attacker would have it. */
class HostileReleaseTest {
    private static final List<String> BEGINNINGS = List.of(
            "=HYPERLINK(\"http://evil.example\";\"x\") ",
            "+1+1 ",
            "-2+3 ",
            "@SUM(1) ",
            "\t=1 ",
            "\r=1 ",
            "\n=1 ",
            "\uFF1D1 ",
            "'=1 ",
            "innocent;=cmd|'/C calc'!A0;",
            "innocent;\"=1&\"\";",
            "two\n=lines ",
            "two\t@cells ",
            "</data><script>&\u0000 ");

    /** Codes of the program itself, which no article can write. */
    private static final Set<Node> OWN = Set.of(Dip.plover.asNode(), Dip.ploverMode.asNode());

    /** Their cells are codes, numbers and addresses only. */
    private static final Set<String> WITHOUT_TEXTS = Set.of("dyad_day.csv", "dyad_year.csv");

    private static final String OPENERS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    @TempDir
    static Path folder;

    private static Path release;

    @BeforeAll
    static void released() throws IOException {
        var home = new Home(Path.of(""));
        var assembly = new Assembly(home, Settings.read(home, Optional.empty()));
        Dataset hostile = DatasetFactory.create();
        try (var store = SampleStores.with(
                Files.createDirectory(folder.resolve("store")), SampleStores.seeds(), Integer.MAX_VALUE)) {
            store.read(dataset -> {
                dataset.asDatasetGraph()
                        .find()
                        .forEachRemaining(quad -> hostile.asDatasetGraph().add(hostile(quad)));
                return true;
            });
        }
        release = TestRelease.of(
                hostile, new Imprint("=1+1", "@publisher", "https://licence.example/"), assembly, folder);
    }

    private static Quad hostile(Quad quad) {
        var object = quad.getObject();
        if (!object.isLiteral()
                || OWN.contains(quad.getPredicate())
                || !(object.getLiteralDatatype().equals(XSDDatatype.XSDstring)
                        || !object.getLiteralLanguage().isEmpty())) {
            return quad;
        }
        var text = object.getLiteralLexicalForm();
        var worse = BEGINNINGS.get(Math.floorMod(text.hashCode(), BEGINNINGS.size())) + text;
        return new Quad(
                quad.getGraph(),
                quad.getSubject(),
                quad.getPredicate(),
                object.getLiteralLanguage().isEmpty()
                        ? NodeFactory.createLiteralString(worse)
                        : NodeFactory.createLiteralLang(worse, object.getLiteralLanguage()));
    }

    static List<Path> tables() throws IOException {
        try (Stream<Path> files = Files.walk(release)) {
            return files.filter(file -> file.toString().matches(".*\\.(csv|txt)"))
                    .sorted()
                    .toList();
        }
    }

    private static List<CSVRecord> rows(Path table) {
        var format = table.toString().endsWith(".txt")
                ? CSVFormat.TDF.builder().setIgnoreSurroundingSpaces(false).get()
                : CSVFormat.RFC4180;
        try (var parser = format.parse(Files.newBufferedReader(table))) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean startsAFormula(String cell) {
        return !cell.isEmpty() && OPENERS.indexOf(cell.charAt(0)) >= 0 && !cell.matches("-?[0-9]+(\\.[0-9]+)?");
    }

    @Test
    void allTablesAreLookedAt() throws IOException {
        var documented = Codebook.read(new Home(Path.of("")).tables()).tables().size();
        assertThat(tables())
                .hasSize(documented + List.of("colt.csv", "polecat.txt").size());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void noCellStartsAFormulaNorHidesThatItDoes(Path table) {
        var cells = rows(table).stream().flatMap(CSVRecord::stream).toList();

        assertThat(cells).noneMatch(HostileReleaseTest::startsAFormula);
        assertThat(cells).noneMatch(cell -> cell.matches("(?s)[\t\r\n].*"));
        assertThat(cells.stream().anyMatch(cell -> cell.startsWith("'")))
                .as("something hostile in it")
                .isEqualTo(!WITHOUT_TEXTS.contains(table.getFileName().toString()));
    }

    /** A spreadsheet that parts by semicolons does not heed quotation marks within a cell, and sees others. */
    @ParameterizedTest
    @MethodSource("tables")
    void neitherDoesACellOfAReaderWithOtherSeparators(Path table) throws IOException {
        var parts = Files.readString(table).split(table.toString().endsWith(".txt") ? "[;\t\r\n\"]" : "[;\r\n\"]", -1);

        assertThat(parts).noneMatch(HostileReleaseTest::startsAFormula);
    }

    @Test
    void everyTextIsStillThere() throws IOException {
        var texts = rows(release.resolve("tables/statements.csv")).stream()
                .skip(1)
                .map(row -> row.get(6).replaceAll("(\\A|[;\"\r\n])'", "$1"))
                .toList();

        assertThat(texts).isNotEmpty().allMatch(text -> BEGINNINGS.stream().anyMatch(text::startsWith));
        assertThat(rows(release.resolve("tables/statements.csv")).getFirst().get(6))
                .isEqualTo("text");
    }

    @Test
    void theOtherFormsHoldTheTextsAsTheyAre() throws Exception {
        for (var record : Files.readAllLines(release.resolve("forms/plover.jsonl"))) {
            assertThat(new ObjectMapper()
                            .readTree(record)
                            .path("cite_info")
                            .path("citation")
                            .asText())
                    .matches(text -> BEGINNINGS.stream().anyMatch(text::startsWith));
        }
        for (var name : List.of("gexf", "graphml")) {
            var document = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(release.resolve("forms/network." + name).toFile());
            assertThat(document.getElementsByTagName("node").getLength()).isGreaterThan(10);
            assertThat(document.getElementsByTagName("script").getLength()).isZero();
        }
    }
}
