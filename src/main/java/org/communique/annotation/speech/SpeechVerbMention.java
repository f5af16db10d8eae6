package org.communique.annotation.speech;

import org.communique.text.Span;

/**
 * Words of speaking in a sentence.
 *
 * @param span the words
 * @param act the speech act's code, such as "thank"
 * @param kind whether the words name the act, only attribute, or show the act of what is attributed
 * @param participle whether they only accompany another verb: "highly appreciating the results, she proposed"
 * @param sentence index of the sentence among the story's sentences
 */
public record SpeechVerbMention(Span span, String act, SpeechVerbKind kind, boolean participle, int sentence) {
    /** Whether the words only attribute what the sentence says to a speaker. */
    public boolean isAttribution() {
        return kind == SpeechVerbKind.SAYING;
    }
}
