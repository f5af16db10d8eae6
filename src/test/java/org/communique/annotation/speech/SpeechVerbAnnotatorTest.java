package org.communique.annotation.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.communique.annotation.phrase.LexiconRow;
import org.communique.article.Article;
import org.communique.article.Metadata;
import org.communique.text.Story;
import org.communique.text.StoryReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeechVerbAnnotatorTest {
    private static final Path LEXICON = Path.of("config/lexicon/speech-verbs.tsv");
    private static final SpeechVerbAnnotator ANNOTATOR = new SpeechVerbAnnotator(SpeechLexicon.read(LEXICON));

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
                    The minister said that the visit was a long one.                       > affirm
                    The minister stressed how useful the visit had been for all.           > affirm
                    According to the ministry, the visit was a long one.                   > affirm
                    The minister expressed her sincere gratitude to the hosts.             > thank
                    The minister put forward three measures to the other side.             > propose
                    Highly appreciating the visit, the minister suggested another one.     > propose
                    The two sides vowed to work together in the coming years.              > pledge
                    The minister expressed his readiness to come to the capital.           > pledge
                    His country is ready to host the next round, the minister said.        > pledge
                    The minister called for talks between the two neighbours.              > urge
                    The minister spoke highly of the work of the other side.               > praise
                    The minister described the situation there as extremely unstable.      > warn
                    The two sides agreed to meet again in the capital.                     > agree
                    The minister confirmed that his people appreciate the help of others.  > affirm
                    The minister condemned the attack on the capital of the neighbour.     > condemn
                    The minister invited his host to the capital in the autumn.            > invite
                    The ministers welcomed the results of the talks of the year.           > welcome
                    The minister expressed strong support for the talks of the year.       > support
                    """)
    void decidesOnTheAct(String sentence, String act) {
        assertThat(SpeechVerbAnnotator.deciding(ANNOTATOR.annotate(story(sentence))))
                .map(SpeechVerbMention::act)
                .contains(act);
    }

    @Test
    void aSentenceWithoutSpeakingHasNone() {
        assertThat(ANNOTATOR.annotate(story("The delegation arrived in the capital in the evening of that day.")))
                .isEmpty();
    }

    @Test
    void whatOnlyLooksLikeSpeakingIsNone() {
        assertThat(ANNOTATOR.annotate(story("The two sides compared notes on the pandemic in the capital.")))
                .isEmpty();
    }

    @Test
    void attributionAndActAreToldApart() {
        Story story = story("The minister said that they would meet and thanked the hosts for the visit.");
        List<SpeechVerbMention> found = ANNOTATOR.annotate(story);
        assertThat(found).extracting(SpeechVerbMention::isAttribution).containsExactly(true, false);
        assertThat(found).extracting(mention -> story.textOf(mention.span())).containsExactly("said", "thanked");
    }

    @Test
    void theFileHasWordsForEveryAct() {
        Set<String> acts = LexiconRow.read(LEXICON).stream()
                .map(row -> row.cell(0))
                .filter(act -> !act.equals("-"))
                .collect(Collectors.toSet());
        assertThat(acts)
                .containsExactlyInAnyOrder(
                        "affirm", "thank", "propose", "pledge", "urge", "support", "condemn", "welcome", "invite",
                        "praise", "warn", "agree");
    }

    @Test
    void anUnknownKindIsRefusedByFileAndLine() {
        List<LexiconRow> rows = LexiconRow.of("verbs", List.of("thank\tverb\tthank+"));
        assertThatThrownBy(() -> SpeechLexicon.of(rows))
                .hasMessage("verbs:1: 'verb' (expected: one of [act, saying, content])");
    }

    private static Story story(String text) {
        return new StoryReader().read(new Article("story", text, Metadata.none()));
    }
}
