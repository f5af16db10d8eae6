package org.communique.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.communique.annotation.PartialDate;
import org.communique.entity.KnownPersonEntry.Office;
import org.junit.jupiter.api.Test;

class PersonKeysTest {
    private static KnownPersonEntry person(String name, String side, int firstYear, String item, int sources) {
        Office office = new Office(
                "Minister", PartialDate.of(firstYear, OptionalInt.empty(), OptionalInt.empty()), Optional.empty());
        return new KnownPersonEntry(
                name, List.of(), side, List.of(office), Optional.of(new WikidataLink(item, sources)));
    }

    private static List<String> keys(KnownPersonEntry... people) {
        return PersonKeys.distinct(List.of(people)).stream()
                .map(KnownPersonEntry::key)
                .toList();
    }

    @Test
    void aNameOfItsOwnIsTheKey() {
        assertThat(keys(
                        person("Rudolf Elphberg", "RUR", 1894, "Q1", 1),
                        person("Michael Elphberg", "RUR", 1894, "Q2", 1)))
                .containsExactly("Rudolf Elphberg", "Michael Elphberg");
    }

    @Test
    void theOneWithMostEvidenceKeepsTheNameInAnyOrder() {
        KnownPersonEntry known = person("Rudolf Elphberg", "RUR", 1894, "Q1", 3);
        KnownPersonEntry namesake = person("Rudolf Elphberg", "ESP", 1930, "Q2", 1);
        assertThat(keys(known, namesake)).containsExactly("Rudolf Elphberg", "Rudolf Elphberg ESP");
        assertThat(keys(namesake, known)).containsExactly("Rudolf Elphberg ESP", "Rudolf Elphberg");
    }

    @Test
    void namesThatDifferInDiacriticsAndHyphensOnlyAreOne() {
        assertThat(keys(person("Trần Văn-An", "VNM", 2001, "Q1", 2), person("Tran Van An", "VNM", 2011, "Q2", 1)))
                .containsExactly("Trần Văn-An", "Tran Van An VNM");
    }

    @Test
    void threeOfOneStateAddTheYearOfTheirFirstOffice() {
        assertThat(keys(
                        person("Tran Van An", "VNM", 2001, "Q1", 3),
                        person("Tran Van An", "VNM", 1975, "Q2", 2),
                        person("Tran Van An", "VNM", 2011, "Q3", 1)))
                .containsExactly("Tran Van An", "Tran Van An VNM", "Tran Van An VNM 2011");
    }

    @Test
    void oneItemOnTwoLinesIsAMistake() {
        KnownPersonEntry person = person("Tran Van An", "VNM", 2001, "Q1", 3);
        assertThatThrownBy(() -> keys(person, person, person, person, person, person))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Tran Van An: twice with one item");
    }
}
