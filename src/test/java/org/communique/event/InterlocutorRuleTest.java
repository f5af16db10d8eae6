package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InterlocutorRuleTest {
    private static final String KOVALIK = "Slovak Prime Minister Peter Kovalik met several colleagues on Friday. ";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Her host in Oslo was Norwegian Prime Minister Kari Solheim. | Kari Solheim host
            His first interlocutor was Norwegian Prime Minister Kari Solheim. | Kari Solheim participant
            Among his interlocutors was Norwegian Prime Minister Kari Solheim. | Kari Solheim participant
            His guests included Norwegian Prime Minister Kari Solheim. | Kari Solheim guest
            Norwegian Prime Minister Kari Solheim was his first guest. | Kari Solheim guest
            Norwegian Prime Minister Kari Solheim was among his callers. | Kari Solheim guest
            Another one was with Norwegian Prime Minister Kari Solheim. | Kari Solheim participant
            The fourth was Norwegian Prime Minister Kari Solheim. | Kari Solheim participant
            Next in line was Norwegian Prime Minister Kari Solheim. | Kari Solheim participant
            Norwegian Prime Minister Kari Solheim came next. | Kari Solheim participant
            Then came Norwegian Prime Minister Kari Solheim. | Kari Solheim participant
            Earlier in the day it was the turn of Norwegian Prime Minister Kari Solheim. | Kari Solheim participant
            The callers were Norwegian Prime Minister Kari Solheim. | Kari Solheim guest
            """)
    void tellsWhoTheOtherWas(String sentence, String other) {
        assertThat(Told.by(new InterlocutorRule(), KOVALIK + sentence))
                .singleElement()
                .asString()
                .contains("Peter Kovalik", other);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They were Austrian Chancellor Hans Gruber and Danish Prime Minister Mette Holm. | 2
            Austrian Chancellor Hans Gruber and Danish Prime Minister Mette Holm came one after the other. | 2
            The callers were Austrian Chancellor Hans Gruber and Danish Prime Minister Mette Holm. | 2
            The host of the tournament was Denmark. | 0
            Another reason was the price of gas. | 0
            """)
    void countsThem(String sentence, int meetings) {
        assertThat(Told.by(new InterlocutorRule(), KOVALIK + sentence)).hasSize(meetings);
    }

    @Test
    void whoCallsOnAnotherIsNotTheNextCaller() {
        assertThat(
                        Told.by(
                                new InterlocutorRule(),
                                KOVALIK
                                        + "Norwegian Prime Minister Kari Solheim called separately on Slovak Defence Minister Jan Hruska."))
                .isEmpty();
    }

    @Test
    void anOrganisationAsHostIsNobodyMet() {
        assertThat(Told.by(new InterlocutorRule(), KOVALIK + "Their host was the OSCE."))
                .isEmpty();
    }

    @Test
    void theGuestOfAVisitHasNotMetTheHostYet() {
        assertThat(
                        Told.by(
                                new InterlocutorRule(),
                                "Fiji's Prime Minister Jone Waqa is spending four days in Kenya as the guest of President Amos Kiprop."))
                .isEmpty();
    }
}
