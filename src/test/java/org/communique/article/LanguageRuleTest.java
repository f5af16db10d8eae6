package org.communique.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageRuleTest {
    private final LanguageRule rule = new LanguageRule();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Vietnamese|Chiều 12/5, tại Hà Nội, Bộ trưởng đã tiếp Đại sứ Na Uy. Hai bên trao đổi về hợp tác giữa hai nước và nhất trí tăng cường các chuyến thăm.",
                "French|Le ministre a reçu mardi à Oslo son homologue pour des entretiens sur la coopération. Les deux parties ont signé un accord sur la formation des officiers.",
                "Indonesian or Malay|Menteri Pertahanan menerima kunjungan mitranya dari Norwegia di Jakarta. Kedua pihak sepakat untuk meningkatkan latihan bersama di masa depan.",
                "Indonesian or Malay|Menteri Pertahanan hari ini menerima kunjungan hormat daripada rakannya di Kuala Lumpur. Kedua-dua pihak bersetuju untuk mengadakan latihan pada tahun hadapan.",
                "German|Der Minister empfing am Dienstag in Oslo seinen Kollegen. Die beiden Seiten sprachen über die Ausbildung und wollen sich im Mai in Berlin wieder treffen.",
                "Dutch|De minister van Defensie ontving dinsdag in Oslo zijn collega. De twee partijen spraken over de samenwerking en willen elkaar in mei in Den Haag weer zien.",
                "Spanish|El ministro recibió el martes en Oslo a su homólogo noruego. Las dos partes hablaron de la cooperación y firmaron un acuerdo para los próximos años.",
                "Portuguese|O ministro recebeu na terça-feira em Oslo o seu homólogo. As duas partes falaram da cooperação e assinaram um acordo para a formação nos próximos anos.",
                "Italian|Il ministro ha ricevuto martedì a Oslo il suo omologo. Le due parti hanno parlato della cooperazione e hanno firmato un accordo per la formazione degli ufficiali.",
            })
    void namesTheLanguage(String language, String text) {
        assertThat(rule.objection(text)).contains("text that looks " + language);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Cyrillic letters|Министр обороны принял в Осло своего норвежского коллегу.",
                "Han letters|国防部长星期二在奥斯陆会见了挪威国防部长。",
                "Arabic letters|استقبل وزير الدفاع نظيره النرويجي في أوسلو.",
                "no letters|12345 --- 67890",
            })
    void namesTheLetters(String objection, String text) {
        assertThat(rule.objection(text)).contains(objection);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ministers of Norway and Peru met in Oslo on Friday, and agreed that ships are to be built.",
                "Berg lauds fishery plan",
                "HÀ NỘI — Bộ trưởng Hoàng Xuân Chiến and Nguyễn Chí Vịnh met with General Lê Văn Dũng of the People's Army in Đà Nẵng.",
                "At the talks \"el pueblo unido\" was sung by those who came to the hall with the minister and his wife.",
            })
    void takesEnglishForEnglish(String text) {
        assertThat(rule.objection(text)).isEmpty();
    }

    /** Without the corpus there is nothing to try. */
    @Test
    void takesTheSharedCorpusForEnglish() throws IOException {
        Path corpus = Path.of("..", "shared", "corpus");
        List<Path> files =
                Files.isDirectory(corpus) ? ArticleFiles.below(List.of(corpus)).files() : List.of();
        for (Path file : files) {
            assertThat(rule.objection(Files.readString(file)))
                    .as(file.toString())
                    .isEmpty();
        }
    }
}
