package org.communique.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Labels and sentences of a megabyte each make no page heavy; the data have them whole. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VeryLongLabelsTest {
    private static final int MEGABYTE = 1 << 20;

    private RunningSite site;

    @BeforeAll
    void start() {
        site = Enemy.site("Long words " + "x".repeat(MEGABYTE), "https://plain.example/");
    }

    @AfterAll
    void stop() {
        site.close();
    }

    static Stream<String> pages() {
        return Enemy.PAGES.stream().filter(path -> !path.startsWith("/sparql"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageStaysLight(String path) {
        HttpResponse<String> response = site.get(path, "Accept", "text/html");

        assertThat(response.body().length()).as(path).isLessThan(MEGABYTE / 4);
    }

    @Test
    void theDataHaveTheLabelWhole() {
        assertThat(site.get("/person/enemy.nt").body().length()).isGreaterThan(MEGABYTE);
    }
}
