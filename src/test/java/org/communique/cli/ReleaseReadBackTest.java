package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.communique.config.Home;
import org.communique.config.Settings;
import org.communique.publish.Site;
import org.communique.publish.http.Request;
import org.communique.publish.http.Response;
import org.communique.release.ReleaseVersion;
import org.communique.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What others read from a release of the samples: tables as their descriptions say, evidence that the site answers for. */
class ReleaseReadBackTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Home HOME = new Home(Path.of(""));
    private static final Assembly ASSEMBLY = new Assembly(HOME, Settings.read(HOME, Optional.empty()));

    @TempDir
    static Path folder;

    private static Store store;
    private static Path release;

    @BeforeAll
    static void released() throws IOException {
        store = SampleStores.with(Files.createDirectory(folder.resolve("store")), SampleStores.seeds(), Integer.MAX_VALUE);
        var streams = Streams.of(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream(),
                folder,
                false,
                false);
        new ReleaseRun(streams, ASSEMBLY)
                .write(
                        store,
                        folder.resolve("releases"),
                        ReleaseVersion.of("2026.11.1"),
                        Optional.of(LocalDate.of(2026, 11, 22)),
                        Optional.empty());
        release = folder.resolve("releases/2026.11.1");
    }

    @AfterAll
    static void close() {
        store.close();
    }

    static List<JsonNode> resources() throws IOException {
        var resources = new ArrayList<JsonNode>();
        JSON.readTree(release.resolve("tables/datapackage.json").toFile())
                .path("resources")
                .forEach(resources::add);
        return resources;
    }

    private static List<Map<String, String>> rows(JsonNode resource) throws IOException {
        var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (var parser = format.parse(Files.newBufferedReader(
                release.resolve("tables").resolve(resource.path("path").asText())))) {
            return parser.stream().map(CSVRecord::toMap).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("resources")
    void cellsAreWhatThePackageSays(JsonNode resource) throws IOException {
        var rows = rows(resource);
        assertThat(rows).isNotEmpty();
        for (var field : resource.path("schema").path("fields")) {
            var name = field.path("name").asText();
            var pattern = switch (field.path("type").asText()) {
                case "integer" -> "-?[0-9]+";
                default -> field.path("format").asText().equals("uri")
                        ? "https?://[^ ]+"
                        : field.path("constraints").path("pattern").asText("(?s).+");
            };
            var required = field.path("constraints").path("required").asBoolean();
            assertThat(rows).as(name).allSatisfy(row -> {
                assertThat(row.get(name)).matches(required ? pattern : "|(?:" + pattern + ")");
            });
        }
    }

    @ParameterizedTest
    @MethodSource("resources")
    void keysAreUniqueAndReferencesLead(JsonNode resource) throws IOException {
        var rows = rows(resource);
        for (var key : resource.path("schema").path("primaryKey")) {
            assertThat(rows).extracting(row -> row.get(key.asText())).doesNotHaveDuplicates();
        }
        for (var key : resource.path("schema").path("foreignKeys")) {
            var column = key.path("fields").asText();
            var other = resources().stream()
                    .filter(table -> table.path("name").equals(key.path("reference").path("resource")))
                    .findFirst()
                    .orElseThrow();
            var there = new HashSet<String>();
            rows(other).forEach(row -> there.add(row.get(column)));
            assertThat(rows)
                    .extracting(row -> row.get(column))
                    .filteredOn(value -> !value.isEmpty())
                    .isSubsetOf(there);
        }
    }

    /** A spreadsheet takes a cell for a formula by its first character; numbers are none. */
    @ParameterizedTest
    @MethodSource("resources")
    void noCellIsAFormula(JsonNode resource) throws IOException {
        assertThat(rows(resource)).allSatisfy(row -> assertThat(row.values()).allMatch(cell ->
                cell.matches("|-?[0-9]+(\\.[0-9]+)?") || "=+-@\t\r\n".indexOf(cell.charAt(0)) < 0));
    }

    @Test
    void everyEvidenceIsAnsweredByTheSite() throws IOException {
        Set<String> evidence = new TreeSet<>();
        for (var resource : resources()) {
            rows(resource).forEach(row -> evidence.add(row.get("evidence")));
        }
        assertThat(evidence).hasSizeGreaterThan(50).allMatch(iri -> iri.contains("/article/"));
        try (var site = new Site(store.dataset(), store::revision, ASSEMBLY.siteSettings())) {
            assertThat(evidence).allSatisfy(iri -> assertThat(status(site, iri)).isEqualTo(200));
            assertThat(status(site, ASSEMBLY.minter().article("never-published").getURI())).isEqualTo(404);
        }
    }

    private static int status(Site site, String iri) {
        String path = URI.create(iri).getRawPath();
        Response response = site.answer(Request.get(path, Map.of("Accept", "text/html")));
        if (response.status().code() == 303) {
            var target = URI.create(path).resolve(response.header("Location").orElseThrow());
            response = site.answer(Request.get(target.getRawPath(), Map.of("Accept", "text/html")));
        }
        return response.status().code();
    }

    /** Python reads every cell as Java does. Where there is no Python, the other tests of this class have read the tables. */
    @Test
    void pythonReadsTheSameCells() throws IOException, InterruptedException {
        var python = onThePath("python3");
        if (python.isEmpty()) {
            return;
        }
        var files = new TreeMap<Path, CSVFormat>();
        for (var resource : resources()) {
            files.put(release.resolve("tables").resolve(resource.path("path").asText()), CSVFormat.RFC4180);
        }
        files.put(release.resolve("forms/colt.csv"), CSVFormat.RFC4180);
        files.put(release.resolve("forms/polecat.txt"), CSVFormat.TDF.builder().setIgnoreSurroundingSpaces(false).get());
        var command = new ArrayList<>(List.of(python.get().toString(), "src/test/resources/release/read_tables.py"));
        files.keySet().forEach(file -> command.add(file.toString()));
        var process = new ProcessBuilder(command)
                .redirectError(folder.resolve("python.err").toFile())
                .start();
        List<String> answers;
        try (var out = process.inputReader(StandardCharsets.UTF_8)) {
            answers = out.lines().toList();
        }
        assertThat(process.waitFor()).as(Files.readString(folder.resolve("python.err"))).isZero();
        assertThat(answers).hasSameSizeAs(files.keySet());
        int next = 0;
        for (var file : files.entrySet()) {
            var cells = new ArrayList<List<String>>();
            JSON.readTree(answers.get(next++)).forEach(row -> {
                var line = new ArrayList<String>();
                row.forEach(cell -> line.add(cell.asText()));
                cells.add(line);
            });
            try (var parser = file.getValue().parse(Files.newBufferedReader(file.getKey()))) {
                assertThat(cells).as(file.getKey().toString()).isEqualTo(parser.stream().map(CSVRecord::toList).toList());
            }
        }
    }

    private static Optional<Path> onThePath(String program) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Test
    void thePolecatFileHasFortyCellsInEachLine() throws IOException {
        var lines = Files.readAllLines(release.resolve("forms/polecat.txt"));
        assertThat(lines).hasSizeGreaterThan(10).allMatch(line -> line.split("\t", -1).length == 40);
    }

    @Test
    void eachLineOfPloverIsARecordWithWhatIsRequired() throws IOException {
        var lines = Files.readAllLines(release.resolve("forms/plover.jsonl"));
        assertThat(lines).isNotEmpty();
        for (var line : lines) {
            var record = JSON.readTree(line);
            assertThat(record.path("date").asText()).matches("\\d{4}-\\d{2}-\\d{2}");
            assertThat(record.path("source").size()).isPositive();
            assertThat(record.path("event").size()).isPositive();
        }
    }
}
