package org.communique.browser;

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
                "/search?q=nothing-of-that-name"
            })
    void pagesAreForEverybody(String path, Browser browser) {
        PageForEverybody.check(path, browser);
    }
}
