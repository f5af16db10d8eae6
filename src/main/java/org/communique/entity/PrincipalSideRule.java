package org.communique.entity;

import static org.communique.text.WordSet.isOneOf;

import java.util.Optional;
import java.util.Set;
import org.communique.annotation.AnnotatedSentence;
import org.communique.annotation.Mention;
import org.communique.text.WordSet;

/**
 * Who sends an envoy or a message is of the side of who comes with it: {@code "Kask conveyed a letter from President Ilves"},
 * {@code "on behalf of President Ilves"}, {@code "a special envoy of President Ilves"}. Either tells the other's side.
 */
final class PrincipalSideRule implements SideRule {
    private static final Set<String> SENT = WordSet.words("""
            message messages letter letters greetings regards missive wishes note behalf envoy emissary
            condolences congratulations""");
    private static final Set<String> BRINGS = WordSet.words("""
            conveyed conveys conveying delivered delivers delivering handed hands bearing brought brings carrying
            carried transmitted presented presenting deliver convey behalf envoy emissary over gave passed""");
    private static final int NEAR = 4;

    @Override
    public void apply(Cast cast) {
        cast.visit(cluster -> true, (i, mention, principal) -> {
            AnnotatedSentence sentence = cast.sentence(i);
            if (mention.side().isEmpty() && isPrincipal(sentence, mention.range().first())) {
                messenger(cast, i, mention)
                        .filter(messenger -> messenger != principal)
                        .ifPresent(messenger -> share(principal, messenger));
            }
        });
    }

    private static void share(PersonCluster one, PersonCluster other) {
        if (one.side.isEmpty()) {
            one.side = other.side;
        } else if (other.side.isEmpty()) {
            other.side = one.side;
        }
    }

    /** "A letter from", "on behalf of", "the special envoy of" right before the person. */
    private static boolean isPrincipal(AnnotatedSentence sentence, int person) {
        int of = sentence.word(person - 1).equals("the") ? person - 2 : person - 1;
        if (!isOneOf(sentence.word(of), "of", "from")) {
            return false;
        }
        for (int at = of - 1; at >= Math.max(0, of - NEAR); at--) {
            if (SENT.contains(sentence.word(at))) {
                return speaksOfBringing(sentence);
            }
            if (sentence.personAt(at).isPresent() || isOneOf(sentence.word(at), ",", ";")) {
                return false;
            }
        }
        return false;
    }

    private static boolean speaksOfBringing(AnnotatedSentence sentence) {
        for (int at = 0; at < sentence.size(); at++) {
            if (BRINGS.contains(sentence.word(at))) {
                return true;
            }
        }
        return false;
    }

    /** Who comes with it: the first named of the sentence, behind "on behalf of" who is named next; else first of the one before. */
    private static Optional<PersonCluster> messenger(Cast cast, int index, Mention.PersonMention principal) {
        AnnotatedSentence sentence = cast.sentence(index);
        int of = principal.range().first() - 1;
        boolean opens = sentence.word(of - 1).equals("behalf") && of <= NEAR;
        Optional<Mention.PersonMention> beside = sentence.people().stream()
                .filter(person -> opens
                        ? person.range().first() >= principal.range().end()
                        : person.range().end() <= of)
                .findFirst();
        if (beside.isPresent()) {
            return beside.flatMap(person -> cast.cluster(index, person));
        }
        boolean pronoun = isOneOf(sentence.word(0), "he", "she");
        return !pronoun || index == 0
                ? Optional.empty()
                : cast.sentence(index - 1).people().stream()
                        .findFirst()
                        .flatMap(person -> cast.cluster(index - 1, person));
    }
}
