package org.communique.entity;

import static org.communique.text.WordSet.isOneOf;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.annotation.AnnotatedSentence;
import org.communique.annotation.TokenRange;
import org.communique.text.WordSet;

/**
 * Whom "he", "she", "him" and "her" mean. The subject's pronoun means the subject of its sentence, else that of the one
 * before; the object's means somebody else than its own subject. Who stands in a phrase right before ("with B, he") is
 * neither.
 */
final class Pronouns {
    private static final Set<String> HE = WordSet.of("he", "she");
    private static final Set<String> BEHIND_HER = WordSet.words("""
            in at on for with to and about during after as that of from by before the upon when while through
            over his their a an into if whether not last this alongside but because against there here again how
            what why""");

    private final AnnotatedSentence sentence;
    private final List<Reference> taken;
    private final Attention attention;
    private final Subjects subjects;

    /** {@code taken}: the references of the sentence before the pronoun, in order. */
    Pronouns(AnnotatedSentence sentence, List<Reference> taken, Attention attention) {
        this.sentence = sentence;
        this.taken = List.copyOf(taken);
        this.attention = attention;
        this.subjects = new Subjects(sentence, this.taken);
    }

    /** Whether the word at a token stands for a person: "he", "him", and "her" where it is no possessive. */
    static boolean isPronoun(AnnotatedSentence sentence, int at) {
        return isSubject(sentence, at) || isObject(sentence, at);
    }

    private static boolean isSubject(AnnotatedSentence sentence, int at) {
        return HE.contains(sentence.word(at));
    }

    private static boolean isObject(AnnotatedSentence sentence, int at) {
        return sentence.word(at).equals("him") || sentence.word(at).equals("her") && !isPossessive(sentence, at);
    }

    private static boolean isPossessive(AnnotatedSentence sentence, int at) {
        boolean word = at + 1 < sentence.size() && sentence.tokens().get(at + 1).isWord();
        String next = sentence.word(at + 1);
        boolean day = next.endsWith("day")
                && isOneOf(
                        next,
                        "monday",
                        "tuesday",
                        "wednesday",
                        "thursday",
                        "friday",
                        "saturday",
                        "sunday",
                        "today",
                        "yesterday");
        return word && !BEHIND_HER.contains(next) && !day && !next.endsWith("ly");
    }

    Optional<Reference> read(int at) {
        Optional<Integer> person =
                isSubject(sentence, at) ? subject(at) : isObject(sentence, at) ? object(at) : Optional.<Integer>empty();
        return person.map(index -> new Reference.ToPerson(new TokenRange(at, at + 1), index, Reference.Form.PRONOUN));
    }

    private Optional<Integer> subject(int at) {
        String pronoun = sentence.word(at);
        List<Reference.ToPerson> before = before(at);
        Optional<Integer> whom =
                isWhom(at) && !before.isEmpty() ? Optional.of(before.getLast().person()) : Optional.empty();
        Set<Integer> beside = beside(at, before);
        List<Reference.ToPerson> free = before.stream()
                .filter(person -> attention.fits(pronoun, person.person()))
                .filter(person -> !whom.equals(Optional.of(person.person())) && !beside.contains(person.person()))
                .toList();
        int main = subjects.mainClause(at);
        return relative(at, free)
                .or(() -> free.stream()
                        .filter(person -> person.range().first() >= main && !subjects.isGoverned(person))
                        .map(Reference.ToPerson::person)
                        .findFirst())
                .or(() -> free.stream()
                        .filter(person -> !subjects.isGoverned(person))
                        .map(Reference.ToPerson::person)
                        .findFirst())
                .or(() -> attention
                        .person()
                        .filter(person -> attention.fits(pronoun, person))
                        .filter(person -> !beside.contains(person) && !whom.equals(Optional.of(person))))
                .or(() -> attention.latest().stream()
                        .filter(person -> attention.fits(pronoun, person))
                        .filter(person -> !beside.contains(person) && !whom.equals(Optional.of(person)))
                        .findFirst())
                .or(() -> free.stream().map(Reference.ToPerson::person).findFirst());
    }

    /** "A met B, who said he": whom the relative clause is about. */
    private static final int LONGEST_RELATIVE = 8;

