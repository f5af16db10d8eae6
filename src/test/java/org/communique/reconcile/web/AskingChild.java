package org.communique.reconcile.web;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A process that asks a service about some words, one after the other, until it is done or killed. */
final class AskingChild {
    static final List<String> WORDS = List.of("accord", "charter", "pact", "treaty", "truce");

    private AskingChild() {}

    public static void main(String[] arguments) {
        ask(URI.create(arguments[0]), Path.of(arguments[1]));
    }

    /** Asks about all words and returns how many were answered. */
    static int ask(URI address, Path cache) {
        Manners manners =
                new Manners("Test (x@y)", Duration.ZERO, Duration.ofSeconds(60), 1, Duration.ofSeconds(1), 10_000);
        int answered = 0;
        try (PoliteClient client =
                new PoliteClient(manners, new AnswerCache(cache, Duration.ofDays(1), Time.real()), Time.real())) {
            for (String word : WORDS) {
                Answer<String> answer = client.ask(
                        Question.get(address, Map.of("word", word)),
                        json -> json.path("meaning").asText());
                answered += answer.equals(new Answer.Given<>(word + "!")) ? 1 : 0;
            }
        }
        return answered;
    }
}
