package org.communique.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImprintRuleTest {
    private final ImprintRule rule = new ImprintRule();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Author: Ana Dahl",
                "Web editor: Ana Dahl, Per Lund",
                "Written by Ana Dahl",
                "Text by Ana Dahl",
                "desk@example.org",
                "Email: desk@example.org",
                "Tel: +47 22 00 00 00",
                "www.example.org",
                "https://example.org/a",
                "The post Ministers meet appeared first on Norsk Avis.",
                "Ministers meet in Oslo first appeared on Norsk Avis",
                "All Right Reserved © Avis 2016",
                "Reproduction without permission is prohibited.",
                "When quoting, a link to the source is required",
                "Any use of materials is allowed only with a link to Avis.no",
                "-30-",
                "- ends -",
                "Enditem",
                "ENDS",
                "###",
                "0:00 / 3:12",
                "Image 1 of 3",
                "1,234 views",
                "Word count: 300",
                "A+ A-",
                "Notes to editors",
                "Your browser does not support the audio element.",
                "Cookie settings",
                "Powered by",
                "This is cached page on Avis."
            })
    void knowsWhoMadeThePage(String text) {
        assertThat(rule.matches(Stories.line(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Editor-in-chief Li An received the ambassador.",
                "Writers of both countries met.",
                "Reproduction of the map was agreed.",
                "Notes were exchanged by the two ambassadors.",
                "Views were exchanged on Ukraine.",
                "Address by the President was heard.",
                "Use of the port was agreed.",
                "End-use monitoring was agreed.",
                "Powered by two engines, the ship sailed to Oslo."
            })
    void leavesStoriesAlone(String text) {
        assertThat(rule.matches(Stories.line(text))).isFalse();
    }
}
