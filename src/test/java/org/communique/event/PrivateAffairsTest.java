package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.communique.annotation.Annotated;
import org.junit.jupiter.api.Test;

class PrivateAffairsTest {
    private static boolean isPrivate(String text) {
        return new PrivateAffairs(Annotated.lexica().fields(), Told.scenes(text)).areTold();
    }

    @Test
    void aSportsStoryIsNoDiplomacy() {
        assertThat(
                        isPrivate(
                                "The captains of Chile and Peru met in Lima before the cup final. The coach praised his players. The league will hold a summit in May."))
                .isTrue();
    }

    @Test
    void aChurchMayHaveJointCommissions() {
        assertThat(
                        isPrivate(
                                "The joint commission of the churches of Chile and Peru ended its third session. The bishop and the metropolitan signed a text for the synod."))
                .isTrue();
    }

    @Test
    void ministersWhoSpeakOfSportRemainMinisters() {
        assertThat(
                        isPrivate(
                                "The foreign ministers of Chile and Peru met in Lima. The ministers agreed on the football cup. The Chilean minister thanked the clubs and the players."))
                .isFalse();
    }

    @Test
    void aWordOrTwoMakeNoSuchStory() {
        assertThat(isPrivate("Chile and Peru met in Lima in a court.")).isFalse();
    }
}
