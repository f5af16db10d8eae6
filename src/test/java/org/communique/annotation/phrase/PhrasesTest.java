package org.communique.annotation.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.communique.article.Article;
import org.communique.article.Metadata;
import org.communique.text.Sentence;
import org.communique.text.Span;
import org.communique.text.StoryReader;
import org.communique.text.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
                    maritime security > They talked about maritime security at length.   > maritime security
                    branch            > They talked about other branches at length.      > branches
                    country           > They talked about other countries at length.     > countries
                    terroris*         > They talked about terrorists at length.          > terrorists
                    pledge+           > The ministers were pledging help to all.         > pledging
                    plan+             > The ministers planned help for all of them.      > planned
                    spoke+ ... highly > The minister spoke very highly of them.          > spoke very highly
                    speak+ highly     > The minister spoke highly of all of them.        > spoke highly
                    trade             > The ministry of trade and a Ministry of Trade.   > trade
                    trade             > Trade was what they talked about at length.      > Trade
                    East Sea          > On the East Sea and an east sea they differ.     > East Sea
                    Indo-Pacific      > On the Indo-Pacific region they differ.          > Indo-Pacific
                    Chile's copper    > They talked about Chile's copper at length.      > Chile's copper
                    free-trade        > They talked about free-trade pacts at length.    > free-trade
                    hà nội            > They talked in a ha noi style at length.         > ha noi
                    """)
    void finds(String phrase, String sentence, String found) {
        Phrases<String> phrases = new Phrases<>();
        phrases.add(phrase, "x");
        assertThat(read(phrases, sentence)).isEqualTo(found + "=x");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
                    trade             > The Ministry of Foreign Trade of the country met.
                    express+ ... joy  > They expressed very deep and most sincere joy.
                    security          > They secured the insecure places of the country.
                    pledge+           > The pledger was a knowledgeable man of the country.
                    """)
    void leavesOut(String phrase, String sentence) {
        Phrases<String> phrases = new Phrases<>();
        phrases.add(phrase, "x");
        assertThat(read(phrases, sentence)).isEmpty();
    }

    @Test
    void theLongestPhraseHidesItsParts() {
        Phrases<String> phrases = new Phrases<>();
        phrases.add("medicine", "health");
        phrases.add("military medicine", "military-medicine");
        assertThat(read(phrases, "They talked about military medicine and about medicine."))
                .isEqualTo("military medicine=military-medicine; medicine=health");
    }

    @Test
    void aPhraseMayStandForSeveralThings() {
        Phrases<String> phrases = new Phrases<>();
        phrases.add("science and technology", "science");
        phrases.add("science and technology", "technology");
        assertThat(read(phrases, "They talked about science and technology."))
                .isEqualTo("science and technology=science+technology");
    }

    @Test
    void aVerbIsKeptApartFromTheNounOfOneOfItsForms() {
        Phrases<String> phrases = new Phrases<>();
        phrases.add("find+", "verb");
        phrases.add("found+", "other verb");
        assertThat(read(phrases, "They find it.")).isEqualTo("find=verb");
        assertThat(read(phrases, "They founded it.")).isEqualTo("founded=other verb");
    }

    @Test
    void aTokenOfAMillionLettersCostsNoMoreThanItsLength() {
        Phrases<String> phrases = new Phrases<>();
        phrases.add("terroris*", "x");
        String endless = "terroris" + "t".repeat(1_000_000);
        List<Token> tokens = List.of(new Token(new Span(0, endless.length()), endless));
        assertThat(phrases.allIn(tokens)).hasSize(1);
    }

    static List<Token> tokens(String sentence) {
        return new StoryReader()
                .read(new Article("story", sentence, Metadata.none())).sentences().stream()
                        .map(Sentence::tokens)
                        .flatMap(List::stream)
                        .toList();
    }

    private static String read(Phrases<String> phrases, String sentence) {
        List<Token> tokens = tokens(sentence);
        return phrases.allIn(tokens).stream()
                .map(match -> tokens.get(match.first())
                                .span()
                                .cover(tokens.get(match.end() - 1).span())
                                .of(sentence)
                        + "="
                        + String.join("+", match.values()))
                .collect(Collectors.joining("; "));
    }
}
