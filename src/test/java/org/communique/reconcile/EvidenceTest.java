package org.communique.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EvidenceTest {
    private static final Map<String, String> POSTS =
            Map.of("Q900", "Minister of Foreign Affairs of Ruritania", "Q901", "member of parliament");

    private static Subject person(Optional<Subject.Seen> seen) {
        return new Subject(
                "http://news.example/person/jean-moreau",
                Subject.Kind.PERSON,
                "Jean Moreau",
                List.of("J. Moreau"),
                Optional.of(new Subject.Side("http://news.example/state/RUR", Optional.of("Q11"))),
                List.of("Minister of Foreign Affairs"),
                seen,
                List.of());
    }

    private static final Optional<Subject.Seen> SEEN = Optional.of(new Subject.Seen("2023-11", "2024-05-04"));

    private static Item item(List<String> kinds, List<String> countries, List<Item.Office> offices, String died) {
        return new Item(
                "Q7",
                "Jean Moreau",
                "",
                List.of("Jean Moreau"),
                kinds,
                countries,
                offices,
                Optional.of(died).filter(text -> !text.isEmpty()));
    }

    private static Item.Office minister(String from, String until) {
        return new Item.Office(
                "Q900",
                Optional.of(from).filter(text -> !text.isEmpty()),
                Optional.of(until).filter(text -> !text.isEmpty()));
    }

    private static String text(Item item) {
        return new Evidence(person(SEEN), item, POSTS).text();
    }

    @Test
    void whatFitsIsTold() {
        assertThat(text(item(List.of("Q5"), List.of("Q11"), List.of(minister("2022-06-01", "")), "")))
                .isEqualTo(
                        "name: same; side: fits (Q11); post: fits (Minister of Foreign Affairs of Ruritania); time: fits (2022-06-01 to …)");
    }

    @Test
    void whatDiffersIsTold() {
        assertThat(text(item(List.of("Q5"), List.of("Q12", "Q13"), List.of(minister("1990", "1994-02")), "2001")))
                .isEqualTo(
                        "name: same; side: differs (Q11, there Q12, Q13); "
                                + "post: fits (Minister of Foreign Affairs of Ruritania); time: differs (died 2001, seen 2023-11)");
        assertThat(text(item(List.of("Q5"), List.of("Q11"), List.of(minister("1990", "1994-02")), "")))
                .endsWith("time: differs (1990 to 1994-02, seen 2023-11 to 2024-05-04)");
    }

    @Test
    void whatIsNotKnownIsNotMadeUp() {
        assertThat(text(item(List.of(), List.of(), List.of(), "")))
                .isEqualTo("name: same; side: unknown; post: unknown; time: unknown");
        assertThat(text(item(
                        List.of("Q5"),
                        List.of("Q11"),
                        List.of(new Item.Office("Q901", Optional.empty(), Optional.empty())),
                        "")))
                .endsWith("post: not among 1; time: unknown");
        assertThat(new Evidence(
                                person(Optional.empty()),
                                item(List.of("Q5"), List.of(), List.of(minister("2022", "")), "1900"),
                                POSTS)
                        .text())
                .endsWith("time: unknown");
    }

    @Test
    void ofTwoTimesInOneOfficeTheOneThatFitsCounts() {
        assertThat(text(item(
                        List.of("Q5"),
                        List.of("Q11"),
                        List.of(minister("2022", "2025"), minister("1990", "1994")),
                        "")))
                .endsWith("time: fits (2022 to 2025)");
        assertThat(text(item(
                        List.of("Q5"),
                        List.of("Q11"),
                        List.of(minister("1990", "1994"), minister("2022", "2025")),
                        "")))
                .endsWith("time: fits (2022 to 2025)");
    }

    @Test
    void aCoarseDateIsNoContradiction() {
        assertThat(text(item(List.of("Q5"), List.of("Q11"), List.of(minister("2024", "")), "2023")))
                .endsWith("time: fits (2024 to …)");
    }

    @Test
    void whatIsNoPersonIsNoPerson() {
        assertThat(new Evidence(person(SEEN), item(List.of("Q101352"), List.of(), List.of(), ""), POSTS)
                        .isOfOtherKind())
                .isTrue();
        assertThat(new Evidence(person(SEEN), item(List.of("Q5"), List.of(), List.of(), ""), POSTS).isOfOtherKind())
                .isFalse();
        assertThat(new Evidence(person(SEEN), item(List.of(), List.of(), List.of(), ""), POSTS).isOfOtherKind())
                .isFalse();
    }
}
