package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rounds before and after the one reported, and who was at it, as later sentences tell them. */
class LaterRoundsTest {
    private static final String SESSION =
            "Officials talked in the capital.\n\nThe 23rd Norway-Oman Joint Commission was held in Muscat on Monday.\n\n";
    private static final String CONFERENCE =
            "Officials talked in the capital.\n\nThe ASEAN Summit opened in Jakarta on Monday.\n\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Commission was last convened in Oslo on March 5, 2018.              | 2018-03-05
            The Commission last met in Oslo in 2018.                                | 2018
            It had last been held in Oslo on March 5, 2018.                         | 2018-03-05
            Its previous session, for which Oslo was the venue, dates from May 2017. | 2017-05
            The preceding session took place in Oslo in May 2017.                   | 2017-05
            Oslo hosted the previous session in May 2017.                           | 2017-05
            The commission is to meet again in 2026.                                | planned 2026
            The commission will reconvene in Oslo in June 2020.                     | planned 2020-06
            """)
    void aRoundWithoutANumber(String sentence, String expected) {
        assertThat(Told.events("2019-05-14", SESSION + sentence))
                .hasSize(2)
                .anyMatch(event -> event.contains("#23"))
                .anyMatch(event -> !event.contains("#23") && event.contains(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Norway was represented by Foreign Minister Anna Berg.            | Anna Berg participant
            Foreign Minister Anna Berg represented Norway.                   | Anna Berg participant
            Norwegian Foreign Minister Anna Berg attended as well.           | Anna Berg participant
            Norwegian Foreign Minister Anna Berg also took part.             | Anna Berg participant
            Norwegian Foreign Minister Anna Berg was there too.              | Anna Berg participant
            Norwegian Foreign Minister Anna Berg declared the meeting open.  | Anna Berg participant
            Their host was Norwegian Foreign Minister Anna Berg.             | Anna Berg host
            """)
    void whoElseWasThere(String sentence, String expected) {
        assertThat(Told.events("2019-05-14", CONFERENCE + sentence))
                .anyMatch(event -> event.contains("Conference") && event.contains(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Norwegian Foreign Minister Anna Berg took part in it.                    | Anna Berg participant
            Norwegian Foreign Minister Anna Berg had left Oslo to attend it.         | Anna Berg participant
            Norwegian Foreign Minister Anna Berg hosted it.                          | Anna Berg host
            """)
    void whoAttendedIt(String sentence, String expected) {
        assertThat(Told.events("2019-05-14", CONFERENCE + sentence))
                .anyMatch(event -> event.contains("Conference") && event.contains(expected));
    }
}
