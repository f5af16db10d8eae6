package org.communique.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.communique.event.Confidence;
import org.communique.rdf.ArticleGraph;
import org.communique.rdf.CanonicalNQuads;
import org.communique.rdf.IriMinter;
import org.communique.rdf.PartyNames;
import org.communique.rdf.RankScheme;
import org.communique.rdf.ReportMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is derived depends on the set of articles only: not on their order, nor on the steps in which they came, changed
 * and went. Each case is a world of its own, small enough that its articles meet often.
 */
class EditionOrderTest {
    private static final int WORLDS = 40;
    private static final StoreSettings SETTINGS = StoreTest.settings();

    private final ReportMapper mapper = new ReportMapper(
            new IriMinter("http://localhost:3330/"),
            RankScheme.empty(),
            PartyNames.codes(),
            Confidence.unfitted(),
            "0");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void stepsLeaveNoTrace(long seed) {
        Random random = new Random(seed);
        for (int world = 0; world < WORLDS; world++) {
            Newsroom newsroom = new Newsroom(random.nextLong(), 12 + random.nextInt(20), 4 + random.nextInt(12));
            List<ArticleGraph> articles = new ArrayList<>();
            int size = 10 + random.nextInt(20);
            for (int number = 0; number < size; number++) {
                articles.add(mapper.map(newsroom.article(number)));
            }
            List<ArticleGraph> kept = articles.subList(0, 1 + random.nextInt(size));
            Set<String> expected = atOnce(kept);
            Set<String> found = inSteps(articles, kept, random);
            String where = "world %d of seed %d: ".formatted(world, seed);
            assertThat(without(expected, found)).as(where + "missing").isEmpty();
            assertThat(without(found, expected)).as(where + "left over").isEmpty();
        }
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    private static Set<String> atOnce(List<ArticleGraph> articles) {
        DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
        edit(dataset, articles, List.of());
        return dump(dataset);
    }

    /** Publishes all in a random order and random steps, some again and again, and withdraws those that are not kept. */
    private static Set<String> inSteps(List<ArticleGraph> articles, List<ArticleGraph> kept, Random random) {
        DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
        List<ArticleGraph> shuffled = new ArrayList<>(articles);
        Collections.shuffle(shuffled, random);
        List<String> present = new ArrayList<>();
        for (int from = 0; from < shuffled.size(); ) {
            int to = Math.min(shuffled.size(), from + 1 + random.nextInt(6));
            List<String> withdrawn = new ArrayList<>();
            if (!present.isEmpty() && random.nextInt(3) == 0) {
                withdrawn.add(present.get(random.nextInt(present.size())));
            }
            edit(dataset, shuffled.subList(from, to), withdrawn);
            shuffled.subList(from, to).forEach(article -> present.add(article.identifier()));
            present.removeAll(withdrawn);
            from = to;
        }
        TreeSet<String> unwanted = new TreeSet<>(present);
        kept.forEach(article -> unwanted.remove(article.identifier()));
        edit(dataset, kept, List.copyOf(unwanted));
        return dump(dataset);
    }

    private static void edit(DatasetGraph dataset, List<ArticleGraph> articles, List<String> withdrawn) {
        Txn.executeWrite(dataset, () -> {
            Edition edition = new Edition(SETTINGS, dataset);
            SETTINGS.background().forEach(edition::place);
            withdrawn.forEach(edition::withdraw);
            articles.forEach(article -> edition.place(edition.prepare(article)));
            edition.merge();
        });
    }

    private static Set<String> dump(DatasetGraph dataset) {
        return Txn.calculateRead(
                dataset,
                () -> CanonicalNQuads.text(Iter.filter(
                                dataset.find(),
                                quad -> !quad.getGraph().getURI().endsWith("/graph/history")))
                        .lines()
                        .collect(Collectors.toCollection(TreeSet::new)));
    }
}