    private Optional<Integer> relative(int at, List<Reference.ToPerson> before) {
        for (int who = at - 2; who > at - LONGEST_RELATIVE && who > 0; who--) {
            if (isOneOf(sentence.word(who), ",", ";", "and")) {
                return Optional.empty();
            }
            if (sentence.word(who).equals("who")) {
                int end = sentence.word(who - 1).equals(",") ? who - 1 : who;
                return before.stream()
                        .filter(person -> person.range().end() == end)
                        .map(Reference.ToPerson::person)
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    /** Those of "With B, he" and "In his talks with B and C, she": other people than the pronoun's. */
    private Set<Integer> beside(int at, List<Reference.ToPerson> before) {
        boolean fronted = sentence.word(at - 1).equals(",")
                && !before.isEmpty()
                && before.stream().allMatch(person -> subjects.isGoverned(person) || isListed(person, before))
                && !isOneOf(sentence.word(0), "according", "for", "by");
        return fronted
                ? Set.copyOf(before.stream()
                        .map(Reference.ToPerson::person)
                        .distinct()
                        .toList())
                : Set.of();
    }

    private boolean isListed(Reference.ToPerson person, List<Reference.ToPerson> before) {
        return !before.getFirst().equals(person)
                && (sentence.word(person.range().first() - 1).equals("and")
                        || sentence.word(person.range().first() - 1).equals(","));
    }

    private Optional<Integer> object(int at) {
        String pronoun = sentence.word(at);
        List<Reference.ToPerson> before = before(at);
        List<Reference.ToPerson> ungoverned =
                before.stream().filter(person -> !subjects.isGoverned(person)).toList();
        boolean shared = !before.isEmpty() && isShared(before.getLast().range().end(), at);
        Optional<Integer> subject = (ungoverned.isEmpty()
                        ? Optional.<Reference.ToPerson>empty()
                        : Optional.of(shared ? ungoverned.getFirst() : ungoverned.getLast()))
                .map(Reference.ToPerson::person);
        List<Reference.ToPerson> others = before.stream()
                .filter(person -> attention.fits(pronoun, person.person()))
                .filter(person -> !subject.equals(Optional.of(person.person())))
                .toList()
                .reversed();
        boolean next = isOneOf(sentence.word(at - 1), "after", "before")
                && sentence.word(at - 2).equals(",");
        if (next && subject.isPresent() && attention.fits(pronoun, subject.get())) {
            return subject;
        }
        if (ungoverned.isEmpty() && sentence.word(0).equals("for") && !others.isEmpty()) {
            return Optional.of(others.getLast().person());
        }
        return others.stream()
                .filter(person -> shared || !subjects.isGoverned(person))
                .map(Reference.ToPerson::person)
                .findFirst()
                .or(() -> attention
                        .person()
                        .filter(person -> attention.fits(pronoun, person))
                        .filter(person -> before.stream().noneMatch(other -> other.person() == person)))
                .or(() -> others.stream().map(Reference.ToPerson::person).findFirst())
                .or(() -> attention.latest().stream()
                        .filter(person -> attention.fits(pronoun, person))
                        .filter(person -> !subject.equals(Optional.of(person)))
                        .findFirst());
    }

    /** "A met B and told him": the verb before the pronoun has the first subject. */
    private boolean isShared(int from, int at) {
        for (int next = from; next < at; next++) {
            boolean joins = isOneOf(sentence.word(next), "and", "but", "then");
            String verb = sentence.word(next + 1);
            if (joins
                    && (next == from || sentence.word(next - 1).equals(",") || next + 2 >= at - 1)
                    && next + 1 < at
                    && !sentence.tokens().get(next + 1).isCapitalised()
                    && (verb.endsWith("ed")
                            || verb.endsWith("s")
                            || next + 2 == at
                            || isOneOf(verb, "also", "then", "later"))) {
                return true;
            }
        }
        return false;
    }

    private List<Reference.ToPerson> before(int at) {
        return taken.stream()
                .filter(reference -> reference.range().end() <= at)
                .filter(Reference.ToPerson.class::isInstance)
                .map(Reference.ToPerson.class::cast)
                .toList();
    }

    /** "B, whom he received", "B, with whom she spoke": not B. */
    private boolean isWhom(int at) {
        return isOneOf(sentence.word(at - 1), "whom", "who", "whose");
    }
}
