package org.communique.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownPeopleTest {
    private static KnownPersonEntry person(String name, String side, String... aliases) {
        return new KnownPersonEntry(name, Arrays.asList(aliases), side, List.of(), Optional.empty());
    }

    private final KnownPeople people = new KnownPeople(
            List.of(
                    person("Trần Đức Lịch", "VNM"),
                    person("Andrei Pavlovich Sorokin", "RUS", "Andrei Sorokin"),
                    person("Hossein Amir-Karimian", "IRN"),
                    person("Mohammad Rahimi", "IRN"),
                    person("Rudolf Elphberg", "RUR", "Rudi"),
                    person("Michael Elphberg", "ESP")),
            List.of());

    private List<String> bearers(String name) {
        return people.bearers(name).stream()
                .map(bearer -> bearer.person().name() + " " + bearer.fit())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Tran Duc Lich,         Trần Đức Lịch",
        "TRẦN ĐỨC LỊCH,         Trần Đức Lịch",
        "Tran Duc Ljch,         Trần Đức Lịch",
        "Lich Tran Duc,         Trần Đức Lịch",
        "Andrey Sorokin,        Andrei Pavlovich Sorokin",
        "SOROKIN Andrei,        Andrei Pavlovich Sorokin",
        "Hossein Amir Karimian, Hossein Amir-Karimian",
        "Hossein Amirkarimian,  Hossein Amir-Karimian",
        "Elphberg Rudolf,       Rudolf Elphberg"
    })
    void theWholeNameFitsWhateverOrderDiacriticsHyphensAndRomanisation(String written, String name) {
        assertThat(bearers(written)).contains(name + " WHOLE");
    }

    @Test
    void twoWordsOfALongerNameAreAPart() {
        assertThat(bearers("Pavlovich Sorokin")).containsExactly("Andrei Pavlovich Sorokin PART");
        assertThat(bearers("Rudolf Franz Elphberg")).contains("Rudolf Elphberg PART");
    }

    @Test
    void otherVowelsAreAnotherSpelling() {
        assertThat(bearers("Muhammed Raheemi")).containsExactly("Mohammad Rahimi SPELLING");
        assertThat(bearers("Hussain Amir-Karemian")).containsExactly("Hossein Amir-Karimian SPELLING");
    }

    @Test
    void oneWordFitsAllWhoBearIt() {
        assertThat(bearers("Elphberg")).containsExactly("Rudolf Elphberg WORD", "Michael Elphberg WORD");
    }

    @Test
    void aSharedWordOfTwoFullNamesIsNoFit() {
        assertThat(bearers("Mohammad Karimian")).isEmpty();
        assertThat(bearers("Andrei Elphberg")).isEmpty();
    }

    @Test
    void whoeverMayBearANameTellsTheSideIfAllServeOne() {
        assertThat(people.side(Set.of("rudolf", "elphberg"))).contains("RUR");
        assertThat(people.side(Set.of("rudi"))).contains("RUR");
        assertThat(people.side(Set.of("elphberg"))).isEmpty();
        assertThat(people.side(Set.of("sorokin"))).isEmpty();
    }
}
