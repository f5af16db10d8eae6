package org.communique.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PromptRuleTest {
    private final PromptRule rule = new PromptRule();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Get the latest news delivered to your inbox",
                "Get Breaking News Alerts From Norsk Avis",
                "We'll send you latest news updates through the day.",
                "You can unsubscribe at any time.",
                "By signing up you are agreeing to our terms.",
                "SIGN ME UP",
                "Keep up to date with what’s happening in Norway.",
                "The Norsk Avis Newsletter",
                "Follow Norsk Avis on",
                "Follow @norskavis",
                "For the latest headlines, follow our channel online.",
                "To get all latest news, download the app",
                "Please scan the code",
                "Comments have to be in English, and in full sentences.",
                "Please follow our community guidelines.",
                "Was this article helpful?",
                "Found a typo? Select it.",
                "Report an error",
                "Listen to this article",
                "Read full this story",
                "Continue reading below",
                "Link copied",
                "Load more",
                "Show all"
            })
    void knowsWhatAsksTheReader(String text) {
        assertThat(rule.matches(Stories.line(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Follow-up talks will be held in Oslo.",
                "Get-togethers of both navies are held each year.",
                "Keeping up the pace of talks is a must, he said.",
                "Comments by the minister were brief.",
                "Stay of the troops was discussed.",
                "Read the full text of the joint statement, he said.",
                "Show of force: both navies sailed.",
                "For the latest round, the ministers came to Oslo."
            })
    void leavesStoriesAlone(String text) {
        assertThat(rule.matches(Stories.line(text))).isFalse();
    }
}
