package org.communique.entity;

import static org.communique.text.WordSet.isOneOf;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.annotation.AnnotatedSentence;
import org.communique.text.WordSet;

/** Which references of a sentence are subjects: those that neither a preposition nor a participle governs. */
final class Subjects {
    private static final Set<String> DETERMINERS = WordSet.words("""
            the a an his her their its visiting mr two new newly then former outgoing incoming 's ' both fellow
            host guest acting""");
    private static final Set<String> PREPOSITIONS = WordSet.words("""
            with by of to from for at in between against alongside under about including upon on beside without
            like behind than toward towards""");
    private static final Set<String> CONJUNCTIONS = WordSet.words("""
            after when while as before although though since because if once until whereas""");

    private final AnnotatedSentence sentence;
    private final List<Reference> references;

    Subjects(AnnotatedSentence sentence, List<Reference> references) {
        this.sentence = sentence;
        this.references = List.copyOf(references);
    }

    /** The subject of the main clause, which may stand behind a clause of time; of none the agent: "was opened by A". */
    Optional<Reference> main() {
        int from = mainClause(sentence.size());
        return references.stream()
                .filter(reference -> reference.range().first() >= from)
                .filter(reference -> !isGoverned(reference) && !isRelative(reference))
                .findFirst()
                .or(() -> references.stream()
                        .filter(reference -> !isGoverned(reference) && !isRelative(reference))
                        .findFirst())
                .or(() -> references.stream().filter(this::isAgent).findFirst());
    }

    /** Where the clause begins that follows "After A had met B,"; 0 where the sentence does not open so. */
    int mainClause(int until) {
        if (!CONJUNCTIONS.contains(sentence.word(0))) {
            return 0;
        }
        for (int at = 1; at < until; at++) {
            if (sentence.word(at).equals(",")) {
                int comma = at;
                boolean subject = references.stream()
                        .anyMatch(reference -> reference.range().first() > comma
                                && reference.range().first() <= comma + 4
                                && !isGoverned(reference));
                if (subject) {
                    return at + 1;
                }
            }
        }
        return 0;
    }

    /** Whether a preposition or a participle makes the words an addition: "with Russia's minister", "after meeting Novak". */
    boolean isGoverned(Reference reference) {
        int before = leading(reference);
        String word = sentence.word(before);
        boolean asked = word.equals("visiting") || sentence.word(before + 1).equals("visiting") && isOpening(word);
        return PREPOSITIONS.contains(word) || asked || isParticiple(word);
    }

    /** "The road map which Novak announced". */
    private boolean isRelative(Reference reference) {
        int before = leading(reference);
        return isOneOf(sentence.word(before), "which", "whom", "where", "whose")
                || sentence.word(before).equals("that")
                        && sentence.tokens().get(Math.max(0, before - 1)).isWord()
                        && references.getFirst().equals(reference)
                        && !sentence.word(before - 1).endsWith("d");
    }

    private boolean isAgent(Reference reference) {
        return sentence.word(leading(reference)).equals("by");
    }

    private static boolean isOpening(String word) {
        return word.isEmpty() || CONJUNCTIONS.contains(word);
    }

    private static boolean isParticiple(String word) {
        return word.endsWith("ing")
                && !isOneOf(word, "during", "evening", "morning", "king", "briefing", "beijing", "hearing");
    }

    /** The word before the reference, its determiners and its state. */
    private int leading(Reference reference) {
        int before = reference.range().first() - 1;
        while (before >= 0
                && (DETERMINERS.contains(sentence.word(before))
                        || sentence.names().affiliationAt(before).isPresent())) {
            before--;
        }
        return before;
    }
}
