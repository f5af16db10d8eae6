package org.communique.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OppositeSidesTest {
    @Test
    void whoReceivesAGuestOfAStateIsNotOfThatState() {
        assertThat(Resolved.of(
                                "Peru and Kenya slept in Peru. Kenya dreamt. The Kenyan minister was also received by Deputy Minister Rosa Quispe.")
                        .persons())
                .anyMatch(person -> person.startsWith("Rosa Quispe") && person.endsWith("PER"));
    }
}
