package org.communique.annotation.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameRunsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Walid al-Khatib",
                "Abdul Amir al-Jabouri",
                "Badr bin Hamad Al Farsi",
                "Cheikh N'Diaye",
                "Jane O'Hara",
                "Paula de la Torre",
                "Joana Sousa e Costa",
                "Ludwig von der Heide",
                "Lê Thị Minh Hà",
                "Pak Song-il",
                "Charles d'Almeida",
                "Sean B. Villa",
                "Bolor D.",
                "U.Ganbold",
                "Zhanna Iskakova-Lee",
                "Carlos Reyes Jr",
                "SATO Kenta",
                "Emil KRALJ",
                "Jun Mabini",
                "Israel Stern",
                "He Ming"
            })
    void aNameIsReadWhole(String name) {
        assertThat(Read.names("In the evening Foreign Minister %s slept well.".formatted(name)))
                .containsExactly(name);
    }

    @Test
    void aNicknameStandsWithinTheName() {
        assertThat(Read.names("In the evening Minister Joseph \"Joe\" Mensah slept."))
                .containsExactly("Joseph \"Joe\" Mensah");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "General Motors opened a plant in the valley.",
                "The plane left King Hamad International Airport at noon.",
                "They slept at the Maria Theresia Hotel on President Wilson Street.",
                "The Nelson Mandela Foundation was closed.",
                "The frigate HMS Queen Mary sailed at noon.",
                "Charles Bridge was closed, and Victoria Falls was open.",
                "Boeing and Royal Dutch Shell signed.",
                "The Premier League and the Thomas Cup began.",
                "The Prime Minister's Office said so."
            })
    void thingsCalledAfterPeopleAreNoPeople(String text) {
        assertThat(Read.names(text)).isEmpty();
    }

    @Test
    void aTownBeforeANameIsNoPartOfIt() {
        assertThat(Read.names("At the embassy in Oslo Melissa Byrne said the door was open."))
                .containsExactly("Melissa Byrne");
    }

    @Test
    void whomAnOrderIsNamedAfterIsNobodyOfTheStory() {
        assertThat(Read.names("He wore the Order of Prince Radomir and met Foreign Minister Ana Soto."))
                .containsExactly("Ana Soto");
    }
}
