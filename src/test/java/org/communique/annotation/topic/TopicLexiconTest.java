package org.communique.annotation.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.communique.annotation.phrase.LexiconRow;
import org.junit.jupiter.api.Test;

class TopicLexiconTest {
    /** The codes of the topic scheme; the ontology's test holds them against the scheme. */
    private static final Set<String> CODES = Set.of(
            "delegation-exchange",
            "dialogue-consultation",
            "education-training",
            "defence-industry",
            "military-technical",
            "military-medicine",
            "science-research",
            "peacekeeping",
            "maritime-security",
            "south-china-sea",
            "cyber-security",
            "counter-terrorism",
            "humanitarian-relief",
            "search-and-rescue",
            "war-legacy",
            "border",
            "arms-control",
            "nuclear",
            "multilateral-coordination",
            "international-law",
            "language-training",
            "culture-people",
            "history-archives",
            "trade-economy",
            "energy",
            "climate",
            "technology",
            "consular-migration",
            "health",
            "development-aid",
            "sanctions",
            "conflict-ukraine",
            "conflict-middle-east",
            "korean-peninsula",
            "taiwan",
            "regional-security");

    @Test
    void everyTopicHasWordsAndEveryCodeIsATopic() {
        Set<String> codes = LexiconRow.read(Path.of("config/lexicon/topics.tsv")).stream()
                .map(row -> row.cell(0))
                .filter(code -> !code.startsWith("@") && !code.equals("-"))
                .collect(Collectors.toSet());
        assertThat(codes).isEqualTo(CODES);
    }

    @Test
    void aLineWithoutPhraseIsRefused() {
        List<LexiconRow> rows = LexiconRow.of("topics", List.of("energy"));
        assertThatThrownBy(() -> TopicLexicon.of(rows)).hasMessageStartingWith("topics:1: no phrase");
    }
}
