package org.communique.annotation.topic;

import org.communique.text.Span;

/**
 * Words that name something the sides discussed or agreed.
 *
 * @param span the words
 * @param topic the topic's code, such as "military-medicine"
 * @param sentence index of the sentence among the story's sentences
 */
public record TopicMention(Span span, String topic, int sentence) {}
