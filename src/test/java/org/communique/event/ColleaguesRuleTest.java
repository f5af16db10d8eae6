package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColleaguesRuleTest {
    @Test
    void whoHasManyColleaguesAsGuestsIsTheirHost() {
        assertThat(Told.by(
                        new ColleaguesRule(),
                        "Chilean Foreign Minister Rosa Vidal hosted her seven Andean colleagues in Lima."))
                .containsExactly("Conference held [CHL]: Rosa Vidal host");
    }

    @Test
    void oneCounterpartIsNoConference() {
        assertThat(Told.by(
                        new ColleaguesRule(),
                        "Chilean Foreign Minister Rosa Vidal hosted her Omani counterpart in Lima."))
                .isEmpty();
    }

    @Test
    void colleaguesOfARegionAreMany() {
        assertThat(Told.by(
                        new ColleaguesRule(),
                        "Chilean Foreign Minister Diego Soto met his Nordic and Baltic colleagues in Oslo."))
                .containsExactly("Conference held [CHL]: Diego Soto participant");
    }

    @Test
    void colleaguesByNameTakePart() {
        assertThat(
                        Told.by(
                                new ColleaguesRule(),
                                "Chilean Foreign Minister Diego Soto hosted his OAS counterparts Rosa Vidal, Pedro Lagos and Ana Ruiz in Lima."))
                .singleElement()
                .asString()
                .contains("Rosa Vidal participant", "Pedro Lagos participant", "Ana Ruiz participant");
    }
}
