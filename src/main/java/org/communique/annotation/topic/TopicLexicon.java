package org.communique.annotation.topic;

import java.nio.file.Path;
import java.util.List;
import org.communique.annotation.phrase.LexiconRow;
import org.communique.annotation.phrase.Phrases;

/**
 * The words of topics, of talking about them, and of something else; read from {@code config/lexicon/topics.tsv}, whose head
 * describes its form.
 */
public final class TopicLexicon {
    private static final String TALKED_OF = "@talk";
    private static final String ASIDE = "@aside";
    private static final String NOTHING = "-";

    /** What a phrase stands for in a sentence. */
    sealed interface Sense {
        /** A topic. */
        record Topic(String code) implements Sense {}

        /** The sentence tells what was talked of. */
        record Talk() implements Sense {}

        /** The sentence tells of earlier times, or lists who was there. */
        record Aside() implements Sense {}

        /** No topic, though a part of the phrase would be one. */
        record Nothing() implements Sense {}
    }

    private final Phrases<Sense> topics = new Phrases<>();
    private final Phrases<Sense> contexts = new Phrases<>();

    private TopicLexicon() {}

    /**
     * Reads a lexicon file.
     *
     * @throws IllegalArgumentException naming the line that has no phrase
     */
    public static TopicLexicon read(Path file) {
        return of(LexiconRow.read(file));
    }

    static TopicLexicon of(List<LexiconRow> rows) {
        TopicLexicon lexicon = new TopicLexicon();
        for (LexiconRow row : rows) {
            row.phrases(1).forEach(phrase -> lexicon.add(row.cell(0), phrase));
        }
        return lexicon;
    }

    private void add(String code, String phrase) {
        switch (code) {
            case TALKED_OF -> contexts.add(phrase, new Sense.Talk());
            case ASIDE -> contexts.add(phrase, new Sense.Aside());
            case NOTHING -> topics.add(phrase, new Sense.Nothing());
            default -> topics.add(phrase, new Sense.Topic(code));
        }
    }

    Phrases<Sense> topics() {
        return topics;
    }

    /** The words that tell in which kind of sentence a topic stands. */
    Phrases<Sense> contexts() {
        return contexts;
    }
}
