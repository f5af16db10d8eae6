package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communique.rdf.NameWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/**
 * The people, states, towns and organisations of the samples: who has a verified item is linked to it, nothing else is
 * linked. {@code fixtures/seeds-links.csv} says so; where the collected facts stand beside the project, it is held
 * against them.
 */
class SeedsLinksTest {
    private static final Path EXPECTED = Path.of("src/test/resources/fixtures/seeds-links.csv");
    private static final Path FACTS = Path.of("../shared/facts");
    private static final String QUERY = """
            PREFIX dip: <https://w3id.org/communique/ontology#>
            PREFIX owl: <http://www.w3.org/2002/07/owl#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            SELECT DISTINCT ?kind ?label ?item {
              { ?thing a dip:Person } UNION { ?any dip:party|dip:country|dip:represents|dip:place ?thing }
              OPTIONAL { ?thing rdfs:label ?own }
              OPTIONAL { GRAPH ?g { ?thing rdfs:label ?listed } }
              OPTIONAL {
                GRAPH ?h { ?thing owl:sameAs ?same }
                BIND(REPLACE(STR(?same), "http://www.wikidata.org/entity/", "") AS ?item)
              }
              BIND(REPLACE(STR(?thing), "^.*/([a-z]+)/[^/]*$", "$1") AS ?kind)
              BIND(STR(COALESCE(?own, ?listed, ?thing)) AS ?label)
            }
            ORDER BY ?kind ?label ?item
            """;

    @TempDir
    Path folder;

    @Test
    void whoHasAVerifiedItemIsLinkedAndNobodyElse() throws IOException {
        try (var store = SampleStores.with(folder, SampleStores.seeds(), Integer.MAX_VALUE)) {
            assertThat(SampleStores.csv(store, QUERY)).isEqualTo(Files.readString(EXPECTED));
        }
    }

    @Test
    @EnabledIf("factsStandBesideTheProject")
    void whatIsExpectedIsWhatTheFactsVerify() throws IOException {
        var verified = verified();
        for (String line : Files.readAllLines(EXPECTED).stream().skip(1).toList()) {
            String[] cells = line.split(",", -1);
            Set<String> items = verified.getOrDefault(NameWords.key(cells[1]), Set.of());
            if (cells[2].isEmpty()) {
                assertThat(items).as(line).isEmpty();
            } else {
                assertThat(items).as(line).contains(cells[2]);
            }
        }
    }

    static boolean factsStandBesideTheProject() {
        return Files.isDirectory(FACTS);
    }

    /** From a name's key to the items that are verified for it. */
    private static Map<String, Set<String>> verified() throws IOException {
        Map<String, Set<String>> items = new HashMap<>();
        for (String file : List.of("seeds.tsv", "people.tsv", "countries.tsv", "cities.tsv")) {
            List<String> lines = Files.readAllLines(FACTS.resolve(file));
            List<String> head = Arrays.asList(lines.getFirst().split("\t", -1));
            for (String line : lines.subList(1, lines.size())) {
                List<String> cells = Arrays.asList(line.split("\t", -1));
                // The items of towns are audited as a whole: one family of evidence is enough there.
                String families = cells.get(head.indexOf("n_qid_sources"));
                if (families.isEmpty() || Integer.parseInt(families) < (file.equals("cities.tsv") ? 1 : 2)) {
                    continue;
                }
                List<String> names = new ArrayList<>(List.of(cells.get(head.indexOf("name_en"))));
                names.addAll(List.of(cells.get(head.indexOf("aliases")).split("\\|")));
                for (String name : names) {
                    items.computeIfAbsent(NameWords.key(name), key -> new HashSet<>())
                            .add(cells.get(head.indexOf("qid")));
                }
            }
        }
        return items;
    }
}
