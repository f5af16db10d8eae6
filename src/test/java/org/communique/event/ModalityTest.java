package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModalityTest {
    private static int at(Scene scene, String word) {
        return IntStream.range(0, scene.size())
                .filter(token -> scene.word(token).equals(word))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"did not meet", "refused to meet", "hopes to meet", "wants to meet", "declined to meet"})
    void whatIsDeniedOrWishedForDidNotHappen(String verb) {
        Scene scene = Told.scene("The Kenyan minister %s his guest on Sunday.".formatted(verb));
        assertThat(scene.modality().isUnreal(at(scene, "meet"))).isTrue();
    }

    @Test
    void whatIsToldPlainlyHappened() {
        Scene scene = Told.scene("The Kenyan minister met his guest on Sunday.");
        assertThat(scene.modality().isUnreal(at(scene, "met"))).isFalse();
    }

    @Test
    void anInvitationIsNoVisit() {
        Scene scene = Told.scene("The Kenyan minister invited his guest to visit Nairobi in May.");
        assertThat(scene.modality().isInvited(at(scene, "visit"))).isTrue();
        assertThat(scene.modality().isUnreal(at(scene, "visit"))).isTrue();
    }

    @Test
    void whatIsCalledOffOrPutOffSaysSo() {
        Scene off = Told.scene("The meeting of the ministers was cancelled on Sunday.");
        Scene later = Told.scene("The fourth round of the consultations was postponed on Sunday.");
        Scene on = Told.scene("The meeting of the ministers was held on Sunday.");
        assertThat(off.modality().calledOff(at(off, "meeting"))).contains(Status.CANCELLED);
        assertThat(later.modality().calledOff(at(later, "round"))).contains(Status.POSTPONED);
        assertThat(on.modality().calledOff(at(on, "meeting"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"had talks", "had detailed discussions", "had separate meetings"})
    void whoHadTalksHadThemThen(String told) {
        Scene scene = Told.scene("The Kenyan minister %s with his guest.".formatted(told));
        assertThat(scene.modality().isPast(at(scene, told.substring(told.lastIndexOf(' ') + 1))))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"has held talks", "had already held talks"})
    void thePerfectLooksBack(String told) {
        Scene scene = Told.scene("The Kenyan minister %s with his guest.".formatted(told));
        assertThat(scene.modality().isPast(at(scene, "talks"))).isTrue();
    }

    @Test
    void whoIsExpectedForTalksHasThemAhead() {
        Scene scene = Told.scene("The Kenyan minister is expected in Lima next week for talks with his host.");
        assertThat(scene.modality().isAhead(at(scene, "talks"))).isTrue();
    }

    @Test
    void whatIsCalledOffIsTold() {
        assertThat(Told.events("2024-05-10", "Norway called off its strategic dialogue with Chile."))
                .singleElement()
                .asString()
                .startsWith("DialogueSession cancelled");
        assertThat(Told.events(
                        "2024-05-10",
                        "The strategic dialogue between Norway and Chile, due in Oslo on May 20, was postponed."))
                .singleElement()
                .asString()
                .startsWith("DialogueSession postponed 'Norway-Chile strategic dialogue' Oslo NOR");
    }
}
