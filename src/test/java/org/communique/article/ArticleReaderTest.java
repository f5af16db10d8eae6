package org.communique.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleReaderTest {
    private static final String TEXT =
            "OSLO — The ministers of Norway and Peru met on Friday and agreed to build three ships for the patrols in the north.\n";

    private final ArticleReader reader = new ArticleReader(ReadingLimits.defaults());

    @TempDir
    private Path folder;

    private Article accepted(byte[] bytes) {
        Reading reading = reader.read("made-up", bytes);
        assertThat(reading).isInstanceOf(Reading.Accepted.class);
        return ((Reading.Accepted) reading).article();
    }

    private static String message(Reading reading) {
        assertThat(reading).isInstanceOf(Reading.Rejected.class);
        return ((Reading.Rejected) reading).rejection().message();
    }

    private String refusal(String text) {
        return message(reader.read("made-up", text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void keepsTheCharactersAsTheyCame() {
        String text = "\r\n" + TEXT + "\r\n  Hoàng – “Chiến”\u00a0\r\n";
        Article article = accepted(text.getBytes(StandardCharsets.UTF_8));
        assertThat(article).isEqualTo(new Article("made-up", text, Metadata.none()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void dropsTheByteOrderMark(String charset) {
        assertThat(accepted(("\uFEFF" + TEXT).getBytes(Charset.forName(charset)))
                        .text())
                .isEqualTo(TEXT);
    }

    @Test
    void refusesOtherEncodingsWithTheOffset() {
        byte[] latin = ("Café " + TEXT).getBytes(StandardCharsets.ISO_8859_1);
        assertThat(message(reader.read("made-up", latin)))
                .isEqualTo(
                        "made-up: byte 0xE9 at offset 3 is no UTF-8 (expected: UTF-8, or UTF-16 with a byte order mark)");
    }

    @Test
    void refusesHalfACharacterAtTheEnd() {
        byte[] cut = {'O', 's', 'l', 'o', (byte) 0xC3};
        assertThat(message(reader.read("made-up", cut))).contains("0xC3 at offset 4");
        byte[] half = {(byte) 0xFF, (byte) 0xFE, 'O', 0, 's'};
        assertThat(message(reader.read("made-up", half))).contains("offset 4").contains("UTF-16LE");
    }

    @Test
    void refusesRandomBytes() {
        for (int seed = 0; seed < 50; seed++) {
            byte[] bytes = new byte[4096];
            new Random(seed).nextBytes(bytes);
            assertThat(reader.read("made-up", bytes)).isInstanceOf(Reading.Rejected.class);
        }
    }

    @Test
    void refusesBinary() {
        assertThat(refusal("PK\u0003\u0004\u0000" + TEXT)).contains("NUL character at offset 4");
        assertThat(refusal("\u0001\u0002\u0003" + TEXT)).contains("3 control characters");
        assertThat(message(reader.read("made-up", TEXT.getBytes(StandardCharsets.UTF_16LE))))
                .contains("NUL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   \r\n\t", "\uFEFF", "\u00a0\u200b\n", "---\nheadline: A\n---\n \n"})
    void refusesABlankText(String text) {
        assertThat(refusal(text)).isEqualTo("made-up: no text (expected: an English news text)");
    }

    @Test
    void refusesALargeFileWithoutReadingIt() throws IOException {
        ArticleReader small = new ArticleReader(new ReadingLimits(100));
        Path file = Files.writeString(folder.resolve("large.txt"), TEXT);
        assertThat(message(small.read(file)))
                .isEqualTo("%s: %d bytes (expected: at most 100 bytes)"
                        .formatted(file, TEXT.getBytes(StandardCharsets.UTF_8).length));
        assertThat(message(small.read("made-up", new byte[101]))).contains("more than 100 bytes");
    }

    @Test
    void readsAFileByItsStem() throws IOException {
        Path file = Files.writeString(folder.resolve("oslo-2021-03-07-talks.v2.txt"), TEXT);
        assertThat(reader.read(file))
                .isInstanceOfSatisfying(
                        Reading.Accepted.class,
                        accepted -> assertThat(accepted.article().identifier()).isEqualTo("oslo-2021-03-07-talks.v2"));
    }

    @Test
    void refusesWhatIsNoFile() throws IOException {
        assertThat(message(reader.read(folder))).contains("no regular file");
        assertThat(message(reader.read(folder.resolve("absent.txt")))).contains("no such file");
        Path nameless = Files.writeString(folder.resolve(".txt"), TEXT);
        assertThat(message(reader.read(nameless))).contains("a name that is blank");
    }

    @Test
    void refusesANameThatCouldForgeAMessage() {
        assertThat(message(reader.read("a\nb", TEXT.getBytes(StandardCharsets.UTF_8))))
                .startsWith("a?b: a name");
        assertThat(message(reader.read(" ", TEXT.getBytes(StandardCharsets.UTF_8))))
                .contains("a name that is blank");
    }

    @Test
    void takesTheFrontMatterOff() {
        String text =
                "---\nheadline: Norway, Peru meet\npublisher: NTB\naddress: https://news.example/a?b=1\npublished: 2021-03-07\n---\n"
                        + TEXT;
        Article article = accepted(text.getBytes(StandardCharsets.UTF_8));
        assertThat(article.text()).isEqualTo(TEXT);
        assertThat(article.metadata().headline()).contains("Norway, Peru meet");
        assertThat(article.metadata().publisher()).contains("NTB");
        assertThat(article.metadata().address()).contains(URI.create("https://news.example/a?b=1"));
        assertThat(article.metadata().published()).contains(LocalDate.of(2021, 3, 7));
    }

    @Test
    void refusesAVietnameseText() {
        String text =
                "Sáng thứ Sáu, tại Oslo, hai bộ trưởng đã gặp nhau và nhất trí về kế hoạch hợp tác trong lĩnh vực quốc phòng của hai nước.";
        assertThat(refusal(text)).isEqualTo("made-up: text that looks Vietnamese (expected: an English news text)");
    }
}
