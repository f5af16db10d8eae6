package org.communique.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.query.Dataset;
import org.apache.jena.vocabulary.RDFS;
import org.communique.publish.RunningSite;
import org.communique.rdf.Dip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.WebElement;

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
    @ValueSource(
            strings = {
                "/person/hoang-xuan-chein",
                "/event/?page=x",
                "/view/none",
                "/state/VNM.html?page=999",
                "/state/VNM?format=xls"
            })
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

    /** Paper is as wide as it is: nothing may stand beside it, and what can only be pressed is not on it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/event/rus-vnm-defence-strategy-dialogue/8",
                "/person/hoang-xuan-chien",
                "/series/rus-vnm-defence-strategy-dialogue",
                "/state/VNM",
                "/dyad/RUS-VNM",
                "/article/",
                "/document/",
                "/view/timeline",
                "/view/matrix",
                "/sparql",
                "/api/events.html",
                "/ontology",
                "/topic",
                "/dataset.html",
                "/releases/2026.11.1/",
                "/search?q=defence"
            })
    void pagesFitOnPaper(String path, Browser browser) {
        browser.atDesk();
        browser.open(path);
        browser.onPaper(true);
        try {
            assertThat(browser.overflows()).as("wider than the sheet").isFalse();
            assertThat(browser.all("nav:not(.seen), button, form").stream().filter(WebElement::isDisplayed))
                    .as("what can only be pressed")
                    .isEmpty();
            assertThat(browser.find("body").getCssValue("background-color"))
                    .isIn("rgb(255, 255, 255)", "rgba(255, 255, 255, 1)");
        } finally {
            browser.onPaper(false);
        }
    }

    @Test
    void aTombstoneIsForEverybody(Browser browser) {
        Dataset store = RunningSite.sample();
        store.executeWrite(() -> store.getNamedModel("http://localhost:3330/graph/history")
                .createResource("http://localhost:3330/person/rudolf-elphberg", Dip.Tombstone)
                .addProperty(RDFS.label, "Rudolf Elphberg")
                .addProperty(Dip.lastType, "Person"));
        try (RunningSite site = RunningSite.over(store)) {
            browser.dark(false);
            browser.atDesk();
            browser.driver().get("http://127.0.0.1:" + site.port() + "/person/rudolf-elphberg");
            assertThat(browser.find("main").getText()).contains("Rudolf Elphberg", "was withdrawn");
            assertThat(browser.violations()).as("light").isEmpty();
            browser.dark(true);
            browser.onPhone();
            assertThat(browser.violations()).as("dark and narrow").isEmpty();
            assertThat(browser.overflows()).as("wider than a phone").isFalse();
            assertThat(browser.complaints()).hasSize(1).allMatch(line -> line.contains("410"));
        }
    }
}
