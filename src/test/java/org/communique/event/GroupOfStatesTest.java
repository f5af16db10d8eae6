package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GroupOfStatesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The foreign ministers of the three countries that make up the OSCE Troika came together in Berlin.",
                "ASEAN leaders sat down in Jakarta on Friday.",
                "Defence ministers from the five member states gathered in Oslo.",
                "The three foreign ministers met in Lima on Friday.",
                "The foreign ministers of Canada, the United States and Mexico gathered in Quebec City."
            })
    void officialsOfManyStatesMakeAConference(String sentence) {
        assertThat(Told.by(new MultilateralRule(), sentence))
                .singleElement()
                .asString()
                .startsWith("Conference held");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The minister met three leaders of the opposition.",
                "The two foreign ministers met in Lima on Friday.",
                "NATO met its target last year."
            })
    void othersDoNot(String sentence) {
        assertThat(Told.by(new MultilateralRule(), sentence)).isEmpty();
    }

    @Test
    void theStatesOfARegionAreMany() {
        assertThat(Told.events("2024-05-10", "The foreign ministers of the Nordic countries met in Oslo on Thursday."))
                .containsExactly("Conference held 2024-05-09 Oslo NOR");
        assertThat(Told.events("2024-05-10", "The foreign ministers of the two countries met in Oslo on Thursday."))
                .noneMatch(event -> event.startsWith("Conference"));
    }
}
