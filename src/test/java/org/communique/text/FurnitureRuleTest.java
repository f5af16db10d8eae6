package org.communique.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FurnitureRuleTest {
    private final FurnitureRule rule = new FurnitureRule();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "JavaScript is off. Please enable it to see the page.",
                "HOME | WORLD | SPORTS",
                "Home World Business Opinion",
                "News  Economy  Sports  Weather",
                "Home > World > Asia",
                "Follow us on Facebook and Twitter",
                "Subscribe to our Telegram channel",
                "Sign up for the morning letter",
                "Like us on Facebook to get all the news about Norway!",
                "This site uses cookies to improve your visit.",
                "We use cookies. Accept all?",
                "Share this article",
                "Share: Facebook | VK",
                "Read more: Fish prices fall again",
                "READ: Fish prices fall again",
                "Also read: Fish prices fall again",
                "Tags: Norway, Peru",
                "#Norway #Peru",
                "Copyright Norsk Avis, 2021",
                "© 2021 Norsk Avis. All rights reserved.",
                "(With inputs from agencies)",
                "Editor: Per Lund",
                "Reporting by Per Lund; Editing by Ana Dahl",
                "Disclaimer: this text came from a feed.",
                "NRK12345678901ID",
                "|",
                "***",
                "PDF Print Email",
                "See more",
                "Skip to main content",
                "5 min read",
                "3 hours ago",
                "Article continues below",
                "Your email address will not be published.",
                "This story has been sourced from a third party.",
                "This story has not been edited by our staff and is published from a syndicated feed - NTB",
                "Already a subscriber? Log in to go on.",
                "Translated by Ana Dahl",
                "The views expressed here are those of the author.",
                "Terms of use and privacy",
                "Home » Politics",
                "Loading...",
                "- Advertisement -",
                "Se alle sakene om norsk politikk herfra.",
            })
    void knowsThePage(String text) {
        assertThat(rule.matches(Stories.line(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ministers of Norway and Peru met in Oslo on Friday.",
                "Both sides will share information on fishery, Berg said.",
                "Berg, who follows the talks, wrote on Telegram that he was glad.",
                "Norway to share radar data with Peru",
                "The ministry's Telegram channel said that the talks went well.",
                "By using our ports, Peru saves time, Berg said.",
                "Sponsored by Norway and Peru, the resolution was adopted on Friday.",
                "Terms of the agreement were not disclosed on Friday.",
                "See you in Oslo, the minister said to his guest.",
                "Reading rooms for soldiers are to be built in both countries.",
                "Copyright law was among the subjects of the talks.",
                "He subscribed to the principle that borders are to be respected.",
                "More ships are to be built for the navy, he said.",
                "This report was welcomed by both ministers in Oslo.",
                "Norway – Peru ties – a success story",
            })
    void leavesTheStoryAlone(String text) {
        assertThat(rule.matches(Stories.line(text))).isFalse();
    }
}
