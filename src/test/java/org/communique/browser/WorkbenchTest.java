package org.communique.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.openqa.selenium.support.ui.ExpectedConditions.attributeContains;
import static org.openqa.selenium.support.ui.ExpectedConditions.numberOfElementsToBeMoreThan;
import static org.openqa.selenium.support.ui.ExpectedConditions.presenceOfElementLocated;
import static org.openqa.selenium.support.ui.ExpectedConditions.textToBePresentInElementLocated;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** The editor of {@code /sparql} as people use it: by keyboard, with help, and without harm. */
@ExtendWith(SeedsInBrowser.class)
class WorkbenchTest {
    private static final By HINTS = By.cssSelector(".CodeMirror-hint");
    private static final By ROWS = By.cssSelector(".active .yasr table.dataTable tbody tr");

    private final Browser browser;

    WorkbenchTest(Browser browser) {
        this.browser = browser;
    }

    @BeforeEach
    void atDeskWithoutHistory() {
        browser.atDesk();
        browser.dark(false);
        browser.open("/favicon.svg");
        browser.driver().executeScript("localStorage.clear()");
    }

    @AfterEach
    void theConsoleIsQuiet() {
        assertThat(browser.complaints()).isEmpty();
    }

    private void open(String query) {
        browser.open("/sparql");
        browser.await(presenceOfElementLocated(By.cssSelector(".with-editor .active .CodeMirror textarea")));
        browser.driver()
                .executeScript(
                        "document.querySelector('.tabPanel.active .CodeMirror').CodeMirror.setValue(arguments[0])",
                        query);
    }

    /** Types where the cursor is put, as on a keyboard. */
    private void type(int line, int column, String text) {
        browser.driver()
                .executeScript(
                        "const editor = document.querySelector('.tabPanel.active .CodeMirror').CodeMirror; editor.focus();"
                                + "editor.setCursor(arguments[0], arguments[1])",
                        line,
                        column);
        browser.find(".active .CodeMirror textarea").sendKeys(text);
    }

    private String text() {
        return String.valueOf(browser.driver()
                .executeScript("return document.querySelector('.tabPanel.active .CodeMirror').CodeMirror.getValue()"));
    }

    @Test
    void aPropertyIsCompletedAndItsPrefixDeclared() {
        open("SELECT * {\n  ?event \n}");
        type(1, 9, "dip:startD");
        browser.await(textToBePresentInElementLocated(HINTS, "dip:startDate"));
        assertThat(browser.find(".CodeMirror-hint").getText()).contains("start date");
        browser.find(".active .CodeMirror textarea").sendKeys(Keys.ENTER);

        assertThat(text()).contains("PREFIX dip: <https://w3id.org/communique/ontology#>", "?event dip:startDate");
    }

    @Test
    void aThingIsCompletedByItsName() {
        open("PREFIX dip: <https://w3id.org/communique/ontology#>\nSELECT * {\n  ?part dip:participant \n}");
        type(2, 24, "Shoig");
        browser.await(textToBePresentInElementLocated(HINTS, "person/sergei-shoigu"));
        browser.find(".active .CodeMirror textarea").sendKeys(Keys.ENTER);

        assertThat(text()).contains("dip:participant <http://localhost:3330/person/sergei-shoigu>");
    }

    @Test
    void anErrorNamesItsLineAndLeadsThere() {
        open("SELECT * {\n  ?event a dip:Meeting\n}");
        type(1, 0, "");
        browser.find(".active .CodeMirror textarea").sendKeys(Keys.chord(Keys.CONTROL, Keys.ENTER));
        browser.await(textToBePresentInElementLocated(
                By.cssSelector(".problem-in-words"), "line 2, column 12: the prefix dip: is not declared"));
        browser.find(".problem-in-words button").click();

        assertThat(
                        browser.driver()
                                .executeScript(
                                        "const at = document.querySelector('.tabPanel.active .CodeMirror').CodeMirror.getCursor(); return at.line + ':' + at.ch"))
                .isEqualTo("1:11");
        // The browser itself reports the refused request.
        assertThat(browser.complaints()).hasSize(1).allMatch(line -> line.contains("400"));
    }

    @Test
    void anExampleRunsAndItsThingsAreNamed() {
        browser.open("/sparql?example=api/series");
        By name = By.cssSelector(".active .yasr a[data-iri$='/series/rus-vnm-defence-strategy-dialogue'] .iri-name");
        browser.await(textToBePresentInElementLocated(name, "Vietnam-Russia Defence Strategy Dialogue"));

        assertThat(browser.find(".active .yasr a[data-iri$='/series/rus-vnm-defence-strategy-dialogue']")
                        .getDomProperty("href"))
                .as("on this site")
                .doesNotContain("localhost:3330");
    }

    @Test
    void datesAreDrawnOnALine() {
        browser.open("/sparql?example=api/events");
        browser.await(numberOfElementsToBeMoreThan(ROWS, 3));
        browser.find(".active .select_timeline").click();
        browser.await(numberOfElementsToBeMoreThan(By.cssSelector(".active .result-timeline circle"), 3));

        assertThat(browser.all(".active .result-timeline a[aria-label]"))
                .hasSameSizeAs(browser.all(".active .result-timeline circle"));
    }

