package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.communique.annotation.Annotated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever the text, there is a report and it is sound. Texts are put together from sentences of diplomacy, pieces of crawled
 * pages and hostile strings, and then broken at random places; the seed names the case.
 */
class AnyTextTest {
    private static final ReportBuilder REPORTS = new ReportBuilder(Annotated.gazetteer(), Annotated.lexica());
    private static final List<String> PIECES = List.of(
            "ACCRA, May 14 (GNA) - ",
            " date 2019-05-14 ",
            "Ghanaian Foreign Minister Kofi Mensah met his Norwegian counterpart Kari Solheim in Accra on Tuesday. ",
            "\"We are ready to do more,\" Solheim said, thanking the hosts for their welcome. ",
            "The 5th Chile-Finland Defence Dialogue was co-chaired by Lt. Gen. Pablo Soto and General Eero Lahti. ",
            "The two sides signed the minutes, four memoranda of understanding and a joint statement. ",
            "The sixth round will be held in Helsinki in 2021, both sides agreed. ",
            "On behalf of the King, Thai Ambassador Somsak Prasert presented the Order of Merit to General Luis Mamani. ",
            "Latvian President Ilze Ozola will pay a visit to Senegal from March 3 to 5 at the invitation of her counterpart. ",
            "Marta Rojas phoned Finnish Foreign Minister Eero Lahti; he received a letter from the 9th Muscat Security Forum. ",
            "Morocco and Italy conducted the fifth joint military exercise after the 60th anniversary celebrations held there. ",
            "Photo: Ministry of Defence ",
            "Read more | Share | Follow us ",
            "met met met with with and and , , received by by of the the talks between ",
            "Minister Minister of of the of Minister and President of Secretary-General General General ",
            "he she they both sides the two ministers the minister ",
            "2019-13-45 on February 30, 0000 from May 99 to 1 in the year 99999999999999999999 ",
            "1st 2nd 999999999999999th zeroth twenty-twentieth ",
            "\n",
            "\n\n",
            "\r\n \t \r",
            "\"",
            "“”‘’«»„\" \"\" ''' ",
            "((((((([[[[{{{{<<<<",
            ")))))))]]]]}}}}>>>>",
            "\u0000\u0001\u0007\u001b[31m\u007f\u0085\u00a0\u2028\u2029\ufeff",
            "\ud800",
            "\udc00\ud83d",
            "😀👩‍👩‍👧🏽🇳🇴",
            "Z̸͓̈́a̷̛̰l̶͙͘g̵̲̈́o Mi̇nister \u0130 ß ﬁ Ǆ ",
            "\u202eכותרת\u202c العربية 外交部长 министр Bộ trưởng Quốc phòng ",
            "<script>alert(1)</script>&amp;&#x0;%00${jndi:ldap://x}' OR 1=1 -- <http://x> \\u0041 ",
            "----------------- *** ### === ... …… .... ; : , . ! ? ",
            "https://example.org/a?b=c#d www.example.org someone@example.org ",
            "A. B. C. D. E. F. U.S. U.N. Mr. Dr. Lt. Gen. Sen. ");

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aTextOfAnyPiecesHasASoundReport(long seed) {
        String text = concatenation(new Random(seed));
        assertSound(text);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aBrokenTextHasASoundReport(long seed) {
        Random random = new Random(seed);
        assertSound(broken(concatenation(random), random));
    }

    static Stream<String> hostile() {
        String sentence = "Ghanaian Foreign Minister Kofi Mensah met his Norwegian counterpart Kari Solheim. ";
        return Stream.of(
                "\"" + sentence.repeat(50),
                sentence + "(".repeat(5_000) + sentence + ")".repeat(5_000),
                sentence + "[\"".repeat(2_000),
                sentence + "Minister of ".repeat(3_000) + "Kofi Mensah.",
                sentence + "Kofi ".repeat(10_000) + "met Kari Solheim.",
                sentence + "and ".repeat(10_000) + sentence,
                sentence + "General ".repeat(10_000) + "Mensah.",
                sentence + "x".repeat(100_000),
                sentence + ", ".repeat(20_000),
                sentence + "he ".repeat(10_000) + "said.",
                sentence + "\n".repeat(50_000),
                sentence + "\ud83d".repeat(1_000) + "\udc00".repeat(1_000),
                sentence + "1".repeat(50_000) + "th round of the Chile-Finland Defence Dialogue was held.",
                sentence.replace(" ", "\u00a0"),
                sentence.replace(" ", "\u0000"),
                sentence.replace(" ", "\n"),
                sentence.strip().replace(".", ""),
                " ",
                "\n",
                ".",
                "\"",
                "\ufeff",
                "\ud800");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void aHostileTextHasASoundReport(String text) {
        assertSound(text);
    }

    @Test
    void aLineOfAHundredThousandCharactersIsRead() {
        String line = "Ghanaian Foreign Minister Kofi Mensah met Norwegian Foreign Minister Kari Solheim and then, "
                .repeat(1_100);
        assertThat(line).hasSizeGreaterThan(100_000);
        assertSound(line);
    }

    /** Lines that patterns which go back and try again would never come to an end with. */
    static Stream<String> endless() {
        return Stream.of(
                        "a",
                        " ",
                        "\t",
                        ".",
                        ",",
                        "(",
                        ")",
                        "[",
                        "\"",
                        "-",
                        "—",
                        "/",
                        "|",
                        ":",
                        "0",
                        "1 ",
                        "A",
                        "A. ",
                        "Al ",
                        "Aa ",
                        "aA",
                        "© ",
                        "Photo ",
                        "Photo: A/",
                        "(AFP",
                        "FILE ",
                        "von der ",
                        "1/1/1/",
                        "12:30 ",
                        "May 1-",
                        "Monday, ",
                        "\"A said, ",
                        "he said ",
                        "visit to Peru ",
                        "visited Peru and ",
                        "signed a memorandum ",
                        "Minister of ",
                        "'s ",
                        "of the ",
                        "1st ",
                        "and, ",
                        "U.S.",
                        "AB/CD ",
                        "http://a.b/",
                        "&amp;",
                        "\u00a0",
                        "\u0301",
                        "\ud83d\ude00",
                        "é",
                        "ạ",
                        "中",
                        "א")
                .flatMap(piece -> Stream.of(
                        piece.repeat(100_000 / piece.length()),
                        "The ministers met in Oslo on Monday " + piece.repeat(100_000 / piece.length()) + "!"));
    }

    @ParameterizedTest
    @MethodSource("endless")
    void aLineOfOnePieceRepeatedIsReadToItsEnd(String line) {
        assertSound(
                "Ghanaian Foreign Minister Kofi Mensah met Norwegian Foreign Minister Kari Solheim in Accra.\n" + line);
    }

    @Test
    void aTextOfAMillionCharactersIsRead() {
        String text = story(11_000);
        assertThat(text).hasSizeGreaterThan(1_000_000);
        assertSound(text);
    }

    @Test
    void twiceTheTextIsAboutTwiceTheReport() {
        int small = size(report(story(200)));
        int large = size(report(story(400)));
        assertThat(large).isBetween(small, 3 * small);
    }

    @Test
    void theSameTextHasTheSameReport() {
        String text = concatenation(new Random(7));
        assertThat(report(text)).isEqualTo(report(text));
    }

    private static String story(int sentences) {
        Random random = new Random(1);
        return IntStream.range(0, sentences)
                .mapToObj(i -> PIECES.get(2 + random.nextInt(9)).strip() + (i % 4 == 3 ? "\n\n" : " "))
                .reduce(new StringBuilder(), StringBuilder::append, StringBuilder::append)
                .toString();
    }

    private static int size(Report report) {
        return report.events().stream()
                        .mapToInt(event -> event.evidence().size())
                        .sum()
                + report.statements().size();
    }

    private static String concatenation(Random random) {
        StringBuilder text = new StringBuilder();
        int pieces = 1 + random.nextInt(40);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    /** Pieces cut out, doubled or swapped, and single characters replaced. */
    private static String broken(String text, Random random) {
        StringBuilder broken = new StringBuilder(text);
        int blows = 1 + random.nextInt(30);
        for (int i = 0; i < blows && !broken.isEmpty(); i++) {
            int from = random.nextInt(broken.length());
            int to = Math.min(broken.length(), from + random.nextInt(40));
            switch (random.nextInt(4)) {
                case 0 -> broken.delete(from, to);
                case 1 -> broken.insert(from, broken.substring(from, to));
                case 2 -> broken.insert(random.nextInt(broken.length()), broken.substring(from, to));
                default -> broken.setCharAt(from, (char) random.nextInt(Character.MAX_VALUE));
            }
        }
        return broken.toString();
    }

    private static Report report(String text) {
        return REPORTS.report(Annotated.read("2019-05-14", text));
    }

    private static void assertSound(String text) {
        List<String> faults = new ArrayList<>();
        try {
            faults.addAll(Soundness.faults(report(text)));
        } catch (RuntimeException | StackOverflowError thrown) {
            throw new AssertionError("thrown for " + shown(text), thrown);
        }
        assertThat(faults).as(() -> shown(text)).isEmpty();
    }

    private static String shown(String text) {
        return text.substring(0, Math.min(1_000, text.length())).replaceAll("[^ -~]", "?");
    }

    @Test
    void theTextsAreNotAllSilent() {
        assertThat(seeds().filter(seed -> !report(concatenation(new Random(seed)))
                                .events()
                                .isEmpty())
                        .count())
                .isGreaterThan(150);
    }
}
