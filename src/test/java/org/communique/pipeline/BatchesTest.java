package org.communique.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BatchesTest {
    @Test
    void twentyAtATimeInTheirOrder() {
        List<ArticleSource> sources =
                ofSizes(IntStream.range(0, 45).map(i -> 3_000).toArray());
        List<List<ArticleSource>> batches = Batches.of(sources, 2);
        assertThat(batches).extracting(List::size).containsExactly(20, 20, 5);
        assertThat(batches.stream().flatMap(List::stream)).containsExactlyElementsOf(sources);
    }

    @Test
    void fewAreSharedByAllThreads() {
        assertThat(Batches.of(ofSizes(1, 1, 1, 1, 1), 2)).extracting(List::size).containsExactly(2, 2, 1);
        assertThat(Batches.of(ofSizes(1, 1, 1), 4)).extracting(List::size).containsExactly(1, 1, 1);
        assertThat(Batches.of(List.of(), 4)).isEmpty();
    }

    @Test
    void oneMegabyteAtATimeAndWhatIsLongerAlone() {
        assertThat(Batches.of(ofSizes(600_000, 400_000, 1, 3_000_000, 1, 1), 1))
                .extracting(List::size)
                .containsExactly(2, 1, 1, 2);
    }

    private static List<ArticleSource> ofSizes(int... sizes) {
        return Arrays.stream(sizes)
                .mapToObj(size -> (ArticleSource) new ArticleSource.Given("made-up", new byte[size]))
                .toList();
    }
}
