package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TopicReportsTest {
    private static final String TALKS =
            "Chilean Foreign Minister Marta Rojas met Finnish Foreign Minister Eero Lahti in Helsinki on Monday.\n\n";

    private static Report read(String text) {
        return Told.report("2016-04-12", TALKS + text);
    }

    @Test
    void whatTheSidesAgreedIsATopicOfTheTalks() {
        assertThat(read("Both sides agreed to expand cooperation in maritime security and peacekeeping.")
                        .topics())
                .extracting(TopicReport::topic)
                .containsExactlyInAnyOrder(Topic.MARITIME_SECURITY, Topic.PEACEKEEPING);
        assertThat(read("Both sides agreed to expand cooperation in maritime security.")
                        .topics())
                .allSatisfy(topic -> assertThat(topic.event()).contains("event-1"));
    }

    @Test
    void aTopicNamedTwiceIsReportedOnceWithTheEvidenceOfBoth() {
        assertThat(read("Both sides agreed to cooperate in peacekeeping. They also discussed peacekeeping in Mali.")
                        .topics())
                .filteredOn(topic -> topic.topic() == Topic.PEACEKEEPING)
                .singleElement()
                .satisfies(topic -> assertThat(topic.evidence()).hasSize(2));
    }

    @Test
    void whatIsNotTalkedAboutIsNoTopic() {
        assertThat(read("The hotel stands beside a school for maritime security.")
                        .topics())
                .isEmpty();
    }

    @Test
    void whatOnlookersSayIsNoTopicOfTheTalks() {
        assertThat(read("Analysts said that sanctions had hurt trade.").topics())
                .isEmpty();
        assertThat(read("The visit comes as both countries struggle with inflation and migration.")
                        .topics())
                .isEmpty();
    }

    @Test
    void whoTellsIsNoTopic() {
        assertThat(read("Both ministers agreed to meet again, the navy said.").topics())
                .extracting(TopicReport::topic)
                .doesNotContain(Topic.MARITIME_SECURITY);
    }

    @Test
    void theNameOfASideIsNoTopic() {
        String talks =
                "Israeli Foreign Minister Dan Levi met Finnish Foreign Minister Eero Lahti in Helsinki on Monday.\n\n";
        assertThat(Told.report("2016-04-12", talks + "Lahti said that Israel was a good customer of Finnish schools.")
                        .topics())
                .extracting(TopicReport::topic)
                .doesNotContain(Topic.CONFLICT_MIDDLE_EAST);
        assertThat(Told.report("2016-04-12", talks + "Lahti and Levi discussed the fighting in Gaza and in Syria.")
                        .topics())
                .extracting(TopicReport::topic)
                .contains(Topic.CONFLICT_MIDDLE_EAST);
    }

    @Test
    void withoutAnEventThereIsNoTopic() {
        assertThat(Told.report("2016-04-12", "Both sides agreed to expand cooperation in maritime security.")
                        .topics())
                .isEmpty();
    }

    @Test
    void aStatementKnowsWhatItIsAbout() {
        assertThat(read("Both sides agreed to expand cooperation in maritime security.")
                        .statements())
                .singleElement()
                .satisfies(statement -> assertThat(statement.about()).containsExactly(Topic.MARITIME_SECURITY));
    }

    @Test
    void whatWasSignedInAPastYearIsNoTopicOfTheTalks() {
        assertThat(read("In 1992 their governments signed an agreement on military education.")
                        .topics())
                .isEmpty();
    }

    @Test
    void aMinistersTitleIsNoTopic() {
        assertThat(read("Both sides agreed that Chilean Health Minister Ana Soto would travel to Helsinki.")
                        .topics())
                .isEmpty();
    }

    @Test
    void whatTroopsTrainWithIsNoTopic() {
        assertThat(Told.report(
                                "2016-04-12",
                                "Finland and Chile began the military exercise Northern Wind in Rovaniemi on Monday.\n\n"
                                        + "Helicopters, armoured vehicles and medical teams are concerned, the army said.")
                        .topics())
                .isEmpty();
    }

    @Test
    void whatGoesOnWithBackgroundIsNoTopic() {
        assertThat(read("Rojas met Lahti in Santiago in March 2014. They stressed fisheries then.")
                        .topics())
                .extracting(TopicReport::topic)
                .doesNotContain(Topic.TRADE_ECONOMY);
    }

    @Test
    void whatAnEarlierPaperCoversHoldsStill() {
        assertThat(read("The plan was signed by Rojas and Lahti in Santiago on 4 May 2014 and covers fisheries.")
                        .topics())
                .extracting(TopicReport::topic)
                .contains(Topic.TRADE_ECONOMY);
    }

    @Test
    void meritsAreNoTopicAtACeremony() {
        String ceremony = "Finnish President Aino Koski decorated Chilean Ambassador Marta Rojas"
                + " with the Order of the Lion in Helsinki on Monday.\n\n";
        assertThat(Told.report("2016-04-12", ceremony + "Koski praised her for what she has done for fisheries.")
                        .topics())
                .isEmpty();
        assertThat(Told.report("2016-04-12", ceremony + "Both agreed to step up cooperation in fisheries.")
                        .topics())
                .extracting(TopicReport::topic)
                .containsExactly(Topic.TRADE_ECONOMY);
    }

    @Test
    void theMembersOfAnOrganisationAreTalkedOf() {
        assertThat(read("Both sides agreed to work with all ASEAN Member States.")
                        .topics())
                .extracting(TopicReport::topic)
                .contains(Topic.MULTILATERAL_COORDINATION);
    }
}
