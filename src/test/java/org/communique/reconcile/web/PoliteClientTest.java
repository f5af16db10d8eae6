package org.communique.reconcile.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.communique.reconcile.web.LoopbackService.Reply;
import org.communique.reconcile.web.LoopbackService.Way;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PoliteClientTest {
    private static final String AGENT = "Communique/test (mailto:somebody@news.example)";
    private static final Duration PAUSE = Duration.ofSeconds(1);

    @TempDir
    Path scratch;

    private final SteppedTime time = new SteppedTime();
    private LoopbackService service;

    @BeforeEach
    void start() throws IOException {
        service = new LoopbackService();
    }

    @AfterEach
    void stop() {
        service.close();
    }

    private static Manners manners(Duration timeout) {
        return new Manners(AGENT, PAUSE, timeout, 4, Duration.ofMinutes(5), 10_000);
    }

    private PoliteClient client() {
        return client(Duration.ofSeconds(20));
    }

    private PoliteClient client(Duration timeout) {
        return new PoliteClient(manners(timeout), new AnswerCache(scratch, Duration.ofDays(30), time), time);
    }

    private Answer<String> ask(PoliteClient client, String word) {
        return client.ask(Question.get(service.address("/api"), Map.of("word", word)), answer -> {
            if (!answer.path("meaning").isTextual()) {
                throw new UnreadableAnswer("meaning", "missing", "text");
            }
            return answer.path("meaning").asText();
        });
    }

    private Answer<String> ask() {
        try (PoliteClient client = client()) {
            return ask(client, "pact");
        }
    }

    @Test
    void aQuestionTellsWhoAsks() {
        service.answerInTurn(Reply.json("{\"meaning\":\"treaty\"}"));

        assertThat(ask()).isEqualTo(new Answer.Given<>("treaty"));
        assertThat(service.asked().getFirst().headers()).containsEntry("User-agent", AGENT);
        assertThat(service.asked().getFirst().parameters()).containsEntry("word", "pact");
    }

    @Test
    void betweenTwoQuestionsLiesThePause() {
        service.answerInTurn(Reply.json("{\"meaning\":\"treaty\"}"));

        try (PoliteClient client = client()) {
            ask(client, "pact");
            ask(client, "accord");
            time.pass(Duration.ofMillis(400));
            ask(client, "protocol");
        }

        assertThat(time.pauses()).containsExactly(PAUSE, PAUSE.minusMillis(400));
    }

    @Test
    void whatWasAnsweredIsNotAskedAgainNotEvenByTheNextRun() {
        service.answerInTurn(Reply.json("{\"meaning\":\"treaty\"}"));

        assertThat(ask()).isEqualTo(ask());
        assertThat(service.asked()).hasSize(1);
        assertThat(time.pauses()).isEmpty();
    }

    @Test
    void anAnswerGrowsOld() {
        service.answerInTurn(Reply.json("{\"meaning\":\"treaty\"}"), Reply.json("{\"meaning\":\"agreement\"}"));

        ask();
        time.pass(Duration.ofDays(31));

        assertThat(ask()).isEqualTo(new Answer.Given<>("agreement"));
    }

    @Test
    void aKeptAnswerThatWasDamagedIsAskedForAgain() throws IOException {
        service.answerInTurn(Reply.json("{\"meaning\":\"treaty\"}"));
        ask();
        Path kept;
        try (var files = Files.walk(scratch)) {
            kept = files.filter(Files::isRegularFile).findFirst().orElseThrow();
        }
        String whole = Files.readString(kept);

        for (String damaged :
                List.of(whole.substring(0, whole.length() - 3), "", "x", whole.replace("treaty", "truce"))) {
            Files.writeString(kept, damaged);
            assertThat(ask()).isEqualTo(new Answer.Given<>("treaty"));
            assertThat(kept).hasContent(Files.readString(kept)).isNotEmptyFile();
        }
        assertThat(service.asked()).hasSize(5);
    }

    @Test
    void theDraftOfAKilledRunIsInNobodysWay() throws IOException {
        service.answerInTurn(Reply.json("{\"meaning\":\"treaty\"}"));
        ask();
        Path kept;
        try (var files = Files.walk(scratch)) {
            kept = files.filter(Files::isRegularFile).findFirst().orElseThrow();
        }
        Files.move(kept, kept.resolveSibling(kept.getFileName() + ".draft"));

        assertThat(ask()).isEqualTo(new Answer.Given<>("treaty"));
        assertThat(service.asked()).hasSize(2);
        assertThat(kept).exists();
        assertThat(kept.resolveSibling(kept.getFileName() + ".draft")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 503})
    void theServiceIsLeftAloneAsLongAsItWants(int status) {
        service.answerInTurn(Reply.status(status, "Retry-After", "17"), Reply.json("{\"meaning\":\"treaty\"}"));

        assertThat(ask()).isEqualTo(new Answer.Given<>("treaty"));
        assertThat(time.pauses()).containsExactly(Duration.ofSeconds(17));
    }

    @Test
    void thePauseMayBeGivenAsADate() {
        service.answerInTurn(
                Reply.status(503, "Retry-After", "Sun, 01 Mar 2026 10:01:30 GMT"),
                Reply.json("{\"meaning\":\"treaty\"}"));

        assertThat(ask()).isEqualTo(new Answer.Given<>("treaty"));
        assertThat(time.pauses()).containsExactly(Duration.ofSeconds(90));
    }

    @Test
    void aPauseShorterThanItsOwnIsNoReasonToHurry() {
        service.answerInTurn(Reply.status(429, "Retry-After", "0"), Reply.json("{\"meaning\":\"treaty\"}"));

        ask();

        assertThat(time.pauses()).containsExactly(PAUSE);
    }

    @Test
    void aPauseThatIsTooLongEndsTheRun() {
        service.answerInTurn(Reply.status(429, "Retry-After", "3600"));

        assertThat(ask())
                .isEqualTo(new Answer.Unavailable<>(service.address("/api")
                        + ": status: 429 (expected: 200); wants a pause of 1h (expected: 5m at most)"));
        assertThat(service.asked()).hasSize(1);
    }

    @Test
    void withoutAWordFromTheServiceEachPauseIsTwiceTheLastUntilItGivesUp() {
        service.answerInTurn(Reply.status(503, "Retry-After", "soon"));

        assertThat(ask())
                .isEqualTo(new Answer.Unavailable<>(
                        service.address("/api") + ": status: 503 (expected: 200); given up after 4 attempts"));
        assertThat(time.pauses()).containsExactly(Duration.ofSeconds(2), Duration.ofSeconds(4), Duration.ofSeconds(8));
        assertThat(service.asked()).hasSize(4);
    }

    @Test
    void noPauseIsLongerThanTheLongest() {
        assertThat(manners(PAUSE).backoff(50)).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void aLaggingDatabaseIsGivenTimeAlthoughItsStatusIs200() throws IOException {
        Reply lagging = new Reply(
                200,
                Map.of("Retry-After", "5", "X-Database-Lag", "9"),
                "{\"error\":{\"code\":\"maxlag\",\"info\":\"Waiting for db7: 9.2 seconds lagged.\",\"lag\":9.2}}",
                Way.WHOLE);
        service.answerInTurn(lagging, Reply.json("{\"meaning\":\"treaty\"}"));

        assertThat(ask()).isEqualTo(new Answer.Given<>("treaty"));
        assertThat(time.pauses()).containsExactly(Duration.ofSeconds(5));
    }

    @Test
    void anErrorOfTheServiceIsToldAndNotKept() {
        service.answerInTurn(Reply.json("{\"error\":{\"code\":\"badvalue\"}}"), Reply.json("{\"meaning\":\"treaty\"}"));

        assertThat(ask())
                .isEqualTo(new Answer.Broken<>(service.address("/api") + ": error: badvalue (expected: an answer)"));
        assertThat(ask()).isEqualTo(new Answer.Given<>("treaty"));
    }

    @Test
    void brokenJsonIsToldWithItsPlaceAndNotKept() {
        service.answerInTurn(Reply.json("{\"meaning\":\n  \"trea"), Reply.json("{\"meaning\":\"treaty\"}"));

        assertThat(ask())
                .isInstanceOfSatisfying(
                        Answer.Broken.class,
                        broken -> assertThat(broken.reason())
                                .startsWith(service.address("/api") + ": line 2, column ")
                                .endsWith("(expected: JSON)"));
        assertThat(ask()).isEqualTo(new Answer.Given<>("treaty"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>busy</html>", "{} {}", "", "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["})
    void whatIsNoJsonIsBroken(String body) {
        service.answerInTurn(Reply.json(body));

        assertThat(ask()).isInstanceOf(Answer.Broken.class);
        assertThat(scratch).isEmptyDirectory();
    }

    @Test
    void anAnswerOfAnotherShapeIsToldAndNotKept() {
        service.answerInTurn(Reply.json("{\"sense\":\"treaty\"}"), Reply.json("{\"meaning\":\"treaty\"}"));

        assertThat(ask())
                .isEqualTo(new Answer.Broken<>(service.address("/api") + ": meaning: missing (expected: text)"));
        assertThat(ask()).isEqualTo(new Answer.Given<>("treaty"));
    }

    @Test
    void aCutOffAnswerIsAskedForAgain() throws IOException {
        Reply whole = Reply.json("{\"meaning\":\"treaty\"}");
        service.answerInTurn(whole.by(Way.CUT_OFF), whole);

        assertThat(ask()).isEqualTo(new Answer.Given<>("treaty"));
        assertThat(service.asked()).hasSize(2);
        assertThat(time.pauses()).containsExactly(Duration.ofSeconds(2));
    }

    @Test
    void anAnswerThatStallsIsGivenUpAndAskedForAgain() throws IOException {
        Reply whole = Reply.json("{\"meaning\":\"treaty\"}");
        service.answerInTurn(whole.by(Way.STALLING), whole);

        try (PoliteClient client = client(Duration.ofMillis(700))) {
            assertThat(ask(client, "pact")).isEqualTo(new Answer.Given<>("treaty"));
        }
        assertThat(service.asked()).hasSize(2);
    }

    @Test
    void aHugeAnswerIsNotReadToItsEnd() {
        service.answerInTurn(Reply.json("{\"meaning\":\"" + "x".repeat(5_000_000) + "\"}"));

        assertThat(ask())
                .isEqualTo(new Answer.Broken<>(
                        service.address("/api") + ": answer: more than 10000 bytes (expected: less)"));
        assertThat(scratch).isEmptyDirectory();
    }

    @Test
    void aRedirectionWithinTheServiceIsFollowedWithTheForm() {
        service.answer(asked -> asked.path().equals("/new")
                ? Reply.json("{\"meaning\":\"%s\"}".formatted(asked.parameters().get("word")))
                : Reply.status(308, "Location", "/new"));

        try (PoliteClient client = client()) {
            Answer<String> answer = client.ask(
                    Question.post(service.address("/old"), Map.of("word", "pact")),
                    json -> json.path("meaning").asText());
            assertThat(answer).isEqualTo(new Answer.Given<>("pact"));
        }
        assertThat(service.asked()).extracting(LoopbackService.Asked::method).containsExactly("POST", "POST");
    }

    @Test
    void aRedirectionToAnotherHostIsNotFollowed() {
        service.answerInTurn(Reply.status(302, "Location", "http://elsewhere.example/api?x=1"));

        assertThat(ask())
                .isEqualTo(
                        new Answer.Unavailable<>(
                                service.address("/api")
                                        + ": redirected to another host: http://elsewhere.example/api?x=1 (expected: the address of the service)"));
    }

    @Test
    void aCircleOfRedirectionsIsLeft() {
        service.answerInTurn(Reply.status(307, "Location", "/api"));

        assertThat(ask()).isInstanceOf(Answer.Unavailable.class);
        assertThat(service.asked()).hasSize(4);
    }

    @Test
    void aServiceThatWantsNobodyIsNotAskedAgain() {
        service.answerInTurn(Reply.status(403));

        assertThat(ask())
                .isEqualTo(new Answer.Unavailable<>(service.address("/api") + ": status: 403 (expected: 200)"));
        assertThat(service.asked()).hasSize(1);
    }

    @Test
    void aServiceThatIsNotThereIsTold() {
        service.answerInTurn(Reply.json("{}"));
        service.close();

        assertThat(ask())
                .isInstanceOfSatisfying(
                        Answer.Unavailable.class,
                        gone -> assertThat(gone.reason()).contains("connection: ", "given up after 4 attempts"));
    }

    @Test
    void nobodyAsksWithoutSayingWho() {
        assertThatThrownBy(() -> new Manners("x\ny", PAUSE, PAUSE, 1, PAUSE, 1))
                .hasMessage("user agent: 'x?y' (expected: 3..300 ASCII characters on one line)");
    }
}
