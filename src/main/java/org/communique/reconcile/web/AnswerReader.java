package org.communique.reconcile.web;

import com.fasterxml.jackson.databind.JsonNode;

/** Takes from an answer what is wanted. Only answers that it accepts are kept. */
@FunctionalInterface
public interface AnswerReader<T> {
    /** @throws UnreadableAnswer if the answer is not what the service promises */
    T read(JsonNode answer) throws UnreadableAnswer;
}
