package org.communique.reconcile.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.communique.reconcile.web.LoopbackService.Reply;
import org.communique.reconcile.web.LoopbackService.Way;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledRunTest {
    @TempDir
    Path scratch;

    private static Reply meaning(LoopbackService.Asked asked) {
        return Reply.json("{\"meaning\": \"%s!\"}".formatted(asked.parameters().get("word")));
    }

    @Test
    void aRunGoesOnWhereTheOneBeforeWasKilled() throws Exception {
        try (LoopbackService service = new LoopbackService()) {
            CountDownLatch amidst = new CountDownLatch(1);
            service.answer(asked -> {
                if ("pact".equals(asked.parameters().get("word"))) {
                    amidst.countDown();
                    return meaning(asked).by(Way.STALLING);
                }
                return meaning(asked);
            });
            Process child = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            AskingChild.class.getName(),
                            service.address("/api").toString(),
                            scratch.toString())
                    .inheritIO()
                    .start();
            assertThat(amidst.await(2, TimeUnit.MINUTES)).isTrue();
            child.destroyForcibly().waitFor();
            assertThat(words(service)).containsExactly("accord", "charter", "pact");

            service.answer(KilledRunTest::meaning);
            assertThat(AskingChild.ask(service.address("/api"), scratch)).isEqualTo(AskingChild.WORDS.size());
            assertThat(words(service)).containsExactly("accord", "charter", "pact", "pact", "treaty", "truce");
        }
    }

    private static List<String> words(LoopbackService service) {
        return service.asked().stream()
                .map(asked -> asked.parameters().getOrDefault("word", ""))
                .toList();
    }
}
