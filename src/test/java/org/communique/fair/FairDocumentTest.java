package org.communique.fair;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.communique.fair.dataset.DatasetCheck;
import org.communique.fair.dataset.DatasetChecks;
import org.communique.fair.ontology.OntologyCheck;
import org.communique.fair.ontology.OntologyChecks;
import org.junit.jupiter.api.Test;

/** What {@code src/docs/fair.md} says of the checks is what they are. */
class FairDocumentTest {
    @Test
    void the_document_lists_each_check_once_and_no_other() throws IOException {
        List<String> rows = Files.readAllLines(Path.of("src/docs/fair.md")).stream()
                .filter(line -> line.matches("\\| \\S+ \\| [FAIR][0-9.]+ \\| .+ \\|"))
                .toList();

        assertThat(rows)
                .containsExactlyElementsOf(Stream.concat(
                                OntologyChecks.all().stream().map(OntologyCheck::criterion),
                                DatasetChecks.all().stream().map(DatasetCheck::criterion))
                        .map(check -> "| %s | %s | %s |".formatted(check.id(), check.principle(), check.title()))
                        .toList());
    }
}
