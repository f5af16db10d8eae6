package org.communique.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every text, and that no text stalls the reader. */
class StoryReaderTest {
    private static final List<String> PIECES = List.of(
            " date 2021-03-07 ",
            "OSLO, March 7. /NTB/. ",
            "HÀ NỘI — ",
            "Sen. Lt. Gen. ",
            "Per Berg ",
            "met ",
            "the ",
            "minister’s ",
            "“We agree. ",
            "I know,” ",
            "he said. ",
            "U.S. ",
            "\n",
            "\r\n",
            "\n\n",
            "• ",
            "- ",
            "| ",
            "(Photo: NTB)",
            "Photo: NTB",
            "Read more\n",
            "Norway-Peru ",
            "5-7 ",
            "2.5 ",
            "VNA/VNS",
            "./.",
            "\u00a0",
            "\u200b",
            "e\u0301",
            "\uD83D\uDE00",
            "?",
            "!",
            "…",
            "\"",
            "'",
            ")",
            "]",
            "1. ",
            "May ");

    static Stream<String> madeUpTexts() {
        return IntStream.range(0, 300).mapToObj(seed -> {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(80); i >= 0; i--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            return text.toString();
        });
    }

    @ParameterizedTest
    @MethodSource("madeUpTexts")
    void blocksAreInOrderAndHoldEveryMark(String text) {
        Story story = Stories.read(text);
        int end = 0;
        for (Block block : story.blocks()) {
            assertThat(block.span().begin()).isGreaterThanOrEqualTo(end);
            assertThat(block.span().length()).isPositive();
            assertThat(isBlank(text.substring(end, block.span().begin()))).isTrue();
            end = block.span().end();
        }
        assertThat(isBlank(text.substring(end))).isTrue();
    }

    @ParameterizedTest
    @MethodSource("madeUpTexts")
    void sentencesLieInTheirBlocksAndTokensInTheirSentences(String text) {
        Story story = Stories.read(text);
        int end = 0;
        for (Sentence sentence : story.sentences()) {
            Block block = story.blocks().get(sentence.block());
            assertThat(block.kind()).isEqualTo(sentence.kind()).isNotIn(BlockKind.HEADER, BlockKind.FURNITURE);
            assertThat(block.span().contains(sentence.span())).isTrue();
            assertThat(sentence.span().begin()).isGreaterThanOrEqualTo(end);
            assertThat(story.sentences().get(sentence.index())).isSameAs(sentence);
            end = sentence.span().end();
            tokensSpell(text, sentence);
        }
    }

    private static boolean isBlank(String gap) {
        return gap.chars().allMatch(c -> Glyph.isBlank((char) c));
    }

    private static void tokensSpell(String text, Sentence sentence) {
        assertThat(sentence.tokens()).isNotEmpty();
        int end = sentence.span().begin();
        for (Token token : sentence.tokens()) {
            assertThat(isBlank(text.substring(end, token.span().begin()))).isTrue();
            assertThat(token.form()).isIn(Glyph.folded(token.span().of(text)), "-");
            end = token.span().end();
        }
        assertThat(end).isEqualTo(sentence.span().end());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "A ",
                "A.",
                "a.b",
                "(",
                "((",
                "[Source ",
                "\"",
                "'",
                "-",
                "- ",
                "– ",
                "| ",
                "/",
                "1.",
                "12:",
                "January 1 ",
                "Aa-",
                "#a ",
                "./.VNA",
                "VNA/",
                "(VNA",
                "Photo: ",
                "read more ",
                "follow a on ",
                "Ministry of ",
                "Mr. ",
                "U.S. ",
                "...",
                "?\"",
                "\u0301",
                "\u00a0",
                "AB. ",
                "A, "
            })
    @Timeout(30)
    void noLineStallsTheReader(String unit) {
        String line = unit.repeat(100_000 / unit.length());
        String lines = (unit.repeat(Math.max(1, 390 / unit.length())) + "x\n").repeat(100);
        assertThat(Stories.read(line).blocks().size()).isLessThanOrEqualTo(2);
        assertThat(Stories.read(lines).blocks()).isNotEmpty();
    }

    @Test
    void aStoryIsAFunctionOfItsText() {
        String text = "OSLO — The ministers of Norway and Peru met on Friday. They agreed.";
        assertThat(Stories.read(text)).isEqualTo(Stories.read(text));
    }

    @Test
    void aDatelineMayStandInALineOfItsOwn() {
        Story story =
                Stories.read("OSLO, Norway, March 7\n\nThe ministers of Norway and Peru met for talks on Friday.");
        assertThat(story.dateline().map(story::textOf)).contains("OSLO, Norway, March 7");
    }

    @Test
    void behindTheDatelineOfADistributorStandsTheStorysOwn() {
        Story story = Stories.read(
                "PERU, March 7 - Oslo, March 6, 2024. The ministers of Norway and Peru met for talks on Friday.");
        assertThat(story.dateline().map(story::textOf)).contains("Oslo, March 6, 2024.");
    }
}
