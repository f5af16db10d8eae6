package org.communique.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.communique.article.FrontMatterReader.Parts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterReaderTest {
    private final FrontMatterReader reader = new FrontMatterReader();

    private Parts.Split split(String text) {
        Parts parts = reader.split("made-up", text);
        assertThat(parts).isInstanceOf(Parts.Split.class);
        return (Parts.Split) parts;
    }

    private String refusal(String yaml) {
        Parts parts = reader.split("made-up", "---\n" + yaml + "\n---\nbody");
        assertThat(parts).as(yaml).isInstanceOf(Parts.Refused.class);
        return ((Parts.Refused) parts).rejection().message();
    }

    @Test
    void aTextWithoutFrontMatterIsAllBody() {
        assertThat(split("OSLO — The ministers met.\n---\n").body()).isEqualTo("OSLO — The ministers met.\n---\n");
        assertThat(split("---- a line ----\nThe ministers met.").body()).startsWith("----");
    }

    @Test
    void endsOfLinesMayBeThoseOfWindows() {
        Parts.Split parts = split("---\r\nheadline: \"A: b\"\r\n---\r\nbody\r\n");
        assertThat(parts.metadata().headline()).contains("A: b");
        assertThat(parts.body()).isEqualTo("body\r\n");
    }

    @Test
    void frontMatterMayBeEmpty() {
        assertThat(split("---\n---\nbody")).isEqualTo(new Parts.Split(Metadata.none(), "body"));
        assertThat(split("---\n# a comment\n---\nbody").metadata()).isEqualTo(Metadata.none());
    }

    @Test
    void figuresAndTruthsAreText() {
        assertThat(split("---\nheadline: 2021\npublisher: true\n---\n")
                        .metadata()
                        .headline())
                .contains("2021");
    }

    @Test
    void refusesFrontMatterThatNeverEnds() {
        assertThat(reader.split("made-up", "---\nheadline: A\nbody"))
                .isInstanceOfSatisfying(
                        Parts.Refused.class,
                        refused -> assertThat(refused.rejection().message())
                                .isEqualTo(
                                        "made-up line 1: front matter without a closing line --- (expected: it within 8192 characters)"));
        assertThat(reader.split("made-up", "---\n" + "# x\n".repeat(5_000) + "---\nbody"))
                .isInstanceOf(Parts.Refused.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "headline: A;author: B|made-up line 3: unknown key \"author\" (expected: headline, publisher, address or published)",
                "headline: A;headline: B|made-up line 3: headline a second time (expected: it once)",
                "published: 7 March 2021|made-up line 2: published \"7 March 2021\" (expected: a day like 2025-09-03)",
                "headline: A;published: 2021-02-30|made-up line 3: published \"2021-02-30\" (expected: a day like 2025-09-03)",
                "address: javascript:alert(1)|made-up line 2: address \"javascript:alert(1)\" (expected: http://… or https://…)",
                "address: https://user:word@news.example/|made-up line 2: address \"https://user:word@news.example/\" (expected: http://… or https://…)",
                "address: 'https://news.example/<a>'|made-up line 2: address \"https://news.example/<a>\" (expected: http://… or https://…)",
            })
    void refusesWithTheLine(String yaml, String message) {
        assertThat(refusal(yaml.replace(';', '\n'))).isEqualTo(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "headline: [A, B]",
                "headline: {a: b}",
                "headline: !!javax.script.ScriptEngineManager [!!java.net.URL [\"http://x\"]]",
                "headline: !!str A",
                "headline: &a A\npublisher: *a",
                "&a headline: A",
                "? [headline]\n: A",
                "- headline: A",
                "just a sentence",
                "headline:",
                "headline: ~",
                "headline: \"a\\nb\"",
                "headline: \"a\\u0000b\"",
                "headline: \"unclosed",
                "headline: A\n...\npublisher: B",
                "%TAG ! tag:x,2000:\nheadline: A",
                "headline: A\u0007",
                "\theadline: A",
                "a: &a [x]\nb: &b [*a,*a,*a]\nc: [*b,*b,*b]",
                "headline: @at",
                "<<: {headline: A}",
            })
    void refusesAnythingButPlainValues(String yaml) {
        assertThat(refusal(yaml)).startsWith("made-up line ");
    }

    @Test
    void refusesDeepNesting() {
        assertThat(refusal("headline: " + "[".repeat(4_000))).startsWith("made-up line ");
        assertThat(refusal("headline: " + "x".repeat(2_000))).contains("at most 1000 characters");
    }

    @Test
    void noYamlGetsThrough() {
        List<String> pieces = List.of(
                "headline",
                "publisher: ",
                ": ",
                "\n",
                "- ",
                "? ",
                "&a ",
                "*a",
                "!!x ",
                "!",
                "|",
                ">",
                "[",
                "]",
                "{",
                "}",
                "\"",
                "'",
                "#",
                "%",
                "@",
                "\t",
                "  ",
                "\u0000",
                "\u0085",
                "\u2028",
                "\uD83D\uDE00",
                "\uD83D",
                "\uFEFF",
                "~",
                "...",
                "2021-03-07",
                "<<");
        for (int seed = 0; seed < 5_000; seed++) {
            Random random = new Random(seed);
            StringBuilder yaml = new StringBuilder("---\n");
            for (int i = random.nextInt(12); i >= 0; i--) {
                yaml.append(pieces.get(random.nextInt(pieces.size())));
            }
            assertThat(reader.split("made-up", yaml.append("\n---\nbody").toString()))
                    .isNotNull();
        }
    }
}
