package org.communique.annotation.trigger;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.communique.annotation.TokenRange;
import org.communique.annotation.phrase.LexiconRow;
import org.communique.annotation.phrase.Phrases;
import org.communique.text.Token;

/** The trigger words of {@code event-words.tsv}: rows of class, tab, phrases separated by commas. */
public final class TriggerLexicon {
    private final Phrases<TriggerClass> phrases = new Phrases<>();

    private TriggerLexicon() {}

    /**
     * Reads a file.
     *
     * @throws IllegalArgumentException naming the row that has an unknown class or no phrase
     */
    public static TriggerLexicon read(Path file) {
        return of(LexiconRow.read(file));
    }

    static TriggerLexicon of(List<LexiconRow> rows) {
        TriggerLexicon lexicon = new TriggerLexicon();
        for (LexiconRow row : rows) {
            TriggerClass triggerClass = Arrays.stream(TriggerClass.values())
                    .filter(known -> known.code().equals(row.cell(0)))
                    .findFirst()
                    .orElseThrow(() -> row.refusal(
                            "'%s'".formatted(row.cell(0)),
                            "one of %s"
                                    .formatted(Arrays.stream(TriggerClass.values())
                                            .map(TriggerClass::code)
                                            .toList())));
            row.phrases(1).forEach(phrase -> lexicon.phrases.add(phrase, triggerClass));
        }
        return lexicon;
    }

    /** The triggers of a sentence from left to right, the longest at each place, without overlap. */
    public List<TriggerMention> in(List<Token> tokens) {
        return phrases.allIn(tokens).stream()
                .map(match -> new TriggerMention(new TokenRange(match.first(), match.end()), told(match.values())))
                .filter(mention -> !mention.classes().isEmpty())
                .toList();
    }

    /** What "received the" tells besides that it is no meeting. */
    private static Set<TriggerClass> told(List<TriggerClass> classes) {
        Set<TriggerClass> told = new LinkedHashSet<>(classes);
        told.remove(TriggerClass.NONE);
        return told;
    }
}
