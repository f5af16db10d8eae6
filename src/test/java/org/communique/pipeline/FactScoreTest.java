package org.communique.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class FactScoreTest {
    private static final String GOLD = """
            {"events": [
              {"id": "e1", "type": "DialogueSession", "main": true, "status": "held", "date": "2016-04-12", "endDate": null,
               "place": "Helsinki", "country": "FIN", "series": "Chile-Finland Defence Dialogue", "ordinal": 3,
               "parties": ["CHL", "FIN"],
               "participants": [{"person": "Pablo Soto", "role": "co-chair", "position": "Deputy Minister of Defence",
                                 "rank": "Lieutenant General", "represents": "CHL"}],
               "documents": [{"kind": "minutes", "label": "the minutes", "count": null}], "award": null, "partOf": null},
              {"id": "e2", "type": "AwardConferral", "main": true, "status": "held", "date": "2016-04", "endDate": null,
               "place": null, "country": null, "series": null, "ordinal": null, "parties": [], "participants": [],
               "documents": [], "award": {"name": "Order of Merit"}, "partOf": "e1"}],
             "persons": [{"name": "Pablo Soto", "country": "CHL"}],
             "statements": [{"speaker": "Pablo Soto", "act": "thank", "begins": "He thanked the hosts for", "event": "e1"}],
             "topics": ["maritime-security"]}""";

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException slip) {
            throw new IllegalArgumentException(slip);
        }
    }

    private static FactScore score(String found) {
        FactScore score = new FactScore();
        score.add("case", json(GOLD), json(found));
        return score;
    }

    @Test
    void theGoldItselfIsPerfect() {
        FactScore score = score(GOLD);
        assertThat(score.differences()).isEmpty();
        assertThat(score.core()).isEqualTo(new Tally(21, 0, 0));
        assertThat(score.core().f1()).isEqualTo(1);
        assertThat(score.of("statement")).isEqualTo(new Tally(1, 0, 0));
        assertThat(score.of("topic")).isEqualTo(new Tally(1, 0, 0));
    }

    @Test
    void nothingFoundIsAllMissed() {
        FactScore score = score("{}");
        assertThat(score.core().right()).isZero();
        assertThat(score.core().wrong()).isZero();
        assertThat(score.core().recall()).isZero();
        assertThat(score.of("participant role")).isEqualTo(new Tally(0, 0, 1));
        assertThat(score.differences())
                .contains("case: missed event place: Helsinki", "case: missed topic: maritime-security");
    }

    @Test
    void whatNobodyWroteIsInvented() {
        FactScore score = new FactScore();
        score.add("case", json("{}"), json(GOLD));
        assertThat(score.core().right()).isZero();
        assertThat(score.core().missed()).isZero();
        assertThat(score.core().precision()).isZero();
        assertThat(score.differences()).contains("case: invented award: Order of Merit");
    }

    @Test
    void oneWrongValueIsMissedAndInvented() {
        FactScore score = score(GOLD.replace("Helsinki", "Turku"));
        assertThat(score.of("event place")).isEqualTo(new Tally(0, 1, 1));
        assertThat(score.core()).isEqualTo(new Tally(20, 1, 1));
        assertThat(score.differences())
                .containsExactly("case: missed event place: Helsinki", "case: invented event place: Turku");
    }

    @Test
    void everySingleKindOfFactCanDiffer() {
        assertDiffers("\"ordinal\": 3", "\"ordinal\": 4", "event ordinal");
        assertDiffers("2016-04-12", "2016-04-13", "event date");
        assertDiffers("\"held\", \"date\": \"2016-04\"", "\"planned\", \"date\": \"2016-04\"", "event status");
        assertDiffers("Chile-Finland Defence Dialogue", "talks", "event series");
        assertDiffers("\"parties\": [\"CHL\", \"FIN\"]", "\"parties\": [\"CHL\"]", "party");
        assertDiffers("co-chair", "host", "participant role");
        assertDiffers("Deputy Minister of Defence", "Ambassador", "participant position");
        assertDiffers("Lieutenant General", "Admiral", "participant rank");
        assertDiffers("\"represents\": \"CHL\"", "\"represents\": \"FIN\"", "participant represents");
        assertDiffers("\"minutes\"", "\"plan\"", "document");
        assertDiffers("\"count\": null", "\"count\": 2", "document");
        assertDiffers("Order of Merit", "Medal of Valour", "award");
        assertDiffers(
                "\"name\": \"Pablo Soto\", \"country\": \"CHL\"",
                "\"name\": \"Ana Lagos\", \"country\": \"CHL\"",
                "person");
        assertDiffers("\"country\": \"CHL\"", "\"country\": \"PER\"", "person country");
        assertDiffers("He thanked the hosts for", "Nobody thanked the hosts for", "statement");
        assertDiffers("maritime-security", "border", "topic");
    }

    private static void assertDiffers(String from, String to, String kind) {
        FactScore score = score(GOLD.replace(from, to));
        assertThat(score.of(kind).f1()).as("%s for %s", to, from).isLessThan(1);
        assertThat(score.differences()).as("%s for %s", to, from).isNotEmpty();
    }

    @Test
    void anotherTypeIsAnotherEvent() {
        FactScore score = score(GOLD.replace("DialogueSession", "Meeting"));
        assertThat(score.of("event")).isEqualTo(new Tally(1, 1, 1));
        assertThat(score.of("event ordinal")).isEqualTo(new Tally(0, 1, 1));
    }

    @Test
    void wordingsMayDifferInSpellingAndOrder() {
        FactScore score = score(GOLD.replace("Deputy Minister of Defence", "Vice Defense Minister")
                .replace("Pablo Soto", "Soto Pablo")
                .replace("Lieutenant General", "Lt. Gen.")
                .replace("He thanked the hosts for", "\\\"He thanked the hosts for their patience,\\\" it said."));
        assertThat(score.differences()).isEmpty();
    }

    @Test
    void oneWordOfANameIsNotTheName() {
        assertThat(Wording.sameName("Pablo Soto", "Soto")).isFalse();
        assertThat(Wording.sameName("Pablo Soto", "Pablo Emilio Soto")).isTrue();
        assertThat(Wording.sameName("Nguyễn Đức", "Nguyen Duc")).isTrue();
        assertThat(Wording.sameName("Pablo Soto", "")).isFalse();
    }

    @Test
    void aFactFoundTwiceCountsOnce() {
        FactScore score = score(GOLD.replace("[\"CHL\", \"FIN\"]", "[\"CHL\", \"FIN\", \"FIN\"]"));
        assertThat(score.of("party")).isEqualTo(new Tally(2, 1, 0));
    }

    @Test
    void casesAddUp() {
        FactScore score = score(GOLD);
        score.add("other", json(GOLD), json("{}"));
        assertThat(score.of("event")).isEqualTo(new Tally(2, 0, 2));
        assertThat(score.of("event").f1()).isCloseTo(0.667, within(0.001));
        assertThat(score.table()).contains("ALL FACTS (core)").contains("event place");
    }
}
