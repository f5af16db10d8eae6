package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.communique.entity.Party;
import org.communique.entity.Reference;
import org.communique.text.Span;
import org.junit.jupiter.api.Test;

class SceneTest {
    private static final String THREE =
            "Peruvian Minister Ana Quispe, Canadian Minister John Ross and Dutch Minister Pieter Visser met in Lima.";

    private static int at(Scene scene, String word) {
        int at = 0;
        while (!scene.word(at).equals(word)) {
            at++;
        }
        return at;
    }

    private static List<String> names(Scene scene, List<Reference.ToPerson> people) {
        return people.stream()
                .map(reference -> scene.person(reference.person()).name())
                .toList();
    }

    @Test
    void aCoordinatedSubjectIsOneGroup() {
        Scene scene = Told.scene(THREE);
        assertThat(names(scene, scene.joinedPeople().groupBefore(at(scene, "met"))))
                .containsExactly("Ana Quispe", "John Ross", "Pieter Visser");
    }

    @Test
    void aGroupEndsWhereAVerbComesBetween() {
        Scene scene = Told.scene("Peruvian Minister Ana Quispe slept and Dutch Minister Pieter Visser met John.");
        assertThat(names(scene, scene.joinedPeople().groupBefore(at(scene, "met"))))
                .containsExactly("Pieter Visser");
        assertThat(names(scene, scene.joinedPeople().groupAfter(-1))).containsExactly("Ana Quispe");
    }

    @Test
    void aRelativeClauseIsABoundary() {
        Scene scene = Told.scene("Minister Ana Quispe met workers who like Dutch Minister Pieter Visser very much.");
        assertThat(scene.joinedPeople().groupAfter(at(scene, "met"))).isEmpty();
    }

    @Test
    void partiesOfAStretchStandInOrderAndOnce() {
        Scene scene = Told.scene("Norway and Ghana sold fish to ASEAN, and Norwegian fish is good.");
        assertThat(scene.partiesWithin(0, scene.size()))
                .containsExactly(new Party.State("NOR"), new Party.State("GHA"), new Party.Organisation("ASEAN"));
        assertThat(scene.partiesWithin(-5, 1)).containsExactly(new Party.State("NOR"));
    }

    @Test
    void theNearestTownBehindAPrepositionIsThePlace() {
        Scene scene = Told.scene("The paper was signed in Accra, and the next will be signed in Oslo.");
        assertThat(scene.setting().placeNear(at(scene, "signed")))
                .get()
                .satisfies(place -> assertThat(place.keys()).first().asString().isEqualTo("accra"));
        assertThat(scene.setting().placeNear(scene.size()))
                .get()
                .satisfies(place -> assertThat(place.keys()).first().asString().isEqualTo("oslo"));
    }

    @Test
    void aTownThatOnlyStandsThereIsNoPlace() {
        Scene scene = Told.scene("Oslo's mayor saw the paper, which Accra had wanted.");
        assertThat(scene.setting().placeNear(0)).isEmpty();
    }

    @Test
    void theCountryIsWhereThingsAreIn() {
        Scene scene = Told.scene("The Ghanaian paper was signed in Norway on Sunday.");
        assertThat(scene.setting().countryNear(at(scene, "signed"))).contains("NOR");
        assertThat(Told.scene("Norway signed the paper on Sunday.").setting().countryNear(1))
                .isEmpty();
    }

    @Test
    void aVerbAheadIsToldFromOneBehind() {
        for (String ahead :
                List.of("will meet", "is to meet", "are scheduled to meet", "shall meet", "plans to meet")) {
            Scene scene = Told.scene("The minister %s him on Sunday.".formatted(ahead));
            assertThat(scene.modality().isAhead(at(scene, "meet"))).as(ahead).isTrue();
        }
        Scene scene = Told.scene("The minister met him on Sunday and left.");
        assertThat(scene.modality().isAhead(at(scene, "met"))).isFalse();
    }

    @Test
    void evidenceIsTheSentence() {
        Scene scene = Told.scene("The minister met him on Sunday.");
        Span whole = scene.sentence().sentence().span();
        assertThat(scene.evidence(0, "SomeRule")).isEqualTo(new Evidence(whole, "SomeRule"));
    }

    @Test
    void evidenceOfALongSentenceIsCutAroundTheWord() {
        String filler = "and the road went on past fields of rye ".repeat(20);
        Scene scene = Told.scene("The road %s until the ministers met %s at last.".formatted(filler, filler));
        int met = at(scene, "met");
        Evidence evidence = scene.evidence(met, "SomeRule");
        assertThat(evidence.span().length()).isLessThanOrEqualTo(Evidence.LONGEST);
        assertThat(evidence.span().contains(scene.sentence().tokens().get(met).span()))
                .isTrue();
    }

    @Test
    void wordsAreFoldedAndEmptyOutside() {
        Scene scene = Told.scene("THE MINISTER SLEPT WELL.");
        assertThat(scene.follows(1, "minister", "slept")).isTrue();
        assertThat(scene.follows(1, "MINISTER".toLowerCase(Locale.ROOT), "woke"))
                .isFalse();
        assertThat(scene.word(-1)).isEmpty();
        assertThat(scene.word(99)).isEmpty();
    }

    @Test
    void theVisitingGeneralIsTheOneWhoIsNotAtHome() {
        assertThat(
                        Told.events(
                                "2024-05-15",
                                "NAIROBI, May 15, 2024 - Kenya thanked Rear Admiral Rosa Quispe, commander of the Chilean Navy. President Peter Odhiambo met the visiting admiral on Tuesday."))
                .anySatisfy(event -> assertThat(event).contains("Meeting", "Peter Odhiambo host", "Rosa Quispe guest"));
    }

    @Test
    void anOfficeBetweenCommasIsOfWhomeverItStandsBehind() {
        assertThat(Told.scene(
                                "Chilean President Rosa Quispe, the mediator in the Ghanaian crisis, was in Accra on Monday.")
                        .actors())
                .hasSize(1);
    }

    @Test
    void theTwoForeignMinistersAreTheTwoWhoHoldThatOffice() {
        assertThat(
                        Told.by(
                                new MeetingRule(),
                                "Chilean Foreign Minister Luis Soto and Latvian Foreign Minister Ilze Ozola spoke. Chilean President Ana Rojas and Latvian President Juris Liepa were told. The two foreign ministers had last met in Riga."))
                .containsExactly("Meeting held [CHL+LVA]: Luis Soto participant, Ilze Ozola participant");
    }

    @Test
    void aStateWithItsArticleBelongsToTheNameBefore() {
        assertThat(Told.scene("Prime Minister Jan Visser of the Netherlands and President Luis Soto of Chile met.")
                        .actors())
                .hasSize(2);
    }
}
