package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The store holds the same whatever the order in which articles came and however many came at once. */
class SeedsOrderTest {
    private static final String HISTORY = "http://localhost:3330/graph/history";

    @TempDir
    Path together;

    @TempDir
    Path backwards;

    @TempDir
    Path mixed;

    @Test
    void theSameArticlesMakeTheSameBytesInAnyOrderAndAnyBatches() throws IOException {
        var seeds = SampleStores.seeds();
        var shuffled = new ArrayList<>(seeds);
        Collections.shuffle(shuffled, new Random(5));

        String expected;
        try (var store = SampleStores.with(together, seeds, seeds.size())) {
            expected = SampleStores.dump(store);
            assertThat(store.<Long>read(dataset -> dataset.getNamedModel(HISTORY).size()))
                    .as("what is published as one leaves nothing behind")
                    .isZero();
        }

        assertThat(expected).contains("/event/rus-vnm-defence-strategy-dialogue/8>");
        assertThat(content(backwards, seeds.reversed(), 1).equals(expected))
                .as("one by one, the last first")
                .isTrue();
        assertThat(content(mixed, shuffled, 4).equals(expected))
                .as("in batches of four, shuffled")
                .isTrue();
    }

    private static String content(Path folder, List<Path> articles, int batchSize) throws IOException {
        try (var store = SampleStores.with(folder, articles, batchSize)) {
            return SampleStores.dump(store);
        }
    }
}
