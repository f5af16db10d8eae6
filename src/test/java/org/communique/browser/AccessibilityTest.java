package org.communique.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each kind of page in Chromium: no breach of WCAG 2.2 AA, no complaint of the console, light, dark and narrow. */
@ExtendWith(SeedsInBrowser.class)
class AccessibilityTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/event/",
                "/event/rus-vnm-defence-strategy-dialogue/8",
                "/person/hoang-xuan-chien",
                "/series/rus-vnm-defence-strategy-dialogue",
                "/state/VNM",
                "/place/hanoi",
                "/article/",
                "/ontology",
                "/dataset.html",
                "/sparql",
                "/api/",
                "/api/events.html",
                "/role",
                "/releases/",
                "/releases/2026.11.1/",
                "/search?q=defence",
                "/search?q=nothing-of-that-name",
                "/person/",
                "/document/",
                "/award/",
                "/dyad/",
                "/dyad/RUS-VNM",
                "/organisation/asean",
                "/topic/regional-security",
                "/topic",
                "/sparql?format=html&query=ASK%20%7B%7D"
            })
    void pagesAreForEverybody(String path, Browser browser) {
        PageForEverybody.check(path, browser);
    }

    /** The browser itself reports each of them to its console. */
    @ParameterizedTest
    @ValueSource(strings = {"/person/hoang-xuan-chein", "/event/?page=x", "/view/none", "/state/VNM.html?page=999"})
    void errorsAreForEverybody(String path, Browser browser) {
        browser.dark(false);
        browser.atDesk();
        browser.open(path);
        assertThat(browser.violations()).as("light").isEmpty();
        browser.dark(true);
        browser.onPhone();
        assertThat(browser.violations()).as("dark and narrow").isEmpty();
        assertThat(browser.overflows()).as("wider than a phone").isFalse();
        assertThat(browser.complaints()).hasSize(1).allMatch(line -> line.contains("Failed to load resource"));
        assertThat(browser.find("main").getText()).contains("(expected:", "To the start");
    }
}
