package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.communique.text.Span;
import org.junit.jupiter.api.Test;

class EvidenceTest {
    @Test
    void theLongestQuotationIsAllowed() {
        assertThat(new Evidence(new Span(10, 10 + Evidence.LONGEST), "SomeRule")
                        .span()
                        .length())
                .isEqualTo(300);
    }

    @Test
    void aLongerOneIsRefusedWithItsLength() {
        assertThatThrownBy(() -> new Evidence(new Span(10, 311), "SomeRule"))
                .hasMessage("evidence: 301 characters (expected: 1..300)");
    }

    @Test
    void anEmptyOneIsRefused() {
        assertThatThrownBy(() -> new Evidence(new Span(10, 10), "SomeRule")).hasMessageContaining("0 characters");
    }
}
