package org.communique.store.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.communique.annotation.PartialDate;
import org.communique.store.view.PersonView;
import org.communique.store.view.Source;
import org.junit.jupiter.api.Test;

class PersonKinshipTest {
    private final List<PersonView> reports = new ArrayList<>();

    private PersonKinshipTest report(String name, String side, String post) {
        String article = "http://a/" + (reports.size() + 1);
        reports.add(new PersonView(
                article + "#person-1",
                new Source(article, article, Optional.empty(), Optional.empty()),
                name,
                List.of(),
                Optional.empty(),
                new PersonView.Held(told(side), told(post), Optional.empty(), Optional.empty())));
        return this;
    }

    private static Optional<String> told(String words) {
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }

    /** The names of each person, the same for every order of the reports. */
    private List<String> persons() {
        List<String> expected = names(reports);
        Random random = new Random(7);
        for (int i = 0; i < 20; i++) {
            List<PersonView> shuffled = new ArrayList<>(reports);
            Collections.shuffle(shuffled, random);
            assertThat(names(shuffled)).isEqualTo(expected);
        }
        return expected;
    }

    private static List<String> names(List<PersonView> reports) {
        Map<String, String> names = reports.stream().collect(Collectors.toMap(PersonView::iri, PersonView::name));
        return new MemoryReports<>(new PersonKinship(), reports)
                .things().stream()
                        .map(thing -> String.join(
                                " = ",
                                new TreeSet<>(thing.stream().map(names::get).toList())))
                        .sorted()
                        .toList();
    }

    /** What is passed over because names are not alike must be tied by nothing. */
    @Test
    void whoIsTiedIsCalledAlike() {
        List<String> words = List.of("Park", "Bak", "Sung", "Seong", "Min", "V", "Li", "Kyung", "Gyeong", "al");
        Random random = new Random(3);
        for (int i = 0; i < 120; i++) {
            List<String> name = new ArrayList<>();
            for (int word = random.nextInt(3); word >= 0; word--) {
                name.add(words.get(random.nextInt(words.size())));
            }
            report(String.join(" ", name), "KOR", "Vice Minister of Trade");
        }
        Optional<PartialDate> day = PartialDate.of(2024, OptionalInt.of(3), OptionalInt.of(1));
        reports.replaceAll(report -> new PersonView(
                report.iri(),
                new Source(report.source().article(), report.source().origin(), Optional.empty(), day),
                report.name(),
                List.of(),
                Optional.empty(),
                report.held()));
        PersonKinship kinship = new PersonKinship();
        int tied = 0;
        for (PersonView one : reports) {
            for (PersonView other : reports) {
                if (kinship.score(kinship.unite(List.of(one)), kinship.unite(List.of(other))) > 0) {
                    tied++;
                    assertThat(kinship.areAlike(one.name(), other.name()))
                            .as(one.name() + " and " + other.name())
                            .isTrue();
                }
            }
        }
        assertThat(tied).isGreaterThan(reports.size());
        assertThat(kinship.areAlike("Park Sung", "Li Kyung")).isFalse();
    }

    @Test
    void diacriticsAndOrderOfWordsDoNotCount() {
        report("Trần Văn Đức", "VNM", "").report("Tran Van Duc", "VNM", "").report("Duc Tran Van", "VNM", "");
        assertThat(persons()).hasSize(1);
    }

    @Test
    void aMiddleNameMayBeLeftOut() {
        report("Anna Berg", "SWE", "").report("Anna Maria Berg", "SWE", "");
        assertThat(persons()).containsExactly("Anna Berg = Anna Maria Berg");
    }

    @Test
    void ofTwoLongerFormsNeitherIsGuessed() {
        report("Anna Berg", "SWE", "").report("Anna Maria Berg", "SWE", "").report("Anna Luise Berg", "SWE", "");
        assertThat(persons()).containsExactly("Anna Berg", "Anna Luise Berg", "Anna Maria Berg");
    }

    @Test
    void longerFormsThatAreOnePersonAreNoContradiction() {
        report("Anna Berg", "SWE", "").report("Anna Maria Berg", "SWE", "").report("Anna Maria Luise Berg", "SWE", "");
        assertThat(persons()).hasSize(1);
    }

    @Test
    void homonymsOfDifferentSidesAreTwo() {
        report("Anna Berg", "SWE", "").report("Anna Berg", "NOR", "");
        assertThat(persons()).hasSize(2);
    }

    @Test
    void aSurnameAloneIsNobodyElse() {
        report("Berg", "SWE", "").report("Berg", "SWE", "").report("Anna Berg", "SWE", "");
        assertThat(persons()).hasSize(3);
    }

    @Test
    void anotherGivenNameIsAnotherPerson() {
        report("Anna Berg", "SWE", "Minister").report("Eva Berg", "SWE", "Minister");
        assertThat(persons()).hasSize(2);
    }

    @Test
    void romanisationsOfOnePostAreOnePerson() {
        report("Sergey Kozlov", "RUS", "Minister of Defence").report("Sergei Kozlov", "RUS", "Defense Minister");
        assertThat(persons()).hasSize(1);
    }

    @Test
    void romanisationsOfDifferentPostsStayApart() {
        report("Sergey Kozlov", "RUS", "Ambassador").report("Sergei Kozlov", "RUS", "Defense Minister");
        assertThat(persons()).hasSize(2);
    }

    @Test
    void aNumberBehindTheNameDoesNotCount() {
        report("John Howard Smith III", "USA", "").report("John Smith", "USA", "");
        assertThat(persons()).hasSize(1);
    }

    @Test
    void twoWithoutASideAreOneOnlyUnderTheSameFullName() {
        report("Anna Berg", "", "").report("Anna Berg", "", "").report("Anna Maria Berg", "", "");
        assertThat(persons()).containsExactly("Anna Berg", "Anna Maria Berg");
    }
}
