package org.communique.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** From the start page over the search to a person, an event, its evidence and the article; by keyboard, too. */
@ExtendWith(SeedsInBrowser.class)
class SearchTest {
    private static final By OPTION = By.cssSelector("header.site [role=option]");

    @BeforeEach
    void look(Browser browser) {
        browser.dark(false);
        browser.atDesk();
    }

    @Test
    void theWayFromTheStartToAnArticle(Browser browser) {
        browser.open("/");
        browser.find("header.site input[name=q]").sendKeys("chien" + Keys.ENTER);
        browser.await(ExpectedConditions.titleContains("Search: chien"));
        browser.driver().findElement(By.linkText("Hoàng Xuân Chiến")).click();
        browser.await(ExpectedConditions.titleContains("Hoàng Xuân Chiến"));
        browser.find("a[href$='event/rus-vnm-defence-strategy-dialogue/8']").click();
        browser.await(ExpectedConditions.titleContains("8th"));
        assertThat(browser.find("#evidence").isDisplayed()).isTrue();
        assertThat(browser.all("a.outside[href^=http]")).isNotEmpty();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void suggestionsAreChosenByKeyboard(Browser browser) {
        browser.open("/event/");
        var field = browser.find("header.site input[name=q]");
        field.sendKeys("fomi");
        browser.await(ExpectedConditions.visibilityOfElementLocated(OPTION));
        assertThat(field.getDomAttribute("aria-expanded")).isEqualTo("true");
        assertThat(browser.violations()).as("with the list open").isEmpty();

        field.sendKeys(Keys.ARROW_DOWN);
        String active = field.getDomAttribute("aria-activedescendant");
        assertThat(browser.find("#" + active).getDomAttribute("aria-selected")).isEqualTo("true");
        field.sendKeys(Keys.ARROW_UP);
        assertThat(field.getDomAttribute("aria-activedescendant")).isNull();
        field.sendKeys(Keys.ESCAPE);
        browser.await(ExpectedConditions.invisibilityOfElementLocated(OPTION));

        field.sendKeys(Keys.ARROW_DOWN);
        browser.await(ExpectedConditions.visibilityOfElementLocated(OPTION));
        field.sendKeys(Keys.ARROW_DOWN, Keys.ENTER);
        browser.await(ExpectedConditions.titleContains("Fomin"));
        assertThat(browser.complaints()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/search?q=chien&state=VNM",
                "/dyad/",
                "/dyad/RUS-VNM",
                "/document/",
                "/award/",
                "/topic/military-medicine",
                "/organisation/asean",
                "/no/such/address"
            })
    void pagesAreForEverybody(String path, Browser browser) {
        browser.open(path);
        assertThat(browser.violations()).as("light").isEmpty();
        browser.dark(true);
        browser.onPhone();
        assertThat(browser.violations()).as("dark and narrow").isEmpty();
        assertThat(browser.overflows()).as("wider than a phone").isFalse();
        assertThat(browser.complaints().stream().filter(line -> !line.contains("404")))
                .isEmpty();
    }

    @Test
    void choicesNarrowTheSearchDown(Browser browser) {
        browser.open("/search?q=dialogue");
        var option = browser.find(".facets li");
        int number = Integer.parseInt(option.findElement(By.className("count")).getText());
        option.findElement(By.tagName("a")).click();
        browser.await(ExpectedConditions.presenceOfElementLocated(By.cssSelector(".chosen a")));
        assertThat(browser.find("[role=status]").getText()).contains(number == 1 ? "1 thing" : number + " things");
    }
}
