package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.communique.config.Home;
import org.communique.config.Settings;
import org.communique.publish.Server;
import org.communique.publish.Site;
import org.communique.release.ReleaseVersion;
import org.communique.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What others read from a release of the samples: tables as their descriptions say, evidence that the site answers for. */
class ReleaseReadBackTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Home HOME = new Home(Path.of(""));
    private static final Assembly ASSEMBLY = new Assembly(HOME, Settings.read(HOME, Optional.empty()));

    private static final String BASE = ASSEMBLY.minter().base();
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    /** Of the types that a release has, those of the registry of media types. */
    private static final Set<String> REGISTERED = Set.of(
            "application/csvm+json",
            "application/gzip",
            "application/json",
            "application/ld+json",
            "application/n-quads",
            "application/trig",
            "application/xml",
            "application/yaml",
            "text/csv",
            "text/markdown",
            "text/plain",
            "text/tab-separated-values",
            "text/turtle");

    /** Namespaces and registries that outlast us, and our own, which is not registered yet. */
    private static final List<String> KEPT = List.of(
            "http://www.w3.org/",
            "https://www.w3.org/",
            "http://purl.org/dc/terms/",
            "http://purl.org/vocab/vann/",
            "http://rdfs.org/ns/void#",
            "http://spdx.org/rdf/terms#",
            "http://xmlns.com/foaf/0.1/",
            "https://schema.org",
            "http://publications.europa.eu/resource/authority/",
            "https://creativecommons.org/licenses/",
            "https://www.apache.org/licenses/LICENSE-2.0",
            "https://w3id.org/ro/crate/1.1",
            "https://w3id.org/communique/");

    @TempDir
    static Path folder;

    private static Store store;
    private static Path release;
    private static Site site;
    private static Server server;

    @BeforeAll
    static void released() throws IOException {
        store = SampleStores.with(
                Files.createDirectory(folder.resolve("store")), SampleStores.seeds(), Integer.MAX_VALUE);
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
        var settings = ASSEMBLY.siteSettings(Optional.empty(), Optional.of(0)).withReleases(folder.resolve("releases"));
        site = new Site(store.dataset(), store::revision, settings);
        server = Server.start(site, settings);
    }

    @AfterAll
    static void close() {
        server.close();
        site.close();
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
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
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
                default ->
                    field.path("format").asText().equals("uri")
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
                    .filter(table ->
                            table.path("name").equals(key.path("reference").path("resource")))
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
        assertThat(rows(resource))
                .allSatisfy(row -> assertThat(row.values())
                        .allMatch(cell ->
                                cell.matches("|-?[0-9]+(\\.[0-9]+)?") || "=+-@\t\r\n".indexOf(cell.charAt(0)) < 0));
    }

    @Test
    void everyEvidenceIsAnsweredByTheSite() throws IOException {
        Set<String> evidence = new TreeSet<>();
        for (var resource : resources()) {
            rows(resource).forEach(row -> evidence.add(row.get("evidence")));
        }
        assertThat(evidence).hasSizeGreaterThan(50).allMatch(iri -> iri.contains("/article/"));
        assertThat(evidence).allSatisfy(iri -> assertThat(status(iri)).isEqualTo(200));
        assertThat(status(ASSEMBLY.minter().article("never-published").getURI()))
                .isEqualTo(404);
    }

    /** In the forms of the field the identifiers of rows, nodes and ties are what leads to the evidence. */
    @Test
    void everyIriOfTheFormsIsAnsweredByTheSite() throws IOException {
        Set<String> found = new TreeSet<>();
        var iri = Pattern.compile(Pattern.quote(BASE) + "[^\\s\"<>&;,]+");
        for (var form : List.of("polecat.txt", "plover.jsonl", "colt.csv", "network.gexf", "network.graphml")) {
            var there = iri.matcher(Files.readString(release.resolve("forms").resolve(form)))
                    .results()
                    .map(MatchResult::group)
                    .toList();
            assertThat(there).as(form).isNotEmpty();
            found.addAll(there);
        }
        assertThat(found).allSatisfy(thing -> assertThat(status(thing)).isEqualTo(200));
    }

    @Test
    void everyFileIsServedAsItIsAndForGood() throws Exception {
        var files = new ArrayList<>(Files.readAllLines(release.resolve("SHA256SUMS")));
        assertThat(files).hasSizeGreaterThan(70);
        for (var line : files) {
            var digest = line.substring(0, 64);
            var path = line.substring(66);
            var whole = get(BASE + "releases/2026.11.1/" + path, BodyHandlers.ofByteArray());
            assertThat(whole.statusCode()).as(path).isEqualTo(200);
            assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(whole.body())))
                    .as(path)
                    .isEqualTo(digest);
            assertThat(whole.headers().firstValue("ETag")).contains('"' + digest + '"');
            assertThat(whole.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
            var part = get(BASE + "releases/2026.11.1/" + path, BodyHandlers.ofByteArray(), "Range", "bytes=1-9");
            assertThat(part.statusCode()).as(path).isEqualTo(206);
            assertThat(part.body()).isEqualTo(Arrays.copyOfRange(whole.body(), 1, 10));
            assertThat(get(BASE + "releases/2026.11.1/" + path, BodyHandlers.ofByteArray(), "If-None-Match", '"' + digest + '"')
                            .statusCode())
                    .isEqualTo(304);
        }
    }

    /** Ours answer; those of others are of bodies that keep such addresses, and of the form that they give them. */
    @Test
    void everyLinkOfTheDescriptionsLeads() throws Exception {
        Set<String> links = new TreeSet<>();
        RDFDataMgr.loadModel(release.resolve("description.ttl").toString())
                .listStatements()
                .forEach(statement -> Stream.of(statement.getSubject(), statement.getPredicate(), statement.getObject())
                        .filter(RDFNode::isURIResource)
                        .forEach(node -> links.add(node.asResource().getURI())));
        var address = Pattern.compile("https?://[^\\s\"<>)}\\\\]+");
        for (var text : List.of(
                Files.readString(release.resolve("ro-crate-metadata.json")),
                Files.readString(release.resolve("tables/datapackage.json")),
                Files.readString(release.resolve("tables/events.csv-metadata.json")),
                Files.readString(release.resolve("CITATION.cff")),
                Files.readString(release.resolve("citation.bib")),
                Files.readString(release.resolve("README.md")),
                get(BASE + "linkset", BodyHandlers.ofString()).body(),
                get(BASE + "dataset.ttl", BodyHandlers.ofString()).body(),
                get(BASE + "dataset.jsonld", BodyHandlers.ofString()).body())) {
            address.matcher(text).results().forEach(match -> links.add(match.group()));
        }
        links.removeIf(link -> link.equals("http://") || link.equals("https://"));
        var ours = links.stream().filter(link -> link.startsWith(BASE)).toList();
        assertThat(ours).hasSizeGreaterThan(100).allSatisfy(link -> assertThat(status(link)).isEqualTo(200));
        assertThat(links).filteredOn(link -> !link.startsWith(BASE)).allMatch(ReleaseReadBackTest::isOfAKnownBody);
    }

    private static boolean isOfAKnownBody(String link) {
        if (link.startsWith("https://www.iana.org/assignments/media-types/")) {
            return REGISTERED.contains(link.substring("https://www.iana.org/assignments/media-types/".length()));
        }
        return KEPT.stream().anyMatch(link::startsWith);
    }

    @Test
    void theCountsOfTheReleaseAreThoseOfItsConsensus() {
        Model description =
                RDFDataMgr.loadModel(release.resolve("description.ttl").toString());
        Model consensus = ModelFactory.createDefaultModel();
        RDFDataMgr.read(consensus, release.resolve("consensus.ttl.gz").toString());
        var dataset = description.getResource(BASE + "dataset#dataset");

        assertThat(dataset.getProperty(VOID.triples).getLong()).isEqualTo(consensus.size());
        var classes = dataset.listProperties(VOID.classPartition).toList();
        assertThat(classes).hasSizeGreaterThan(10).allSatisfy(part -> assertThat(
                        part.getProperty(VOID.entities).getLong())
                .isEqualTo(consensus
                        .listSubjectsWithProperty(RDF.type, part.getProperty(VOID._class).getObject())
                        .toList()
                        .size()));
        var properties = dataset.listProperties(VOID.propertyPartition).toList();
        assertThat(properties).hasSizeGreaterThan(30).allSatisfy(part -> assertThat(
                        part.getProperty(VOID.triples).getLong())
                .isEqualTo(consensus
                        .listStatements(
                                null,
                                ResourceFactory.createProperty(part.getProperty(VOID.property).getResource().getURI()),
                                (RDFNode) null)
                        .toList()
                        .size()));
        assertThat(properties.stream().mapToLong(part -> part.getProperty(VOID.triples).getLong()).sum())
                .isEqualTo(consensus.size());
    }

    private static int status(String iri) {
        return get(iri, BodyHandlers.discarding(), "Accept", "text/html,*/*;q=0.1").statusCode();
    }

    /** What the server answers for an address below the base. */
    private static <T> HttpResponse<T> get(String iri, HttpResponse.BodyHandler<T> body, String... headers) {
        var request = HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + server.port() + "/" + iri.substring(BASE.length())));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        try {
            return CLIENT.send(request.build(), body);
        } catch (IOException e) {
            throw new UncheckedIOException(iri, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Python reads every cell as Java does. Where there is no Python, the other tests of this class have read the tables. */
    @Test
    void pythonReadsTheSameCells() throws IOException, InterruptedException {
        var python = onThePath("python3");
        if (python.isEmpty()) {
            return;
        }
        var files = new ArrayList<Path>();
        for (var resource : resources()) {
            files.add(release.resolve("tables").resolve(resource.path("path").asText()));
        }
        files.add(release.resolve("forms/colt.csv"));
        files.add(release.resolve("forms/polecat.txt"));
        var command = new ArrayList<>(List.of(python.get().toString(), "src/test/resources/release/read_tables.py"));
        files.forEach(file -> command.add(file.toString()));
        var process = new ProcessBuilder(command)
                .redirectError(folder.resolve("python.err").toFile())
                .start();
        List<String> answers;
        try (var out = process.inputReader(StandardCharsets.UTF_8)) {
            answers = out.lines().toList();
        }
        assertThat(process.waitFor())
                .as(Files.readString(folder.resolve("python.err")))
                .isZero();
        assertThat(answers).hasSameSizeAs(files);
        int next = 0;
        for (var file : files) {
            var cells = new ArrayList<List<String>>();
            JSON.readTree(answers.get(next++)).forEach(row -> {
                var line = new ArrayList<String>();
                row.forEach(cell -> line.add(cell.asText()));
                cells.add(line);
            });
            assertThat(cells).as(file.toString()).isEqualTo(records(file));
        }
    }

    /** Nothing is lost however a table is opened: no text changed, no number or date other than its text, no formula. */
    @ParameterizedTest
    @EnumSource(LibreOffice.Opening.class)
    @EnabledIf(value = "libreOfficeIsThere", disabledReason = "no soffice on the PATH (Debian: libreoffice-calc-nogui)")
    void libreOfficeReadsTheSameCells(LibreOffice.Opening opening) throws IOException, InterruptedException {
        var office = LibreOffice.in(folder);
        var commas = new ArrayList<Path>();
        for (var resource : resources()) {
            commas.add(release.resolve("tables").resolve(resource.path("path").asText()));
        }
        commas.add(release.resolve("forms/colt.csv"));
        var tabs = List.of(release.resolve("forms/polecat.txt"));
        var tables = new ArrayList<>(commas);
        tables.addAll(tabs);
        var opened = new ArrayList<>(office.open(commas, false, opening));
        opened.addAll(office.open(tabs, true, opening));
        for (int i = 0; i < tables.size(); i++) {
            var wanted = records(tables.get(i));
            var found = opened.get(i);
            assertThat(found).as(tables.get(i).toString()).hasSameSizeAs(wanted);
            for (int row = 0; row < wanted.size(); row++) {
                for (int column = 0; column < wanted.get(row).size(); column++) {
                    var text = wanted.get(row).get(column);
                    var cell = column < found.get(row).size()
                            ? found.get(row).get(column)
                            : new LibreOffice.Cell("", "", "");
                    var where = "%s, row %d, column %d".formatted(tables.get(i), row, column);
                    assertThat(cell.formula()).as(where).isEmpty();
                    assertThat(holds(cell, text, opening)).as(where + ": " + text + " became " + cell).isTrue();
                }
            }
        }
    }

    static boolean libreOfficeIsThere() {
        return LibreOffice.isThere();
    }

    private static boolean holds(LibreOffice.Cell cell, String text, LibreOffice.Opening opening) {
        return switch (cell.type()) {
            case "" -> text.isEmpty();
            case "string" -> cell.value().equals(text.replace("\r\n", "\n"));
            case "float" ->
                opening != LibreOffice.Opening.ALL_AS_TEXT
                        && text.matches("-?(0|[1-9][0-9]*)(\\.[0-9]+)?")
                        && new BigDecimal(cell.value()).compareTo(new BigDecimal(text)) == 0;
            case "date", "boolean" -> opening != LibreOffice.Opening.ALL_AS_TEXT && cell.value().equals(text);
            default -> false;
        };
    }

    private static List<List<String>> records(Path table) throws IOException {
        var format = table.toString().endsWith(".txt")
                ? CSVFormat.TDF.builder().setIgnoreSurroundingSpaces(false).get()
                : CSVFormat.RFC4180;
        try (var parser = format.parse(Files.newBufferedReader(table))) {
            return parser.stream().map(CSVRecord::toList).toList();
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
