package org.communique.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openqa.selenium.support.ui.ExpectedConditions.presenceOfElementLocated;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The views as a reader has them: drawn, by keyboard, as images, for everybody. */
@ExtendWith(SeedsInBrowser.class)
class ViewsInBrowserTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/view/",
                "/view/timeline",
                "/view/map",
                "/view/network",
                "/view/matrix",
                "/view/ladder",
                "/view/map?state=KEN",
                "/view/ladder?embed=1"
            })
    void viewsAreForEverybody(String path, Browser browser) {
        PageForEverybody.check(path, browser);
    }

    @ParameterizedTest
    @ValueSource(strings = {"timeline", "map", "matrix"})
    void everyRowHasItsMark(String view, Browser browser) {
        browser.atDesk();
        browser.open("/view/" + view);

        assertThat(browser.all("a.mark")).hasSameSizeAs(browser.all("tbody tr"));
    }

    @Test
    void aLadderHasAMarkForEachSeriesAndEachDatedRound(Browser browser) {
        browser.atDesk();
        browser.open("/view/ladder");

        long dated = browser.all("tbody tr").stream()
                .filter(row -> !row.findElements(By.tagName("time")).isEmpty())
                .count();
        long series = browser.all("tbody tr td:first-child a").stream()
                .map(link -> link.getDomAttribute("href"))
                .distinct()
                .count();
        assertThat(browser.all("a.mark")).hasSize(Math.toIntExact(dated + series));
    }

    @Test
    void aNetworkHasAMarkForEachPersonAndSide(Browser browser) {
        browser.atDesk();
        browser.open("/view/network");

        assertThat(browser.all("a.mark"))
                .hasSize(Math.toIntExact(browser.all("tbody a").stream()
                        .map(link -> link.getDomAttribute("href"))
                        .distinct()
                        .count()));
    }

    @Test
    void arrowsGoFromMarkToMarkAndEnterToTheThing(Browser browser) {
        browser.atDesk();
        browser.open("/view/timeline");
        browser.await(presenceOfElementLocated(By.cssSelector("a.mark[tabindex='-1']")));
        List<WebElement> marks = browser.all("a.mark");
        assertThat(marks.stream().filter(mark -> "0".equals(mark.getDomAttribute("tabindex"))))
                .as("one stop for the tabulator")
                .hasSize(1);

        browser.driver().executeScript("arguments[0].focus()", marks.getFirst());
        WebElement second = press(browser, Keys.ARROW_RIGHT);
        assertThat(second).isEqualTo(marks.get(1));
        assertThat(browser.find(".hint").getText()).isEqualTo(second.getDomAttribute("aria-label"));
        assertThat(press(browser, Keys.END)).isEqualTo(marks.getLast());
        String target = String.valueOf(marks.getLast().getDomAttribute("href")).substring("..".length());
        press(browser, Keys.ENTER);
        browser.await(driver -> browser.place().startsWith(target));
    }

    private static WebElement press(Browser browser, Keys key) {
        WebElement focused = browser.driver().switchTo().activeElement();
        focused.sendKeys(key);
        return browser.driver().switchTo().activeElement();
    }

    @Test
    void theFormLeadsToAnAddressThatCanBeKept(Browser browser) {
        browser.atDesk();
        browser.open("/view/timeline");
        browser.find("input[name=from]").sendKeys("2023");
        browser.find(".chooser button").click();
        browser.await(driver -> browser.place().contains("from=2023"));

        assertThat(browser.find("h1").getText()).isEqualTo("Timeline: from 2023");
        assertThat(browser.find("input[name=from]").getDomProperty("value")).isEqualTo("2023");
        assertThat(browser.all("tbody tr time").stream().map(WebElement::getText))
                .isNotEmpty()
                .allMatch(date -> date.compareTo("2023") > 0);
    }

    @Test
    void aDrawingCanBeSeenLargerAndWholeAgain(Browser browser) {
        browser.atDesk();
        browser.open("/view/map");
        String whole = browser.find(".drawing").getDomAttribute("viewBox");
        browser.await(presenceOfElementLocated(By.cssSelector(".zoom button")));
        browser.all(".zoom button").getFirst().click();
        assertThat(browser.find(".drawing").getDomAttribute("viewBox")).isNotEqualTo(whole);
        browser.all(".zoom button").getLast().click();
        assertThat(browser.find(".drawing").getDomAttribute("viewBox")).isEqualTo(whole);
    }

    @Test
    void thePictureIsHadAsPngTwiceAsLarge(Browser browser) {
        browser.atDesk();
        browser.open("/view/ladder");
        browser.await(presenceOfElementLocated(By.id("png")));
        browser.driver().executeScript("""
                HTMLAnchorElement.prototype.click = function () { window.saved = this.download; };
                const make = URL.createObjectURL;
                URL.createObjectURL = blob => { window.blob = blob; return make.call(URL, blob); };
                """);
        browser.find("#png").click();
        browser.await(driver -> browser.driver().executeScript("return window.saved") != null);

        assertThat(browser.driver().executeScript("return window.saved")).isEqualTo("communique-ladder.png");
        assertThat(browser.driver().executeAsyncScript("""
                const done = arguments[0];
                createImageBitmap(window.blob).then(image => done(image.width)).catch(error => done(String(error)));
                """)).isEqualTo(2L * (960 + 24));
        assertThat(browser.complaints()).isEmpty();
    }
}
