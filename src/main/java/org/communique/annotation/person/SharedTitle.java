package org.communique.annotation.person;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.annotation.Affiliation;
import org.communique.annotation.Mention;

/**
 * A title in the plural belongs to all names of the list behind it, and of as many states as names each has one:
 * {@code "the foreign ministers of Chad and Niger, A and B" → A Chad's, B Niger's}.
 */
final class SharedTitle {
    private static final Set<String> JOINTS = Set.of("and", ",", "&", "with");

    private final TitledSentence sentence;
    private final NameWords words;

    SharedTitle(TitledSentence sentence, NameWords words) {
        this.sentence = sentence;
        this.words = words;
    }

    List<Mention.PersonMention> share(List<Mention.PersonMention> people) {
        List<Mention.PersonMention> shared = new ArrayList<>(people);
        for (Mention.PostMention post : sentence.posts()) {
            if (post.plural()) {
                List<Integer> list = listBehind(post, shared);
                give(post, list, shared);
            }
        }
        return shared;
    }

    /** The names that follow a plural post without a title of their own, by their place among the people. */
    private List<Integer> listBehind(Mention.PostMention post, List<Mention.PersonMention> people) {
        List<Integer> list = new ArrayList<>();
        int expected = statesEnd(post);
        for (int i = 0; i < people.size(); i++) {
            Mention.PersonMention person = people.get(i);
            if (person.name().first() < post.range().end()) {
                continue;
            }
            boolean follows = isJoined(expected, person.range().first(), list.isEmpty())
                    || person.post()
                            .filter(post1 -> post1.range().equals(post.range()))
                            .isPresent();
            boolean own = person.post()
                    .filter(own1 -> !own1.range().equals(post.range()))
                    .isPresent();
            if (!follows || own) {
                break;
            }
            list.add(i);
            expected = Math.max(person.range().end(), new TitleBehind(sentence, words, person.name()).stateEnd());
        }
        return list;
    }

    private boolean isJoined(int from, int to, boolean first) {
        if (to < from || to - from > 2) {
            return false;
        }
        for (int at = from; at < to; at++) {
            boolean joint = JOINTS.contains(sentence.word(at))
                    || first && Set.of(":", "-").contains(sentence.word(at));
            if (!joint) {
                return false;
            }
        }
        return to > from || first;
    }

    private void give(Mention.PostMention post, List<Integer> list, List<Mention.PersonMention> people) {
        List<Affiliation> sides = sides(post);
        boolean respectively = sides.size() > 1 && sides.size() == list.size();
        for (int i = 0; i < list.size(); i++) {
            Mention.PersonMention person = people.get(list.get(i));
            Optional<Affiliation> own = new TitleBehind(sentence, words, person.name()).state();
            Optional<Affiliation> given = respectively
                    ? Optional.of(sides.get(i))
                    : sides.size() == 1 ? Optional.of(sides.getFirst()) : Optional.empty();
            people.set(
                    list.get(i),
                    new Mention.PersonMention(
                            person.range(),
                            person.name(),
                            true,
                            Optional.of(TitlePhrases.ofOne(post)),
                            person.rank(),
                            own.or(() -> respectively || sides.size() > 1 ? Optional.empty() : person.side())
                                    .or(() -> given),
                            false));
        }
    }

    /** Where the states end that a post "of Chad" goes on with: ", Mali and Niger". */
    private int statesEnd(Mention.PostMention post) {
        int end = post.range().end();
        boolean of = sentence.affiliation(end - 1).isPresent();
        for (int at = end;
                of
                        && (JOINTS.contains(sentence.word(at))
                                || sentence.word(at).equals("the")
                                || sentence.affiliation(at).isPresent());
                at++) {
            if (sentence.affiliation(at).isPresent()) {
                end = at + 1;
            }
        }
        return end;
    }

    /** The states of "the Chadian and Nigerien foreign ministers" and "the foreign ministers of Chad and Niger", in order. */
    private List<Affiliation> sides(Mention.PostMention post) {
        Set<Affiliation> sides = new LinkedHashSet<>();
        int first = post.range().first();
        while (first > 0
                && (sentence.affiliation(first - 1).isPresent()
                        || JOINTS.contains(sentence.word(first - 1))
                                && sentence.affiliation(first - 2).isPresent())) {
            first--;
        }
        for (int at = first; at < statesEnd(post); at++) {
            sentence.affiliation(at).ifPresent(sides::add);
        }
        return List.copyOf(new ArrayList<>(sides));
    }
}
