package org.communique.annotation;

import java.nio.file.Path;
import org.communique.annotation.gathering.GatheringLexicon;
import org.communique.annotation.speech.SpeechLexicon;
import org.communique.annotation.topic.TopicLexicon;
import org.communique.annotation.trigger.TriggerLexicon;

/** The word lists of {@code config/lexicon}, read once. */
public record Lexica(
        WordClasses words,
        SpeechLexicon speech,
        TopicLexicon topics,
        TriggerLexicon triggers,
        GatheringLexicon gatherings,
        ShipPrefixes ships,
        FieldWords fields) {
    /**
     * Reads {@code words.tsv}, {@code names.tsv}, {@code ranks.tsv}, {@code speech-verbs.tsv}, {@code topics.tsv},
     * {@code event-words.tsv}, {@code gathering-words.tsv}, {@code ship-prefixes.tsv} and {@code other-fields.tsv} of a
     * folder.
     */
    public static Lexica read(Path folder) {
        return new Lexica(
                WordClasses.read(folder.resolve("words.tsv"), folder.resolve("names.tsv"), folder.resolve("ranks.tsv")),
                SpeechLexicon.read(folder.resolve("speech-verbs.tsv")),
                TopicLexicon.read(folder.resolve("topics.tsv")),
                TriggerLexicon.read(folder.resolve("event-words.tsv")),
                GatheringLexicon.read(folder.resolve("gathering-words.tsv")),
                ShipPrefixes.read(folder.resolve("ship-prefixes.tsv")),
                FieldWords.read(folder.resolve("other-fields.tsv")));
    }
}
