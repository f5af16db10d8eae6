package org.communique.annotation.speech;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.communique.annotation.phrase.LexiconRow;
import org.communique.annotation.phrase.Phrases;

/** Words of speaking by speech act; read from {@code config/lexicon/speech-verbs.tsv}, whose head describes its form. */
public final class SpeechLexicon {
    /** In place of an act: the phrase only looks like speaking. */
    private static final String NOTHING = "-";

    /** What a phrase stands for. */
    record Sense(String act, SpeechVerbKind kind) {
        boolean isSpeaking() {
            return !act.equals(NOTHING);
        }
    }

    private final Phrases<Sense> phrases = new Phrases<>();

    private SpeechLexicon() {}

    /**
     * Reads a lexicon file.
     *
     * @throws IllegalArgumentException naming the line that has no phrase or an unknown kind
     */
    public static SpeechLexicon read(Path file) {
        return of(LexiconRow.read(file));
    }

    static SpeechLexicon of(List<LexiconRow> rows) {
        SpeechLexicon lexicon = new SpeechLexicon();
        for (LexiconRow row : rows) {
            Sense sense = new Sense(row.cell(0), kind(row));
            for (String phrase : row.phrases(2)) {
                lexicon.phrases.add(phrase, sense);
            }
        }
        return lexicon;
    }

    private static SpeechVerbKind kind(LexiconRow row) {
        List<String> known =
                Arrays.stream(SpeechVerbKind.values()).map(SpeechVerbKind::code).toList();
        return Arrays.stream(SpeechVerbKind.values())
                .filter(kind -> kind.code().equals(row.cell(1)))
                .findFirst()
                .orElseThrow(() -> row.refusal("'%s'".formatted(row.cell(1)), "one of " + known));
    }

    Phrases<Sense> phrases() {
        return phrases;
    }
}
