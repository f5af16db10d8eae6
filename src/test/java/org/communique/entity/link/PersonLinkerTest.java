package org.communique.entity.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.communique.annotation.PartialDate;
import org.communique.entity.Gazetteer;
import org.communique.entity.KnownPersonEntry;
import org.communique.entity.KnownPersonEntry.Office;
import org.communique.entity.KnownPosts;
import org.communique.entity.Linking;
import org.communique.entity.OrganisationEntry;
import org.communique.entity.Party;
import org.communique.entity.StateEntry;
import org.junit.jupiter.api.Test;

class PersonLinkerTest {
    private static final Party RURITANIA = new Party.State("RUR");
    private static final Party STRELSAU_PACT = new Party.Organisation("PACT");

    private final PersonLinker linker = new PersonLinker(new Gazetteer(
            List.of(
                    state("RUR", "Ruritania", "Ruritanian"),
                    state("ESP", "Spain", "Spanish"),
                    state("VNM", "Vietnam", "Vietnamese")),
            List.of(),
            List.of(new OrganisationEntry("PACT", "Strelsau Pact", List.of(), true, Optional.empty())),
            List.of(),
            List.of(),
            List.of(
                    person("Rudolf Elphberg", "RUR", "Minister of Foreign Affairs of Ruritania;2012;2018"),
                    person("Josef Tarlen", "RUR", "Minister of Defence of Ruritania;2015;", "Josef Karl Tarlen"),
                    person("Fritz Sapt", "RUR", "Prime Minister of Ruritania;1999;2007"),
                    person("Fritz Sapt", "RUR", "Prime Minister of Ruritania;2016;"),
                    person("Mohammad Rahimi", "ESP", "Minister of Culture of Spain;2015;"),
                    person("Trần Văn Nam", "VNM", "Ambassador of Vietnam to Ruritania;2015;"),
                    person("Anna Hentzau", "PACT", "Secretary-General of the Strelsau Pact;2014;")),
            List.of(),
            KnownPosts.lexicon()));

    private static StateEntry state(String iso3, String name, String adjective) {
        return new StateEntry(iso3, "", name, List.of(), List.of(adjective), Optional.empty(), Optional.empty());
    }

    private static KnownPersonEntry person(String name, String side, String office, String... aliases) {
        String[] parts = office.split(";", -1);
        return new KnownPersonEntry(
                name,
                Arrays.asList(aliases),
                side,
                List.of(new Office(parts[0], year(parts[1]), year(parts[2]))),
                Optional.empty());
    }

    private static Optional<PartialDate> year(String year) {
        return year.isEmpty()
                ? Optional.empty()
                : PartialDate.of(Integer.parseInt(year), OptionalInt.empty(), OptionalInt.empty());
    }

    private PersonLink link(String name, String position, Optional<Party> side, String year, String... named) {
        return linker.link(new Described(
                name, position.isEmpty() ? Optional.empty() : Optional.of(position), side, year(year), Set.of(named)));
    }

    private PersonLink ruritanian(String name, String position, String year) {
        return link(name, position, Optional.of(RURITANIA), year, "RUR");
    }

    private static String shown(PersonLink link) {
        return switch (link.linking()) {
            case Linking.Linked<KnownPersonEntry> linked -> linked.entry().name();
            case Linking.Nil<KnownPersonEntry> nil -> "nobody";
            case Linking.Ambiguous<KnownPersonEntry> ambiguous ->
                ambiguous.candidates().size() + " people";
        };
    }

    @Test
    void nameSideAndPostLinkAndSayWhy() {
        PersonLink link = ruritanian("Rudolf Elphberg", "Foreign Minister", "2014");
        assertThat(shown(link)).isEqualTo("Rudolf Elphberg");
        assertThat(link.signs())
                .containsExactly(
                        LinkSign.NAME_WHOLE, LinkSign.SIDE, LinkSign.STATE_NAMED, LinkSign.POST, LinkSign.IN_OFFICE);
    }

    @Test
    void theOrderOfNamesAndTheRomanisationDoNotMatter() {
        assertThat(shown(ruritanian("ELPHBERG Rudolph", "Minister of Foreign Affairs", "2014")))
                .isEqualTo("Rudolf Elphberg");
        assertThat(shown(link("Muhammed Raheemi", "Minister of Culture", Optional.of(new Party.State("ESP")), "2016")))
                .isEqualTo("Mohammad Rahimi");
    }

