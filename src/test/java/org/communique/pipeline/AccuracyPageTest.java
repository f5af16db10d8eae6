package org.communique.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.communique.release.catalog.Accuracy;
import org.junit.jupiter.api.Test;

/**
 * Whether {@code src/docs/accuracy.md} tells what is the case: its blocks are computed here. With {@code -Daccuracy=update} they
 * are written anew; who does so reads each changed line before committing it. What needs the corpora beside the project is
 * checked only where they are.
 */
class AccuracyPageTest {
    private static final Path RELEASED = Path.of("config/accuracy.tsv");
    private static final AccuracyPage PAGE = new AccuracyPage(Path.of("src/docs/accuracy.md"));

    private static void assertTold(String block, Supplier<String> tables) {
        String computed = tables.get().strip();
        if ("update".equals(System.getProperty("accuracy"))) {
            PAGE.write(block, computed);
        }
        assertThat(PAGE.block(block))
                .as("block '%s' (-Daccuracy=update writes it)", block)
                .isEqualTo(computed);
    }

    private static List<Case> positives() {
        return Case.others().stream().filter(one -> !one.isNegative()).toList();
    }

    @Test
    void theTablesOfOurCasesAreThoseOfTheReader() {
        List<Case> cases = positives();
        Map<String, List<Case>> groups = new LinkedHashMap<>();
        groups.put("tuned", cases.stream().filter(one -> !one.isKeptAside()).toList());
        groups.put("kept aside", cases.stream().filter(Case::isKeptAside).toList());
        groups.put("samples", Case.seeds());
        AccuracyTables tables = new AccuracyTables(Case.all());
        assertTold("own cases", () -> tables.facts(groups));
        assertTold("own publishers", () -> tables.publishers(cases));
        assertTold("own errors", () -> tables.errors(cases));
        assertTold("confidence", tables::reliability);
    }

    /** What a release tells of its accuracy: the cases that the rules were not fitted to say most. */
    @Test
    void theFiguresThatAreReleasedAreThoseOfTheReader() throws IOException {
        List<Case> cases = positives();
        AccuracyTables tables = new AccuracyTables(cases);
        String lines = tables.lines(
                        "cases kept aside",
                        cases.stream().filter(Case::isKeptAside).toList())
                + tables.lines(
                        "cases tuned on",
                        cases.stream().filter(one -> !one.isKeptAside()).toList());
        String head = Files.readAllLines(RELEASED).stream()
                .takeWhile(line -> line.startsWith("#") || line.startsWith("corpus"))
                .collect(Collectors.joining("\n", "", "\n"));
        if ("update".equals(System.getProperty("accuracy"))) {
            Files.writeString(RELEASED, head + lines);
        }
        assertThat(Files.readString(RELEASED)).as("-Daccuracy=update writes it").isEqualTo(head + lines);
        assertThat(Accuracy.read(RELEASED)).isNotEmpty();
    }

    @Test
    void theTableOfOriginalsIsThatOfTheReader() {
        List<Case> cases = Case.shared("seeds");
        if (!cases.isEmpty()) {
            assertTold("seeds", () -> new AccuracyTables(cases).facts(Map.of("seeds", cases)));
        }
    }

    @Test
    void theTablesOfDevelopmentAreThoseOfTheReader() {
        List<Case> cases = Case.shared("dev");
        if (!cases.isEmpty()) {
            AccuracyTables tables = new AccuracyTables(cases);
            assertTold("dev", () -> tables.facts(Map.of("dev", cases)));
            assertTold("dev publishers", () -> tables.publishers(cases));
            assertTold("dev errors", () -> tables.errors(cases));
            assertTold("dev confidence", () -> tables.reliabilityBy(new AccuracyTables(Case.all())));
        }
    }

    @Test
    void noTextWithoutDiplomacyIsTakenForNews() {
        List<Case> negatives = Case.others().stream().filter(Case::isNegative).toList();
        List<String> misread = new ArrayList<>();
        for (Case one : negatives) {
            CasesTest.report(one).events().forEach(event -> misread.add(one.stem() + ": " + event.type()));
        }
        assertTold(
                "negatives",
                () -> "%d texts without diplomacy, %d events read from them."
                        .formatted(negatives.size(), misread.size()));
        assertThat(misread).isEmpty();
    }
}
