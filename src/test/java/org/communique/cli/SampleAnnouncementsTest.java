package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.communique.pipeline.ClusterFolder;
import org.communique.store.AnnouncementRows;
import org.communique.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code explain} and {@code announcements.rq} say the same of what the samples and the clusters announce. */
class SampleAnnouncementsTest {
    @TempDir
    Path folder;

    @Test
    void eachEventIsExplainedAsTheQueryAnswers() throws IOException {
        List<Path> texts = new ArrayList<>(SampleStores.seeds());
        Path clusters = Files.createDirectory(folder.resolve("clusters"));
        for (ClusterFolder cluster : ClusterFolder.all()) {
            for (Path text : cluster.texts()) {
                texts.add(Files.copy(text, clusters.resolve(cluster.identifier(text) + ".txt")));
            }
        }
        Path place = Files.createDirectory(folder.resolve("store"));
        try (Store store = SampleStores.with(place, texts, Integer.MAX_VALUE)) {
            AnnouncementRows answered = store.read(dataset -> {
                AnnouncementRows rows = AnnouncementRows.of(dataset);
                rows.areWhatIsExplained(dataset);
                return rows;
            });
            assertThat(answered.rows()).as("announced").isNotEmpty();
        }
    }
}
