package org.communique.browser;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for every page: no breach of WCAG 2.2 AA in light, dark and narrow, and no complaint of the console. */
final class PageForEverybody {
    private PageForEverybody() {}

    static void check(String path, Browser browser) {
        browser.dark(false);
        browser.atDesk();
        browser.open(path);
        assertThat(browser.violations()).as("light").isEmpty();
        browser.dark(true);
        assertThat(browser.violations()).as("dark").isEmpty();
        browser.onPhone();
        assertThat(browser.overflows()).as("wider than a phone").isFalse();
        assertThat(browser.violations()).as("narrow").isEmpty();
        assertThat(browser.complaints()).as("the console").isEmpty();
    }
}
