package org.communique.entity;

import static org.communique.text.WordSet.isOneOf;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.annotation.AnnotatedSentence;
import org.communique.text.WordSet;

/** What a reader has in mind of the people between two sentences: who was the subject, who was named last, who is whose guest. */
final class Attention {
    /** What somebody is to the others at a reception or on a visit. */
    enum Part {
        HOST,
        GUEST
    }

    private final Genders genders;
    private static final Set<String> LINKING =
            WordSet.of("was", "were", "is", "are", "included", "include", "includes", "has");

    /** When each was named last, who was named last at the end. */
    private final LinkedHashMap<Integer, Integer> recent = new LinkedHashMap<>();

    private int named;
    private final Map<Integer, Part> parts = new HashMap<>();
    private Optional<Integer> person = Optional.empty();
    private boolean sides;

    Attention(Genders genders) {
        this.genders = genders;
    }

    /** The subject of the last sentence that had one. */
    Optional<Integer> person() {
        return person;
    }

    /** Whether the last subject was all sides together, or two people. */
    boolean onSides() {
        return sides;
    }

    boolean isKnown(int index) {
        return recent.containsKey(index);
    }

    /** Higher for who was named later; -1 for who was not named yet. */
    int recency(int index) {
        return recent.getOrDefault(index, -1);
    }

    /** All who were named, the one named last first. */
    List<Integer> latest() {
        return List.copyOf(recent.sequencedKeySet().reversed());
    }

    Optional<Part> part(int index) {
        return Optional.ofNullable(parts.get(index));
    }

    boolean hasParts() {
        return !parts.isEmpty();
    }

    /** Whether a person may be "he", "him", "she" or "her". */
    boolean fits(String pronoun, int index) {
        return genders.fits(pronoun, index);
    }

    /** Goes on to the next sentence. */
    void after(AnnotatedSentence sentence, List<Reference> references) {
        references.forEach(reference -> personOf(reference).ifPresent(index -> recent.putLast(index, named++)));
        new Receptions(sentence, references).parts().forEach(parts::put);
        Optional<Reference> subject = new Subjects(sentence, references).main();
        if (person.isPresent()
                && subject.filter(reference -> isOfPossessive(sentence, reference))
                        .isPresent()) {
            return;
        }
        subject.or(() -> person.isEmpty() ? references.stream().findFirst() : Optional.empty())
                .ifPresent(reference -> {
                    switch (reference) {
                        case Reference.ToPerson one -> {
                            person = Optional.of(one.person());
                            sides = isJoined(sentence, references, one);
                        }
                        case Reference.ToSides unused -> sides = true;
                    }
                });
    }

    /** "Her host was B", "his guests included B": the sentence still speaks of her. */
    private static boolean isOfPossessive(AnnotatedSentence sentence, Reference reference) {
        boolean opens = false;
        for (int at = 0; at < reference.range().first(); at++) {
            opens |= at < 2 && isOneOf(sentence.word(at), "his", "her");
            if (opens && LINKING.contains(sentence.word(at))) {
                return true;
            }
        }
        return false;
    }

    /** "A and B met". */
    private static boolean isJoined(AnnotatedSentence sentence, List<Reference> references, Reference.ToPerson one) {
        int end = one.range().end();
        return sentence.word(end).equals("and")
                && references.stream()
                        .anyMatch(other -> other.range().first() > end
                                && other.range().first() <= end + 4
                                && personOf(other).isPresent());
    }

    static Optional<Integer> personOf(Reference reference) {
        return switch (reference) {
            case Reference.ToPerson one -> Optional.of(one.person());
            case Reference.ToSides unused -> Optional.empty();
        };
    }
}
