package org.communique.annotation.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.communique.article.Article;
import org.communique.article.Metadata;
import org.communique.text.Story;
import org.communique.text.StoryReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TopicAnnotatorTest {
    private static final TopicAnnotator ANNOTATOR =
            new TopicAnnotator(TopicLexicon.read(Path.of("config/lexicon/topics.tsv")));

    @Test
    void whatWasDiscussedIsATopic() {
        assertThat(topics("The two ministers discussed peacekeeping, trade and exchanges of delegations in Hanoi."))
                .containsExactlyInAnyOrder("peacekeeping", "trade-economy", "delegation-exchange");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The ministers discussed the delimitation of the frontier and the opening of a new checkpoint. | border
                    The sides agreed to resume the political dialogue and to keep channels of communication open. | dialogue-consultation
                    The talks touched on irregular migration, visa facilitation and the return of refugees. | consular-migration
                    He proposed scholarships and the recognition of diplomas. | education-training
                    The ministers reviewed the sale of fighter jets and the upgrade of air defence systems. | military-technical
                    Both sides stressed the need for joint patrols against illegal fishing and piracy. | maritime-security
                    They agreed to cooperate in fighting cyberattacks and disinformation. | cyber-security
                    The interlocutors condemned Al-Shabaab and the financing of terrorism. | counter-terrorism
                    Cooperation in disaster risk reduction and emergency management came up. | humanitarian-relief
                    The ministers took up mine clearance and the search for missing persons. | war-legacy
                    They exchanged views on strategic stability and chemical weapons. | arms-control
                    The resumption of nuclear talks was discussed at length. | nuclear
                    The ministers spoke of cooperation within BRICS and the reform of the UN. | multilateral-coordination
                    They called for respect for the principles of the UN Charter. | international-law
                    Both stressed the value of cultural exchange and contacts between people. | culture-people
                    They discussed trade turnover, investments and direct access to markets. | trade-economy
                    Natural gas, hydrogen and electricity interconnection were on the agenda. | energy
                    The ministers agreed to work together on climate finance and green transition. | climate
                    She thanked the neighbours for vaccines against the pandemic. | health
                    The ministers discussed the easing of sanctions and the embargo. | sanctions
                    They exchanged opinions on the ceasefire in Gaza and the West Bank. | conflict-middle-east
                    He reaffirmed the one-China principle in talks with his host. | taiwan
                    They discussed the denuclearisation of the Korean Peninsula. | korean-peninsula
                    The situation in Sudan and in the Sahel was discussed. | regional-security
                    They agreed to exchange high-level visits and military delegations. | delegation-exchange
                    """)
    void everyFieldHasItsWords(String sentence, String topic) {
        assertThat(topics(sentence)).contains(topic);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The two signed a Memorandum of Understanding on Natural Disaster Management. | humanitarian-relief
                    A Visa Waiver Agreement was adopted and signed. | consular-migration
                    They agreed to hold the next Boundary Talks in May. | border
                    The ministers agreed to meet more often. | dialogue-consultation
                    Special attention was devoted to interaction within international and regional organizations. | multilateral-coordination
                    Indonesian teachers will teach the language there, they agreed. | language-training
                    Lahti called for a resolution of the crisis in Syria. | conflict-middle-east
                    The fight against ISIL took up much of the conversation. | counter-terrorism
                    They went over currency swaps and the promotion of investments. | trade-economy
                    The ministers discussed shipments of liquefied natural gas. | energy
                    Views on fisheries were shared. | trade-economy
                    Further items were the drought and the rivers. | climate
                    Ferries must be cheaper if tourism is to grow. | trade-economy
                    """)
    void theTitlesOfPapersAndLooserWordsNameTopicsToo(String sentence, String topic) {
        assertThat(topics(sentence)).contains(topic);
    }

    @Test
    void aMinistryIsNoTitleOfAPaper() {
        assertThat(topics("The Ministry of Trade signed an agreement with the Ministry of Culture."))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The minister, who came down with Covid-19, discussed nothing that day.",
                "He praised her trips around Taiwan and her dealings with officials.",
                "The minister thanked Britain for its help with medical and engineering units."
            })
    void whatOnlySoundsLikeATopicIsNone(String sentence) {
        assertThat(topics(sentence)).isEmpty();
    }

    @Test
    void scienceAndTechnologyAreTwo() {
        assertThat(topics("Both sides agreed to work together in science and technology in the coming years."))
                .containsExactlyInAnyOrder("science-research", "technology");
    }

    @Test
    void whatOnlyStandsInTheSentenceIsNone() {
        assertThat(topics("The minister, a doctor of energy by training, arrived at the port in the evening."))
                .isEmpty();
    }

    @Test
    void theNameOfAMinistryIsNoTopic() {
        assertThat(topics("The Minister of Energy and the Minister of Trade agreed to meet in the capital."))
                .isEmpty();
    }

    @Test
    void aListInheritsFromTheSentenceAboveIt() {
        assertThat(topics("""
                        The two ministers agreed on practical measures for the coming years:

                        - the navies of the two countries will see more of each other;

                        - an office for visas will be opened in the capital of the country.
                        """)).containsExactlyInAnyOrder("maritime-security", "consular-migration");
    }

    @Test
    void earlierTimesAreNoTopic() {
        assertThat(topics("When they last spoke in May, the two ministers discussed the pandemic and trade."))
                .isEmpty();
    }

    @Test
    void theLongerPhraseHidesTheShorter() {
        assertThat(topics("The two sides agreed to cooperate in military medicine over the coming years."))
                .containsExactly("military-medicine");
    }

    @Test
    void spansCoverTheWordsAndTellTheSentence() {
        Story story =
                story("The minister came to Hanoi by train. The two sides discussed the South China Sea at length.");
        TopicMention found = ANNOTATOR.annotate(story, Set.of()).getFirst();
        assertThat(story.textOf(found.span())).isEqualTo("South China Sea");
        assertThat(story.textOf(story.sentences().get(found.sentence()).span())).startsWith("The two sides");
    }

    @Test
    void whatIsSomebodysWordsIsTalkWhateverTheVerb() {
        Story story = story("The coffee harvest, Lahti mused, will be poor.");
        assertThat(ANNOTATOR.annotate(story, Set.of())).isEmpty();
        assertThat(ANNOTATOR.annotate(story, Set.of(0)))
                .extracting(TopicMention::topic)
                .containsOnly("trade-economy");
    }

    private static List<String> topics(String text) {
        return ANNOTATOR.annotate(story(text), Set.of()).stream()
                .map(TopicMention::topic)
                .distinct()
                .toList();
    }

    private static Story story(String text) {
        return new StoryReader().read(new Article("story", text, Metadata.none()));
    }
}