    @Test
    void aFormerMinisterIsStillTheMinister() {
        assertThat(shown(ruritanian("Rudolf Elphberg", "former Foreign Minister", "2023")))
                .isEqualTo("Rudolf Elphberg");
    }

    @Test
    void anotherSideIsAnotherPerson() {
        assertThat(shown(link(
                        "Rudolf Elphberg", "Foreign Minister", Optional.of(new Party.State("ESP")), "2014", "RUR")))
                .isEqualTo("nobody");
        assertThat(shown(link("Rudolf Elphberg", "", Optional.of(STRELSAU_PACT), "2014", "RUR")))
                .isEqualTo("nobody");
    }

    @Test
    void aNameAloneIsNotEnough() {
        assertThat(shown(link("Rudolf Elphberg", "", Optional.empty(), "2014"))).isEqualTo("nobody");
        assertThat(shown(link("Rudolf Elphberg", "", Optional.empty(), "2014", "RUR")))
                .isEqualTo("nobody");
    }

    @Test
    void withoutAPostTheOneInOfficeIsMeantIfHisStateIsNamed() {
        assertThat(shown(ruritanian("Rudolf Elphberg", "", "2014"))).isEqualTo("Rudolf Elphberg");
        assertThat(shown(ruritanian("Rudolf Elphberg", "leader", "2014"))).isEqualTo("Rudolf Elphberg");
        assertThat(shown(ruritanian("Rudolf Elphberg", "", "2024"))).isEqualTo("nobody");
        assertThat(shown(link("Rudolf Elphberg", "", Optional.of(RURITANIA), "2014")))
                .isEqualTo("nobody");
    }

    @Test
    void aNamesakeInALowerPostIsNobodyKnown() {
        assertThat(shown(link("Tran Van Nam", "deputy director", Optional.of(new Party.State("VNM")), "2016", "VNM")))
                .isEqualTo("nobody");
        assertThat(shown(ruritanian("Rudolf Elphberg", "colonel", "2014"))).isEqualTo("nobody");
    }

    @Test
    void ministersChangeOffices() {
        assertThat(shown(ruritanian("Rudolf Elphberg", "Prime Minister", "2020")))
                .isEqualTo("Rudolf Elphberg");
        assertThat(shown(ruritanian("Rudolf Elphberg", "Deputy Foreign Minister", "2009")))
                .isEqualTo("Rudolf Elphberg");
        assertThat(shown(ruritanian("Rudolf Elphberg", "Deputy Minister of Fisheries", "2009")))
                .isEqualTo("nobody");
        assertThat(shown(ruritanian("Rudolf Elphberg", "Prime Minister", "1950")))
                .isEqualTo("nobody");
    }

    @Test
    void aSurnameLinksItsHolderOfficeInHandOnly() {
        assertThat(shown(ruritanian("Tarlen", "Defence Minister", "2017"))).isEqualTo("Josef Tarlen");
        assertThat(shown(ruritanian("Tarlen", "Defence Minister", "2011"))).isEqualTo("nobody");
        assertThat(shown(ruritanian("Tarlen", "Prime Minister", "2017"))).isEqualTo("nobody");
        assertThat(shown(ruritanian("Tarlen", "", "2017"))).isEqualTo("nobody");
    }

    @Test
    void ofTwoOfOneNameAndPostTheOneInOfficeIsMeant() {
        PersonLink link = ruritanian("Fritz Sapt", "Prime Minister", "2019");
        assertThat(link.linking())
                .isInstanceOfSatisfying(
                        Linking.Linked.class,
                        linked -> assertThat(linked.entry())
                                .extracting("offices")
                                .asString()
                                .contains("2016"));
    }

    @Test
    void ofTwoWhomNothingTellsApartNeitherIsLinked() {
        assertThat(shown(ruritanian("Fritz Sapt", "former Prime Minister", "2011")))
                .isEqualTo("2 people");
        assertThat(ruritanian("Fritz Sapt", "former Prime Minister", "2011").signs())
                .isEmpty();
    }

    @Test
    void officialsOfOrganisationsServeThem() {
        assertThat(shown(link("Anna Hentzau", "Secretary General", Optional.of(STRELSAU_PACT), "2016")))
                .isEqualTo("Anna Hentzau");
        assertThat(shown(link("Anna Hentzau", "Minister of Trade", Optional.of(RURITANIA), "2016", "PACT")))
                .isEqualTo("nobody");
    }
}
