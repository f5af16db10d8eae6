package org.communique.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompanySideRuleTest {
    private static final String VISIT = "Estonian Foreign Minister Marta Ilves arrived in Lima, Peru. ";

    private static List<String> read(String text) {
        return Resolved.of(text).persons();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She was accompanied by Economy Minister Jaan Rebane.",
                "She is accompanied on her trip to Chile by Economy Minister Jaan Rebane.",
                "With her are aides and Economy Minister Jaan Rebane.",
                "Her delegation includes Economy Minister Jaan Rebane.",
                "Members of the delegation are Economy Minister Jaan Rebane and others.",
                "Economy Minister Jaan Rebane is travelling with her.",
                "Economy Minister Jaan Rebane is part of her delegation.",
                "Economy Minister Jaan Rebane is a member of her delegation.",
                "Economy Minister Jaan Rebane belongs to her team as well.",
                "She came in the company of Economy Minister Jaan Rebane.",
            })
    void whoComesAlongServesTheVisitorsSide(String sentence) {
        assertThat(read(VISIT + sentence)).contains("Jaan Rebane | Economy Minister |  | EST");
    }

    @Test
    void theSideOfADelegationIsThatOfItsMembers() {
        assertThat(read("The Kenyan delegation included Defence Secretary Grace Wanjiru. Chile thanked Chile."))
                .contains("Grace Wanjiru | Defence Secretary |  | KEN");
    }

    @Test
    void aSideToldInWordsStays() {
        assertThat(read(VISIT + "She was accompanied by Latvian Economy Minister Anna Kalnina."))
                .contains("Anna Kalnina | Economy Minister |  | LVA");
    }

    @Test
    void nobodyIsAccompaniedByACake() {
        assertThat(Company.in(org.communique.annotation.Annotated.sentence("Coffee was accompanied by cake.")))
                .isEmpty();
    }
}
