package org.communique.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openqa.selenium.support.ui.ExpectedConditions.numberOfElementsToBeMoreThan;

import java.util.stream.Stream;
import org.communique.publish.Enemy;
import org.communique.publish.RunningSite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;

/** What an enemy writes is text to a real browser, too: nothing of it runs, is loaded or is complained about. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileLabelsInBrowserTest {
    private static final String HOSTILE = "<img src=x onerror=\"window.hurt=1\"></script><script>window.hurt=1</script>"
            + "</title></select></svg><svg onload=window.hurt=1>' onclick='window.hurt=1' \" autofocus onfocus=\"window.hurt=1"
            + "\u202Egnp.exe";

    private RunningSite site;
    private Browser browser;

    @BeforeAll
    void start() {
        site = Enemy.site(HOSTILE, "javascript:window.hurt=1");
        browser = new Browser("http://127.0.0.1:" + site.port());
    }

    @AfterAll
    void stop() {
        browser.close();
        site.close();
    }

    static Stream<String> pages() {
        return Enemy.PAGES.stream().filter(path -> !path.equals("/person/enemi"));
    }

    private void assertHarmless() {
        assertThat(browser.driver().executeScript("return window.hurt")).isNull();
        assertThat(browser.all("img[src='x'], [onerror], [onload], [onclick], [onfocus], a[href^='javascript']"))
                .isEmpty();
        assertThat(browser.complaints()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageRunsNothingOfIt(String path) {
        browser.open(path);
        assertHarmless();
    }

    @Test
    void theEditorRunsNothingOfIt() {
        browser.open("/sparql?format=html&query="
                + RunningSite.encoded(
                        "SELECT ?event ?label ?date { ?event <http://www.w3.org/2000/01/rdf-schema#label> ?label"
                                + " ; <https://w3id.org/communique/ontology#startDate> ?date }"));
        browser.await(numberOfElementsToBeMoreThan(By.cssSelector(".active .yasr table.dataTable tbody tr"), 0));
        browser.find(".active .select_timeline").click();
        browser.await(numberOfElementsToBeMoreThan(By.cssSelector(".active .result-timeline circle"), 0));
        assertHarmless();
    }
}
