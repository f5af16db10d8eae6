package org.communique.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.communique.rdf.ArticleGraph;
import org.communique.rdf.ReportMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code explain} and {@code announcements.rq} say the same of what invented articles announce. */
class InventedAnnouncementsTest {
    private final ReportMapper mapper = Worlds.mapper();

    /** Many events that few articles tell of, of which some stay announced; and few of which many tell. */
    @ParameterizedTest
    @CsvSource({"3, 500", "4, 100"})
    void eachEventIsExplainedAsTheQueryAnswers(long seed, int events) {
        Newsroom newsroom = Newsroom.detailed(seed, 40, events);
        List<ArticleGraph> articles = new ArrayList<>();
        for (int number = 0; number < 300; number++) {
            articles.add(mapper.map(newsroom.article(number)));
        }
        DatasetGraph store = DatabaseMgr.createDatasetGraph();
        Worlds.edit(store, List.of(), articles, List.of());
        store.executeRead(() -> {
            AnnouncementRows answered = AnnouncementRows.of(DatasetFactory.wrap(store));
            answered.areWhatIsExplained(DatasetFactory.wrap(store));
            assertThat(answered.rows()).as("announced").hasSizeGreaterThan(15);
            assertThat(answered.fulfilledByOthers())
                    .as("came of it under another name")
                    .isPositive();
        });
    }
}
