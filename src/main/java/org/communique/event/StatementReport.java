package org.communique.event;

import java.util.List;
import java.util.Optional;
import org.communique.text.Span;

/**
 * What a speaker said, directly or in the article's words.
 *
 * @param key unique within the article: "statement-1" in the order of the text
 * @param speaker who said it
 * @param act what the speaker did by saying it
 * @param sentence the attributed sentence; cut to {@link Evidence#LONGEST} characters
 * @param event key of the event at which it was said
 * @param about what it is about
 * @param evidence the sentence and the rule
 */
public record StatementReport(
        String key,
        Speaker speaker,
        SpeechAct act,
        Span sentence,
        Optional<String> event,
        List<Topic> about,
        List<Evidence> evidence) {
    public StatementReport {
        about = List.copyOf(about);
        evidence = List.copyOf(evidence);
    }
}
