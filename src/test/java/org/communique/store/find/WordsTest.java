package org.communique.store.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final String SENTENCE =
            "Hoàng Xuân Chiến received the guests in Hà Nội, and they were well received.";

    private static List<Answer.Mark> marks(String word) {
        return Words.marked(SENTENCE, List.of(word), Words.analyzer()).passage().marks();
    }

    @Test
    void wordsAreFoundWithoutCaseAndDiacritics() {
        assertThat(marks("chien")).containsExactly(new Answer.Mark(11, 16));
        assertThat(marks("receiv")).hasSize(2);
    }

    /** Each thread that meets an analyzer for the first time makes the parts it is made of. */
    @Test
    void manyThreadsMayBeginAtOnce() throws Exception {
        Callable<Integer> task = () -> {
            int found = 0;
            for (int i = 0; i < 500; i++) {
                found += marks("receiv").size();
            }
            return found;
        };
        List<Future<Integer>> all = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 8; i++) {
                all.add(threads.submit(task));
            }
        }
        for (Future<Integer> one : all) {
            assertThat(one.get()).isEqualTo(1000);
        }
    }
}
