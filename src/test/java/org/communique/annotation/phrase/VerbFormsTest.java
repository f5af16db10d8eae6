package org.communique.annotation.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerbFormsTest {
    @ParameterizedTest
    @CsvSource({
        "thank, thanks thanked thanking",
        "praise, praises praised praising",
        "agree, agrees agreed agreeing",
        "deny, denies denied denying",
        "convey, conveys conveyed conveying",
        "express, expresses expressed expressing",
        "plan, plans planned planning",
        "speak, speaks spoke spoken speaking",
        "put, puts putting"
    })
    void formsOf(String verb, String forms) {
        assertThat(VerbForms.of(verb)).contains(verb).contains(forms.split(" ", -1));
    }
}