    @Test
    void pointsLieOnTheCountriesWhereTheMapOfEventsHasThem() {
        browser.open("/view/map");
        By hanoi = By.cssSelector("a.mark[href$='place/hanoi'] circle");
        String x = browser.driver().findElement(hanoi).getDomAttribute("cx");
        String y = browser.driver().findElement(hanoi).getDomAttribute("cy");

        open("""
                PREFIX geo: <http://www.w3.org/2003/01/geo/wgs84_pos#>
                SELECT ?place ?lat ?long {
                  BIND(<http://localhost:3330/place/hanoi> AS ?place)
                  GRAPH ?g { ?place geo:lat ?lat ; geo:long ?long }
                }""");
        type(0, 0, "");
        browser.find(".active .CodeMirror textarea").sendKeys(Keys.chord(Keys.CONTROL, Keys.ENTER));
        browser.await(numberOfElementsToBeMoreThan(ROWS, 0));
        browser.find(".active .select_map").click();
        browser.await(numberOfElementsToBeMoreThan(By.cssSelector(".active .result-map path.i-land"), 100));

        var point = browser.find(".active .result-map a[href='http://localhost:3330/place/hanoi'] circle");
        assertThat(Double.parseDouble(String.valueOf(point.getDomAttribute("cx"))))
                .isCloseTo(Double.parseDouble(String.valueOf(x)), within(0.2));
        assertThat(Double.parseDouble(String.valueOf(point.getDomAttribute("cy"))))
                .isCloseTo(Double.parseDouble(String.valueOf(y)), within(0.2));
    }

    @Test
    void aLinkHoldsItsQuery() {
        String query = "SELECT ?label { ?e rdfs:label ?label } # Hà Nội";
        open(query);
        browser.find(".active .yasqe_share").click();
        browser.find(".active .yasqe_sharePopup .shorten").click();
        By field = By.cssSelector(".active .yasqe_sharePopup input");
        browser.await(attributeContains(field, "value", "?q="));
        String link = String.valueOf(browser.driver().findElement(field).getDomProperty("value"));
        browser.open(link.substring(link.indexOf("/sparql")));
        browser.await(presenceOfElementLocated(By.cssSelector(".problem-in-words")));

        assertThat(link).hasSizeLessThan(120);
        assertThat(browser.find("#query").getDomProperty("value")).isEqualTo(query);
        assertThat(text()).isEqualTo(query);
        assertThat(browser.complaints()).hasSize(1);
    }

    @Test
    void whatIsHostileInResultsStaysText() {
        String query =
                "SELECT ?a (\"<img src=x onerror=document.title=1>\" AS ?b) (\"</script><svg onload=document.title=1>\" AS ?c)"
                        + " (IRI(\"javascript:document.title=1\") AS ?d) (STRLANG(\"x\", \"en\") AS ?e) { BIND(\"\\u202Eevil\" AS ?a) }";
        open(query);
        type(0, 0, "");
        browser.find(".active .CodeMirror textarea").sendKeys(Keys.chord(Keys.CONTROL, Keys.ENTER));
        browser.await(numberOfElementsToBeMoreThan(ROWS, 0));

        assertThat(browser.find(".active .yasr table").getText()).contains("<img src=x", "<svg onload");
        assertThat(browser.all(".yasr table img, .yasr table td svg, .yasr table a[href^='javascript']"))
                .isEmpty();
        assertThat(browser.driver().getTitle()).startsWith("SPARQL");
    }

    @Test
    void theEditorIsForEverybody() {
        browser.open("/sparql?example=api/series");
        browser.await(numberOfElementsToBeMoreThan(ROWS, 0));
        browser.await(presenceOfElementLocated(By.cssSelector(".iri-name")));
        assertThat(browser.violations()).as("light").isEmpty();
        browser.dark(true);
        assertThat(browser.violations()).as("dark").isEmpty();
        browser.onPhone();
        assertThat(browser.overflows()).as("wider than a phone").isFalse();
    }

    @Test
    void aTableIsFilteredAndTakenAway() throws IOException, InterruptedException {
        browser.open("/api/");
        browser.find("main a[href='events.html']").click();
        browser.find("select[name=type]").sendKeys("Meeting");
        browser.find(".filters button").click();
        browser.await(textToBePresentInElementLocated(By.cssSelector("[role=status]"), "rows fit"));
        int shown = browser.all(".rows tbody tr").size();
        String csv = browser.driver().findElement(By.linkText("CSV")).getDomProperty("href");
        String body = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(csv)).build(), BodyHandlers.ofString())
                .body();

        assertThat(csv).endsWith("/api/events.csv?type=Meeting");
        assertThat(body.lines().skip(1).toList()).hasSize(shown).allMatch(line -> line.contains(",Meeting,"));
        assertThat(URLEncoder.encode(browser.place(), StandardCharsets.UTF_8)).contains("type%3DMeeting");
    }
}
