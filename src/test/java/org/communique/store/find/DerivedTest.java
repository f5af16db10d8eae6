package org.communique.store.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.communique.store.find.Derived.Patience;
import org.junit.jupiter.api.Test;

class DerivedTest {
    private static final Patience NONE = new Patience(Duration.ZERO, Duration.ZERO);
    private static final Patience ENDLESS = new Patience(Duration.ofHours(1), Duration.ofHours(1));

    private final AtomicReference<String> revision = new AtomicReference<>("1");
    private final List<String> made = new CopyOnWriteArrayList<>();

    private Derived<String> derived(Patience patience) {
        return new Derived<>(
                "sample",
                revision::get,
                now -> {
                    made.add(now);
                    return "made of " + now;
                },
                patience);
    }

    @Test
    void itIsMadeOnceForEachRevision() {
        Derived<String> derived = derived(ENDLESS);

        assertThat(derived.at("1")).isEqualTo(new Made<>("1", "made of 1")).isSameAs(derived.at("1"));
        revision.set("2");
        assertThat(derived.at("2")).isEqualTo(new Made<>("2", "made of 2")).isSameAs(derived.at("2"));
        assertThat(made).containsExactly("1", "2");
    }

    @Test
    void whoComesWithAnOldRevisionGetsTheNewOne() {
        Derived<String> derived = derived(ENDLESS);
        revision.set("2");

        assertThat(derived.at("1").revision()).isEqualTo("2");
        assertThat(derived.at("1").revision()).isEqualTo("2");
        assertThat(made).containsExactly("2");
    }

    @Test
    void thatOfBeforeAnswersWhileTheNextIsMade() throws Exception {
        CompletableFuture<String> slow = new CompletableFuture<>();
        Derived<String> derived = new Derived<>(
                "sample",
                revision::get,
                now -> now.equals("1") ? "first" : slow.join(),
                new Patience(Duration.ofHours(1), Duration.ZERO));
        derived.at("1");
        revision.set("2");

        assertThat(derived.at("2").value()).isEqualTo("first");
        assertThat(derived.at("2").revision()).isEqualTo("1");
        slow.complete("second");
        while (derived.at("2").revision().equals("1")) {
            Thread.onSpinWait();
        }
        assertThat(derived.at("2")).isEqualTo(new Made<>("2", "second"));
    }

    @Test
    void whereThereIsNoneYetNobodyWaitsForever() {
        CompletableFuture<String> never = new CompletableFuture<>();
        Derived<String> derived = new Derived<>("sample", revision::get, now -> never.join(), NONE);

        assertThatThrownBy(() -> derived.at("1"))
                .isInstanceOf(NotReadyException.class)
                .hasMessage("sample: not ready yet (expected: some seconds after the start)");
    }

    @Test
    void afterAFaultThatOfBeforeAnswersAndItIsTriedAgain() {
        Derived<String> derived = new Derived<>(
                "sample",
                revision::get,
                now -> {
                    made.add(now);
                    if (made.size() == 2) {
                        throw new IllegalStateException("broken");
                    }
                    return "made of " + now;
                },
                ENDLESS);
        derived.at("1");
        revision.set("2");

        assertThat(derived.at("2").revision()).isEqualTo("1");
        assertThat(derived.at("2").revision()).isEqualTo("2");
    }

    @Test
    void aFaultOfTheFirstIsToldToWhoWaits() {
        Derived<String> derived = new Derived<>(
                "sample",
                revision::get,
                now -> {
                    throw new IllegalStateException("broken");
                },
                ENDLESS);

        assertThatThrownBy(() -> derived.at("1")).hasMessageContaining("sample").hasRootCauseMessage("broken");
    }

    @Test
    void whoFollowsMakesItWithoutBeingAsked() throws Exception {
        BlockingQueue<String> followed = new LinkedBlockingQueue<>();
        try (Derived<String> derived = new Derived<>(
                "sample",
                revision::get,
                now -> {
                    followed.add(now);
                    return now;
                },
                ENDLESS)) {
            derived.follow();
            derived.follow();
            assertThat(followed.poll(1, TimeUnit.MINUTES)).isEqualTo("1");
            revision.set("2");
            assertThat(followed.poll(1, TimeUnit.MINUTES)).isEqualTo("2");
            assertThat(followed).isEmpty();
        }
    }
}
