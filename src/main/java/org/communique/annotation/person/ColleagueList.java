package org.communique.annotation.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.annotation.Affiliation;
import org.communique.annotation.Mention;

/**
 * Names in a list of holders of one post, each with the state that the list gives it:
 * {@code "her Nepalese and Chilean counterparts, A and B"}, {@code "the foreign ministers of Nepal, A, and of Chile, B"},
 * {@code "ministers from Nepal (A) and Chile (B)"}.
 */
final class ColleagueList {
    private static final Set<String> COLLEAGUES = Set.of("counterparts", "colleagues", "peers");
    private static final Set<String> JOINTS = Set.of(
            ",", "and", "&", "(", ")", "of", "from", "in", "the", "'s", "-", "–", "—", ":", "as", "well", "namely",
            "respectively");
    private static final Set<String> LEADING_TO_STATES = Set.of("of", "from", "in");

    private final TitledSentence sentence;

    ColleagueList(TitledSentence sentence) {
        this.sentence = sentence;
    }

    /** A name of the list, by its place among the people, and its state. */
    private record Member(int person, Affiliation side) {}

    List<Mention.PersonMention> share(List<Mention.PersonMention> people) {
        List<Mention.PersonMention> shared = new ArrayList<>(people);
        for (Mention.PostMention post : sentence.posts()) {
            if (post.plural()) {
                int behind = statesOf(post);
                for (Member member : members(statesBefore(post.range().first()), behind, shared)) {
                    shared.set(member.person(), holder(shared.get(member.person()), member.side(), Optional.of(post)));
                }
            }
        }
        for (int at = 0; at < sentence.size(); at++) {
            if (COLLEAGUES.contains(sentence.word(at))) {
                for (Member member : members(statesBefore(at), at + 1, shared)) {
                    shared.set(member.person(), holder(shared.get(member.person()), member.side(), Optional.empty()));
                }
            }
        }
        return shared;
    }

    private static Mention.PersonMention holder(
            Mention.PersonMention person, Affiliation side, Optional<Mention.PostMention> post) {
        return new Mention.PersonMention(
                person.range(),
                person.name(),
                true,
                post.map(TitlePhrases::ofOne).or(person::post),
                person.rank(),
                Optional.of(side),
                post.isEmpty());
    }

    /** The index of the "of" within "foreign ministers of Nepal", or behind the post. */
    private int statesOf(Mention.PostMention post) {
        for (int at = post.range().first(); at < post.range().end(); at++) {
            if (LEADING_TO_STATES.contains(sentence.word(at))
                    && sentence.affiliation(at + 1).isPresent()) {
                return at;
            }
        }
        return post.range().end();
    }

    /** The states of the adjectives that stand right before a noun, in order. */
    private List<Affiliation> statesBefore(int noun) {
        List<Affiliation> states = new ArrayList<>();
        int at = noun - 1;
        while (at >= 0
                && (sentence.affiliation(at).isPresent()
                        || Set.of("and", ",", "'s").contains(sentence.word(at)))) {
            sentence.affiliation(at).filter(side -> !states.contains(side)).ifPresent(states::addFirst);
            at--;
        }
        return states;
    }

    /** The names behind {@code from} with their states; empty where the list does not give each one of its own. */
    private List<Member> members(List<Affiliation> before, int from, List<Mention.PersonMention> people) {
        List<Affiliation> states = new ArrayList<>(before);
        List<Member> interleaved = new ArrayList<>();
        List<Integer> names = new ArrayList<>();
        int fresh = before.size();
        int at = from;
        while (at < sentence.size()) {
            int person = personAt(at, people);
            Optional<Affiliation> side = sentence.affiliation(at);
            if (person >= 0) {
                if (isOfAnotherPost(people.get(person), from)) {
                    break;
                }
                names.add(person);
                if (fresh == 1) {
                    interleaved.add(new Member(person, states.getLast()));
                }
                fresh = 0;
                at = people.get(person).name().end();
            } else if (side.isPresent()) {
                if (states.isEmpty() || !states.getLast().equals(side.get())) {
                    states.add(side.get());
                    fresh++;
                }
                at++;
            } else if (JOINTS.contains(sentence.word(at))) {
                at++;
            } else {
                break;
            }
        }
        if (names.size() > 1 && interleaved.size() == names.size()) {
            return interleaved;
        }
        List<Member> inOrder = new ArrayList<>();
        for (int i = 0; i < names.size() && names.size() == states.size() && names.size() > 1; i++) {
            inOrder.add(new Member(names.get(i), states.get(i)));
        }
        return inOrder;
    }

    private static int personAt(int token, List<Mention.PersonMention> people) {
        for (int i = 0; i < people.size(); i++) {
            if (people.get(i).name().first() == token) {
                return i;
            }
        }
        return -1;
    }

    /** "The ministers of Chad and Mali, President A and B": who has a title of his own ends the list. */
    private static boolean isOfAnotherPost(Mention.PersonMention person, int from) {
        return person.post().filter(post -> post.range().first() >= from).isPresent();
    }
}
