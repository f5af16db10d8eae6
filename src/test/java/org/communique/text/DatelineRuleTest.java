package org.communique.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineRuleTest {
    private final DatelineRule rule = new DatelineRule();

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "OSLO, March 7. /NTB/.| The ministers met.",
                "OSLO —| The ministers met.",
                "BERGEN,| The ministers met.",
                "BERGEN, Norway —| The ministers met.",
                "Bergen, Norway --| The ministers met.",
                "OSLO, 8 March 2017 (Beta) -| A plan was signed.",
                "OSLO, March 7 (Xinhua) --| Ministers met.",
                "OSLO. March 7 (Interfax) -| Ministers met.",
                "Oslo (NTB) –| Ministers met.",
                "Oslo –| President Berg met Minister Rojas.",
                "Oslo –| Norway and Peru held talks.",
                "New Delhi :| Minister Berg came.",
                "Oslo, Nov. 7 (NTB Press)--|Ministers met.",
                "New Delhi [India], March 7 (ANI):| Ministers met.",
                "OSLO: |The ministers met.",
                "Port Louis: |The ministers met.",
                "Oslo. 7 March. NEWS.NO/| Minister Berg came.",
                "NEWS.CO.NO, STAVANGER --| Ministers met.",
                "OSLO, MARCH 7, NORSKPRESS.| The ministers met.",
                "OSLO. NORSKPRESS| Per Berg met the king.",
                "Oslo/NORSK/.| Minister Berg came.",
                "OSLO, Norway, March 7.| The ministers met.",
                "Oslo, March 7| Per Berg met the king.",
                "OSLO (Norsk News / Press - 7th March, 2021)| A call took place.",
                "Oslo, March 7 (NTB)| The ministers met.",
                "(NORSK- Press)| A meeting took place.",
                "SALVADOR, Brazil, (Reuters) –| Ministers met.",
                "VOV.VN -| Minister Berg came.",
                "(VOVWORLD) -| Minister Berg came.",
                "WASHINGTON, D.C. —| Minister Berg came.",
                "WASHINGTON (AP) —| Minister Berg came.",
                "KUALA LUMPUR, Sept 3 (Bernama) --| Minister Berg came.",
                "ULAANBAATAR, September 3 /MONTSAME/.| Minister Berg came.",
                "ISLAMABAD, Sep 03 (APP):| Minister Berg came.",
                "NEW DELHI, Sept 3:| Minister Berg came.",
                "Tehran, IRNA –| Minister Berg came.",
                "(KPL)| Minister Berg came.",
                "Baku, September 3, AZERTAC.| The ministers met.",
                "PHNOM PENH (AKP) -| Minister Berg came.",
                "Yangon, 3 September –| Minister Berg came.",
                "HÀ NỘI —| Deputy Minister Berg came.",
                "St. Petersburg, March 7 (NTB) -| Ministers met.",
                "OSLO/LIMA, March 7 (NTB) -| Ministers met.",
                "OSLO/LIMA --| Ministers met.",
                "BERGEN / Norsk / -| Ministers met.",
                "Bergen, NORWAY:| Ministers met.",
                "STAVANGER-|The ministers met.",
                "STAVANGER-| The ministers met.",
                "[Oslo, March 7]| The ministers met.",
                "OSLO. March 7. NORSKPRESS -| Per Berg met the king.",
                "OSLO. March 7. NORSKPRESS| Per Berg met the king.",
                "Lima, 7 Mar. (Andina).-| Minister Berg came.",
                "Bergen, Norway.-| The ministers met.",
                "Bergen, 7 Mar 10:14 - (NTB) -| The ministers met.",
            })
    void findsTheDateline(String marked) {
        String text = marked.replace("|", "");
        OptionalInt end = rule.end(text, true);
        assertThat(end).isPresent();
        assertThat(text.substring(0, end.getAsInt()).strip())
                .isEqualTo(marked.substring(0, marked.indexOf('|')).strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ministers of Norway and Peru met – in Oslo.",
                "Norway – Peru talks on fishery took place.",
                "ASEAN – Norway talks took place.",
                "On Monday, April 2, a call took place between them.",
                "Per Berg (NTB) said that Oslo agreed.",
                "President Ruiz, 54, met Berg.",
                "In Oslo on March 7. The rest is known.",
                "Minister of Defence Per Berg – who is new – came.",
                "U.S. NATO Secretary Lund came.",
                "Norway, Peru: All is well between us.",
                "Berg said: The talks went well.",
                "\"OSLO — a city\" is a book.",
                "",
                "Norway—Peru Dialogue was held.",
                "NORWAY-Peru talks were held.",
                "33 states came to Oslo.",
            })
    void findsNoneInAPlainSentence(String text) {
        assertThat(rule.end(text, true)).isEmpty();
    }

    @Test
    void needsMoreEvidenceFurtherDown() {
        assertThat(rule.end("Oslo: The ministers met.", false)).isEmpty();
        assertThat(rule.end("OSLO, March 7 (NTB) - The ministers met.", false)).isPresent();
    }

    @Test
    void standsAloneInALineOfItsOwn() {
        assertThat(rule.standsAlone("OSLO, Norway, March 7")).isTrue();
        assertThat(rule.standsAlone("NORWAY, March 7 -")).isTrue();
        assertThat(rule.standsAlone("Oslo, March 7, NORSKPRESS")).isTrue();
        assertThat(rule.standsAlone("Politics, March 7")).isFalse();
        assertThat(rule.standsAlone("Sunday, March 7, 2021")).isFalse();
    }

    @Test
    void isPartOfNoSentence() {
        Story story = Stories.read("OSLO, March 7. /NTB/. The ministers of Norway and Peru met in Bergen on Friday.");
        assertThat(story.dateline().map(story::textOf)).contains("OSLO, March 7. /NTB/.");
        assertThat(story.textOf(story.sentences().getFirst().span()))
                .isEqualTo("The ministers of Norway and Peru met in Bergen on Friday.");
        assertThat(story.blocks()).hasSize(1);
    }
}
