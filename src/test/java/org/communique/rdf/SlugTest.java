package org.communique.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {
    @ParameterizedTest
    @CsvSource({
        "Hoàng Xuân Chiến, hoang-xuan-chien",
        "Đặng Văn Ân, dang-van-an",
        "Viet Nam News, viet-nam-news",
        "Łódź, lodz",
        "Þór Æsir Straße, thor-aesir-strasse",
        "Chinh O'Neill, chinh-oneill",
        "--a//b--, a-b"
    })
    void namesBecomeAscii(String name, String slug) {
        assertThat(Slug.of(name)).isEqualTo(slug);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "日本", "\uD800", "><", "\u202E"})
    void aNameWithoutLatinLettersIsKnownByAHash(String name) {
        assertThat(Slug.of(name)).matches("x-[0-9a-f]{8}");
    }

    @Test
    void twoLongNamesThatBeginAlikeStayDifferent() {
        String one = Slug.of("a".repeat(200) + "b");
        String other = Slug.of("a".repeat(200) + "c");
        assertThat(one).isNotEqualTo(other).hasSizeLessThanOrEqualTo(Slug.LONGEST);
    }
}
