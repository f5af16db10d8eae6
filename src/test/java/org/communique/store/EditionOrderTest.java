package org.communique.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.communique.rdf.ArticleGraph;
import org.communique.rdf.ReportMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is derived depends on the set of articles only: not on their order, nor on the steps in which they came, changed
 * and went. Each case is a world of its own, small enough that its articles meet often.
 */
class EditionOrderTest {
    private static final int WORLDS = 40;

    private final ReportMapper mapper = Worlds.mapper();

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
            assertThat(Worlds.without(expected, found)).as(where + "missing").isEmpty();
            assertThat(Worlds.without(found, expected)).as(where + "left over").isEmpty();
        }
    }

    private static Set<String> atOnce(List<ArticleGraph> articles) {
        DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
        Worlds.edit(dataset, List.of(), articles, List.of());
        return Worlds.dump(dataset);
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
            Worlds.edit(dataset, List.of(), shuffled.subList(from, to), withdrawn);
            shuffled.subList(from, to).forEach(article -> present.add(article.identifier()));
            present.removeAll(withdrawn);
            from = to;
        }
        TreeSet<String> unwanted = new TreeSet<>(present);
        kept.forEach(article -> unwanted.remove(article.identifier()));
        Worlds.edit(dataset, List.of(), kept, List.copyOf(unwanted));
        return Worlds.dump(dataset);
    }
}
