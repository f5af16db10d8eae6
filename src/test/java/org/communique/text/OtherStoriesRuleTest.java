package org.communique.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OtherStoriesRuleTest {
    private final OtherStoriesRule rule = new OtherStoriesRule();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Read more",
                "READ MORE:",
                "Also Read",
                "Related news",
                "RELATED STORIES",
                "More",
                "VIDEOS",
                "Latest news",
                "Most Viewed in 24 Hours",
                "You may also like",
                "Editor’s choice",
                "» More from World",
                "Recent Stories From Norway",
                "Trending now",
                "In other news",
                "Around the Web",
                "Recommended for you",
                "Breaking news",
                "MORE LIKE THIS",
                "See also:",
                "Share this:",
                "Comments (12)",
                "Top News Today",
                "Today's top stories",
                "In the headlines",
                "Latest in World",
                "The latest",
                "Also in this section",
                "Other news in this section",
                "Must watch",
                "What others are reading",
                "On the same topic",
                "Next in Diplomacy",
                "Related topics",
                "Keywords",
            })
    void opensOtherStories(String text) {
        assertThat(rule.matches(Stories.line(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "More ships for the navy",
                "Related talks were held in Oslo.",
                "Read more: Fish prices fall",
                "Defence minister in Peru",
                "Latest talks in Oslo go well",
                "In the news conference he spoke about fish",
                "Top officials of both navies",
            })
    void leavesOtherLinesAlone(String text) {
        assertThat(rule.matches(Stories.line(text))).isFalse();
    }
}
