package org.communique.release;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.communique.release.catalog.Citation;
import org.communique.release.catalog.DatasetDescription;
import org.communique.release.catalog.Readme;
import org.communique.release.catalog.Statistics;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a release says of itself to programs. */
class DescriptionPartTest {
    @TempDir
    static Path folder;

    private static Path release;

    @BeforeAll
    static void write() throws IOException {
        release = Gazette.release(Gazette.data(), folder, "2026.11.1");
    }

    @Test
    void theDescriptionMeetsTheShapesAndNamesEveryFile() {
        Model description =
                RDFDataMgr.loadModel(release.resolve("description.ttl").toString());
        var shapes = Shapes.parse(RDFDataMgr.loadGraph("src/test/resources/shapes/dataset.ttl"));

        // The service has its description at the endpoint; here it is told of as a DCAT service.
        assertThat(ShaclValidator.get().validate(shapes, description.getGraph()).getEntries())
                .isEmpty();
        assertThat(description
                        .listSubjectsWithProperty(RDF.type, DCAT.Distribution)
                        .toList())
                .hasSameSizeAs(described());
        assertThat(description
                        .listSubjectsWithProperty(
                                RDF.type, ResourceFactory.createResource("http://www.w3.org/ns/dqv#QualityMeasurement"))
                        .toList())
                .hasSize(3);
    }

    @Test
    void theCrateListsTheFilesWithTheirDigests() throws IOException {
        JsonNode graph = Json.read("crate", Files.readString(release.resolve("ro-crate-metadata.json")))
                .path("@graph");
        SortedMap<String, String> listed = new TreeMap<>();
        graph.forEach(entity -> {
            if (entity.path("@type").asText().equals("File")) {
                listed.put(entity.path("@id").asText(), entity.path("sha256").asText());
            }
        });
        SortedMap<String, String> digests = new TreeMap<>();
        for (String path : described()) {
            digests.put(path, Checksums.sha256(release.resolve(path)));
        }

        assertThat(listed).isEqualTo(digests);
        JsonNode root = graph.path(1);
        assertThat(root.path("@id").asText()).isEqualTo("./");
        assertThat(root.path("datePublished").asText()).isEqualTo("2026-11-22");
        assertThat(root.path("hasPart")).hasSize(listed.size());
        assertThat(graph.path(0).path("about").path("@id").asText()).isEqualTo("./");
    }

    @Test
    void textOfTheSettingsStaysInItsPlace() throws IOException {
        var hostile = new DatasetDescription(
                "https://data.example/",
                "A \"title\"\nlicense: none \\ {x} %",
                "</script>&_#",
                "https://licence.example/",
                "2026.11.1",
                "1",
                Optional.empty(),
                Optional.of("2026-11-22"),
                Optional.empty(),
                Optional.empty(),
                0,
                new Statistics(0, 0, 0, new TreeMap<>(), new TreeMap<>(), 0),
                List.of(),
                List.of());
        JsonNode cff = new YAMLMapper().readTree(Citation.cff(hostile));

        assertThat(cff.path("title").asText()).isEqualTo("A \"title\" license: none \\ {x} %");
        assertThat(cff.path("authors").path(0).path("name").asText()).isEqualTo("</script>&_#");
        assertThat(Citation.bibtex(hostile).lines()).hasSize(7).contains("  author = {{</script>\\&\\_\\#}},");
    }

    @Test
    void theReadmeTellsOfEveryFileAndOfNoOther() throws IOException {
        String text = Files.readString(release.resolve(Readme.NAME));
        List<String> told = new ArrayList<>();
        text.lines()
                .filter(line -> line.startsWith("| `"))
                .forEach(line -> told.add(line.substring(3, line.indexOf('`', 3))));
        List<String> held = new ArrayList<>(Checksums.read(release).keySet());
        held.add(Checksums.NAME);
        held.remove(Readme.NAME);

        assertThat(held).allSatisfy(path -> assertThat(told).anyMatch(path::startsWith));
        assertThat(told).allSatisfy(name -> assertThat(held).anyMatch(path -> path.startsWith(name)));
        assertThat(text)
                .startsWith("# Gazette, version 2026.11.1\n")
                .contains(" on 2026-11-22.", "<https://licence.example/>", "| cases | event | 0.900 | 0.800 | 0.847 | 10 |");
    }

    /** An article that is dated to its month only says nothing of the day. */
    @Test
    void theDateOfTheDatasetIsADay() throws IOException {
        Path other = Gazette.release(
                Gazette.dataWith(
                        "<article/one#event-1> prov:specializationOf",
                        "<article/one> dct:issued \"2024-05-07\"^^xsd:date . <article/two> dct:issued \"2024-06\"^^xsd:gYearMonth ."
                                + " <article/one#event-1> prov:specializationOf"),
                folder,
                "2026.11.2");
        Model description =
                RDFDataMgr.loadModel(other.resolve("description.ttl").toString());

        assertThat(description.listObjectsOfProperty(DCTerms.modified).toList())
                .extracting(node -> node.asLiteral().getLexicalForm())
                .containsExactly("2024-05-07");
        JsonNode cff = new YAMLMapper().readTree(Files.readString(other.resolve(Citation.CFF)));
        assertThat(cff.path("date-released").asText()).isEqualTo("2026-11-22");
        assertThat(Files.readString(other.resolve(Citation.BIBTEX))).contains("year = {2026}");
    }

    /** All that the release lists but the descriptions themselves. */
    private static List<String> described() {
        try {
            List<String> paths = new ArrayList<>(Checksums.read(release).keySet());
            paths.removeAll(List.of(
                    "release.json",
                    "description.ttl",
                    "ro-crate-metadata.json",
                    Citation.CFF,
                    Citation.BIBTEX,
                    Readme.NAME));
            return paths;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
