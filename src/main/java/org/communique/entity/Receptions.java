package org.communique.entity;

import static org.communique.text.WordSet.isOneOf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.annotation.AnnotatedSentence;
import org.communique.text.WordSet;

/** Who receives whom in a sentence: "A welcomed B", "B was received by A", "B called on A", "visiting minister B", "his host A". */
final class Receptions {
    private static final Set<String> RECEIVES = WordSet.words("""
            received receives receive receiving hosted hosts host hosting welcomed welcomes welcome welcoming
            greeted greets greeting invited entertained met""");
    private static final Set<String> COMES = WordSet.words("""
            visit visited visits visiting arrived arrives arriving flew landed travelled traveled touched came
            toured tours""");
    private static final Set<String> CALLS = WordSet.of("called", "calls", "call", "calling");
    private static final Set<String> BE = WordSet.of("was", "were", "been", "is", "are", "be", "being", "got");
    /** All words at which parts may be told. */
    private static final Set<String> TELLING = WordSet.union(List.of(RECEIVES, COMES, CALLS, Set.of("guest")));

    private static final int NEAR = 5;
    private static final int FAR = 9;

    private final AnnotatedSentence sentence;
    private final List<Reference.ToPerson> people;
    private final Subjects subjects;
    private final Map<Integer, Attention.Part> parts = new HashMap<>();

    Receptions(AnnotatedSentence sentence, List<Reference> references) {
        this.sentence = sentence;
        this.people = references.stream()
                .filter(Reference.ToPerson.class::isInstance)
                .map(Reference.ToPerson.class::cast)
                .toList();
        this.subjects = new Subjects(sentence, references);
    }

    Map<Integer, Attention.Part> parts() {
        for (int at = 0; at < sentence.size(); at++) {
            String word = sentence.word(at);
            if (!TELLING.contains(word)) {
                continue;
            }
            if (word.equals("host") && sentence.word(at - 2).equals("as")) {
                as(at);
            } else if (RECEIVES.contains(word)) {
                receives(at, word);
            } else if (word.equals("host") || word.equals("guest")) {
                as(at);
            } else if (COMES.contains(word) && (!word.equals("visiting") || BE.contains(beforeAdverb(at)))) {
                before(at, FAR).ifPresent(who -> give(who, Attention.Part.GUEST));
            } else if (CALLS.contains(word) && isOneOf(sentence.word(at + 1), "on", "upon")) {
                before(at, FAR).ifPresent(who -> give(who, Attention.Part.GUEST));
                after(at, NEAR).ifPresent(whom -> give(whom, Attention.Part.HOST));
            }
        }
        people.forEach(this::called);
        return parts;
    }

    private void receives(int at, String word) {
        boolean by = sentence.word(at + 1).equals("by")
                || sentence.word(at + 2).equals("by")
                || sentence.word(at + 3).equals("by");
        boolean passive = by
                && (BE.contains(beforeAdverb(at))
                        || at == 0
                        || sentence.word(at - 1).equals(","));
        if (passive) {
            Optional<Reference.ToPerson> host = after(at, NEAR + 2);
            host.ifPresent(who -> give(who, Attention.Part.HOST));
            before(at, sentence.size())
                    .or(() -> people.stream()
                            .filter(person -> !subjects.isGoverned(person))
                            .findFirst())
                    .ifPresent(who -> give(who, Attention.Part.GUEST));
        } else if (!word.equals("met")) {
            Optional<Reference.ToPerson> host = before(at, sentence.size());
            Optional<Reference.ToPerson> guest = after(at, NEAR);
            boolean noun = word.equals("host") && !isOneOf(sentence.word(at - 1), "will", "to", "would");
            if (guest.isPresent() && !noun) {
                host.ifPresent(who -> give(who, Attention.Part.HOST));
                guest.ifPresent(who -> give(who, Attention.Part.GUEST));
            }
        }
    }

    /** "With Novak as his host", "Novak was our guest". */
    private void as(int at) {
        boolean as = sentence.word(at - 2).equals("as");
        boolean was = BE.contains(sentence.word(at - 2));
        Attention.Part part = sentence.word(at).equals("host") ? Attention.Part.HOST : Attention.Part.GUEST;
        if (as) {
            people.stream()
                    .filter(person -> person.range().end() == at - 2)
                    .findFirst()
                    .ifPresent(person -> give(person, part));
        } else if (was) {
            before(at, FAR).ifPresent(person -> give(person, part));
        }
    }

    private String beforeAdverb(int at) {
        String before = sentence.word(at - 1);
        boolean adverb = sentence.isAdverb(at - 1) || isOneOf(before, "also", "first", "later", "then");
        return adverb ? sentence.word(at - 2) : before;
    }

    /** "Visiting minister B", "his guest, B", "her host in Lima was B". */
    private void called(Reference.ToPerson person) {
        int first = person.range().first();
        for (int at = Math.max(0, first - NEAR); at < first; at++) {
            String word = sentence.word(at);
            boolean close = at >= first - 3;
            if (close && isOneOf(word, "visiting", "guest", "visitor")) {
                give(person, Attention.Part.GUEST);
            }
            boolean was = BE.contains(sentence.word(first - 1))
                    || BE.contains(sentence.word(first - 2))
                    || BE.contains(sentence.word(first - 3));
            if (word.equals("host") && (at >= first - 2 || was)) {
                give(person, Attention.Part.HOST);
            }
        }
    }

    private void give(Reference.ToPerson person, Attention.Part part) {
        parts.put(person.person(), part);
    }

    /** The nearest subject before a verb. */
    private Optional<Reference.ToPerson> before(int verb, int reach) {
        return people.stream()
                .filter(person -> person.range().end() <= verb && person.range().end() >= verb - reach)
                .filter(person -> !subjects.isGoverned(person))
                .reduce((first, second) -> second);
    }

    private Optional<Reference.ToPerson> after(int verb, int reach) {
        return people.stream()
                .filter(person ->
                        person.range().first() > verb && person.range().first() <= verb + reach)
                .findFirst();
    }
}
