package org.communique.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Things of which very much is told have pages that stay light, and all of it is on one of them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LargeThingsTest {
    private static final int LIGHT = 40_000;
    private static final Pattern NEXT = Pattern.compile("href=\"([^\"]*\\?page=\\d+)\">Next");

    private RunningSite site;

    @BeforeAll
    void start() {
        site = RunningSite.over(Archive.dataset());
    }

    @AfterAll
    void stop() {
        site.close();
    }

    private String get(String path) {
        var response = site.get(path, "Accept", "text/html");
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return response.body();
    }

    /** A page and all that follow it. */
    private List<String> pages(String path) {
        List<String> pages = new ArrayList<>();
        String next = path;
        while (!next.isEmpty()) {
            String page = get(next);
            pages.add(page);
            Matcher link = NEXT.matcher(page);
            next = link.find() ? path.substring(0, path.lastIndexOf('/') + 1) + link.group(1) : "";
        }
        return pages;
    }

    private static int size(String page) {
        return page.getBytes(StandardCharsets.UTF_8).length;
    }

    private static long different(List<String> pages, String pattern) {
        return Pattern.compile(pattern)
                .matcher(String.join("\n", pages))
                .results()
                .map(found -> found.group(1))
                .distinct()
                .count();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                Archive.STATE,
                Archive.PERSON,
                Archive.PLACE,
                Archive.TOPIC,
                Archive.ORGANISATION,
                Archive.SERIES,
                Archive.EVENT,
                Archive.ARTICLE
            })
    void eachPageOfAThingIsLight(String path) {
        List<String> pages = pages(path + ".html");

        assertThat(pages).as("pages").hasSizeGreaterThan(1);
        assertThat(pages.stream().map(LargeThingsTest::size)).allMatch(size -> size < LIGHT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/event/",
                "/person/",
                "/series/",
                "/state/",
                "/place/",
                "/article/",
                "/document/",
                "/award/",
                "/dyad/",
                "/dyad/AAA-SAB",
                "/search?q=union",
                "/search"
            })
    void eachListIsLight(String path) {
        assertThat(size(get(path))).isLessThan(LIGHT);
    }

    @Test
    void aStateHasAllItsEventsOnOneOfItsPages() {
        assertThat(different(pages(Archive.STATE + ".html"), "\\.\\./(event/[0-9-]+-meeting-\\d+)\""))
                .isEqualTo(Archive.EVENTS);
    }

    @Test
    void aPersonHasAllEventsOnOneOfThePages() {
        assertThat(different(pages(Archive.PERSON + ".html"), "\\.\\./(event/[0-9-]+-meeting-\\d+)\""))
                .isEqualTo(Archive.EVENTS);
    }

    @Test
    void aSeriesHasAllItsRoundsOnOneOfItsPages() {
        assertThat(different(pages(Archive.SERIES + ".html"), "\\.\\./(event/[0-9-]+-meeting-\\d+)\""))
                .isEqualTo(Archive.ROUNDS);
    }

    @Test
    void anEventHasAllItsParticipantsAndReportsOnOneOfItsPages() {
        List<String> pages = pages(Archive.EVENT + ".html");

        assertThat(different(pages, "\\.\\./(person/delegate-\\d+)\"")).isEqualTo(Archive.PARTICIPANTS);
        assertThat(different(pages, "as the Herald of number (\\d+) tells")).isEqualTo(Archive.REPORTS);
        assertThat(different(pages, "A delegate said that (\\d+) matters")).isEqualTo(Archive.REPORTS);
        assertThat(different(pages, "id=\"(document-\\d+)\"")).isEqualTo(60);
        assertThat(different(pages, "id=\"(award-\\d+)\"")).isEqualTo(60);
    }

    @Test
    void anArticleHasAllItsEventsOnOneOfItsPages() {
        List<String> pages = pages(Archive.ARTICLE + ".html");

        assertThat(different(pages, "id=\"(event-\\d+)\"")).isEqualTo(60);
        assertThat(different(pages, "all was well, time (\\d+)\\.")).isEqualTo(60);
    }

    @Test
    void aPageBeyondTheLastIsRefused() {
        assertThat(site.get(Archive.STATE + ".html?page=999").statusCode()).isEqualTo(404);
        assertThat(site.get(Archive.EVENT + ".html?page=999").statusCode()).isEqualTo(404);
    }
}
