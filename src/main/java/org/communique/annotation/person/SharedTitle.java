package org.communique.annotation.person;

import static org.communique.text.WordSet.isOneOf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.annotation.Affiliation;
import org.communique.annotation.Mention;
import org.communique.annotation.TokenRange;
import org.communique.annotation.WordClass;
import org.communique.text.WordSet;

/**
 * A title in the plural, or the counterparts of somebody, belongs to all names of the list behind it, and each name has the
 * state that the list gives it: {@code "the foreign ministers of Chad and Niger, A and B" → A Chad's, B Niger's}, {@code "her
 * counterparts from Chad (A) and Niger (B)"}. Of as many portfolios as names of one state each has one: {@code "Peru's foreign
 * and defence ministers, A and B"}.
 */
final class SharedTitle {
    private static final Set<String> COLLEAGUES = WordSet.of("counterparts", "colleagues", "peers");
    private static final Set<String> PLAIN_JOINTS = WordSet.of("and", ",", "&", "with", ":", "-");
    private static final Set<String> JOINTS = WordSet.words("""
            , and & ( ) of from in the 's - – — : ; as well with namely respectively""");
    private static final Set<String> LEADING_TO_STATES = WordSet.of("of", "from", "in");
    private static final int NEAR = 2;

    private final TitledSentence sentence;
    private final NameWords words;

    SharedTitle(TitledSentence sentence, NameWords words) {
        this.sentence = sentence;
        this.words = words;
    }

    /**
     * A name of a list.
     *
     * @param person its place among the people
     * @param own the state that stands with this name alone
     * @param portfolio the words for what he is minister of, where the list names it before him
     * @param next whether nothing but a joint stands before it
     */
    private record Item(int person, Optional<Affiliation> own, Optional<String> portfolio, boolean next) {}

    /** A list with the states that stand apart from its names. */
    private record NameList(List<Item> items, List<Affiliation> states) {}

    List<Mention.PersonMention> share(List<Mention.PersonMention> people) {
        List<Mention.PersonMention> shared = new ArrayList<>(people);
        for (Mention.PostMention post : sentence.posts()) {
            if (post.plural()) {
                int behind = statesOf(post);
                List<Affiliation> before = statesBetween(opening(post.range().first()), behind);
                give(post, read(before, behind, Optional.of(post), shared), shared);
            }
        }
        for (int at = 0; at < sentence.size(); at++) {
            if (COLLEAGUES.contains(sentence.word(at))) {
                giveStates(read(statesBetween(opening(at), at), at + 1, Optional.empty(), shared), shared);
            }
        }
        return shared;
    }

    /** The index of the "of" within "foreign ministers of Nepal", or behind the post. */
    private int statesOf(Mention.PostMention post) {
        for (int at = post.range().first(); at < post.range().end(); at++) {
            boolean leads = LEADING_TO_STATES.contains(sentence.word(at));
            int state = sentence.word(at + 1).equals("the") ? at + 2 : at + 1;
            if (leads && sentence.affiliation(state).isPresent()) {
                return at;
            }
        }
        return post.range().end();
    }

    /** Where the states begin that stand as adjectives or genitives right before a noun. */
    private int opening(int noun) {
        int first = noun;
        while (first > 0
                && (sentence.affiliation(first - 1).isPresent()
                        || isOneOf(sentence.word(first - 1), "and", ",", "&", "'s")
                                && sentence.affiliation(first - 2).isPresent())) {
            first--;
        }
        return first;
    }

    private List<Affiliation> statesBetween(int from, int to) {
        List<Affiliation> states = new ArrayList<>();
        for (int at = from; at < to; at++) {
            sentence.affiliation(at).filter(side -> !states.contains(side)).ifPresent(states::add);
        }
        return states;
    }

    /** The names behind {@code from}, up to a word that belongs to no list or somebody with a title of his own. */
    private NameList read(
            List<Affiliation> before,
            int from,
            Optional<Mention.PostMention> post,
            List<Mention.PersonMention> people) {
        List<Affiliation> states = new ArrayList<>(before);
        List<Item> items = new ArrayList<>();
        List<Affiliation> fresh = new ArrayList<>(before);
        Optional<String> portfolio = Optional.empty();
        int end = from;
        int at = from;
        while (at < sentence.size()) {
            int person = personAt(at, people);
            Optional<Affiliation> side = sentence.affiliation(at);
            if (person >= 0) {
                Mention.PersonMention named = people.get(person);
                if (isOfAnotherPost(named, post, from)) {
                    break;
                }
                TitleBehind behind = new TitleBehind(sentence, words, named.name());
                Optional<Affiliation> own = behind.state();
                if (own.isEmpty() && fresh.size() == 1 && portfolio.isEmpty()) {
                    own = Optional.of(fresh.getFirst());
                }
                items.add(new Item(person, own, portfolio, isJoined(end, at)));
                fresh.clear();
                portfolio = Optional.empty();
                end = Math.max(named.range().end(), behind.stateEnd());
                at = end;
            } else if (side.isPresent()) {
                if (states.isEmpty() || !states.getLast().equals(side.get())) {
                    states.add(side.get());
                    fresh.add(side.get());
                }
                at++;
                end = items.isEmpty() ? at : end;
            } else if (!items.isEmpty() && portfolioEnd(at) > at) {
                portfolio = Optional.of(new TokenRange(at, portfolioEnd(at)).text(sentence.sentence()));
                at = portfolioEnd(at);
                end = at;
            } else if (JOINTS.contains(sentence.word(at))) {
                at++;
            } else {
                break;
            }
        }
        return new NameList(items, states);
    }

    /** "Defence, A": where the words for a portfolio end that a name in apposition follows; {@code at} where there are none. */
    private int portfolioEnd(int at) {
        int end = at;
        while (sentence.is(WordClass.PORTFOLIO, end)
                || end > at
                        && isOneOf(sentence.word(end), "and", "of", ",")
                        && sentence.is(WordClass.PORTFOLIO, end + 1)) {
            end++;
        }
        return end > at && isOneOf(sentence.word(end), ",", "(") ? end : at;
    }

    private boolean isJoined(int from, int to) {
        if (to - from > NEAR) {
            return false;
        }
        for (int at = from; at < to; at++) {
            if (!PLAIN_JOINTS.contains(sentence.word(at))) {
                return false;
            }
        }
        return true;
    }

    private static int personAt(int token, List<Mention.PersonMention> people) {
        for (int i = 0; i < people.size(); i++) {
            boolean here = people.get(i).range().first() == token
                    || people.get(i).name().first() == token;
            if (here) {
                return i;
            }
        }
        return -1;
    }

    /** "The ministers of Chad and Mali, President A and B": who has a title of his own ends the list. */
    private static boolean isOfAnotherPost(Mention.PersonMention person, Optional<Mention.PostMention> post, int from) {
        return person.post()
                .filter(own -> own.range().first() >= from)
                .filter(own -> post.filter(shared -> shared.range().equals(own.range()))
                        .isEmpty())
                .isPresent();
    }

    /** Each name takes the post, and the state that the list gives it. */
    private void give(Mention.PostMention post, NameList list, List<Mention.PersonMention> people) {
        List<Optional<Affiliation>> sides = sides(list);
        boolean told = list.items().size() > 1 && sides.stream().allMatch(Optional::isPresent);
        List<Mention.PostMention> posts = posts(post, list);
        for (int i = 0; i < list.items().size(); i++) {
            Item item = list.items().get(i);
            if (!told && !item.next()) {
                return;
            }
            Mention.PersonMention person = people.get(item.person());
            people.set(
                    item.person(),
                    new Mention.PersonMention(
                            person.range(),
                            person.name(),
                            true,
                            Optional.of(posts.get(i)),
                            person.rank(),
                            sides.get(i).or(() -> list.states().size() > 1 ? Optional.empty() : person.side()),
                            false));
        }
    }

    /** The posts of the names: each that of its own portfolio where the list or the title tells one for each. */
    private static List<Mention.PostMention> posts(Mention.PostMention post, NameList list) {
        int names = list.items().size();
        Mention.PostMention one = TitlePhrases.ofOne(post);
        if (list.items().stream().anyMatch(item -> item.portfolio().isPresent())) {
            return list.items().stream()
                    .map(item -> item.portfolio()
                            .map(portfolio -> Portfolios.of(one, portfolio))
                            .orElse(one))
                    .toList();
        }
        List<Mention.PostMention> each = Portfolios.each(one, names);
        boolean apart =
                list.states().size() * each.size() == names || list.states().size() < 2;
        List<Mention.PostMention> posts = new ArrayList<>();
        for (int i = 0; i < names; i++) {
            posts.add(apart ? each.get(i % each.size()) : one);
        }
        return posts;
    }

    /** The states of the names: each its own, or as many as there are names in their order, or one for all. */
    private static List<Optional<Affiliation>> sides(NameList list) {
        int names = list.items().size();
        List<Affiliation> states = list.states();
        boolean own = list.items().stream().allMatch(item -> item.own().isPresent());
        List<Optional<Affiliation>> sides = new ArrayList<>();
        for (int i = 0; i < names; i++) {
            Item item = list.items().get(i);
            if (own) {
                sides.add(item.own());
            } else if (states.size() == 1) {
                sides.add(item.own().or(() -> Optional.of(states.getFirst())));
            } else if (states.size() > 1 && names % states.size() == 0) {
                sides.add(Optional.of(states.get(i * states.size() / names)));
            } else {
                sides.add(Optional.empty());
            }
        }
        return sides;
    }

    /** Counterparts take their states; whose counterparts they are another rule tells. */
    private static void giveStates(NameList list, List<Mention.PersonMention> people) {
        List<Optional<Affiliation>> sides = sides(list);
        if (list.items().size() < 2 || !sides.stream().allMatch(Optional::isPresent)) {
            return;
        }
        for (int i = 0; i < list.items().size(); i++) {
            Mention.PersonMention person = people.get(list.items().get(i).person());
            people.set(
                    list.items().get(i).person(),
                    new Mention.PersonMention(
                            person.range(), person.name(), true, person.post(), person.rank(), sides.get(i), true));
        }
    }
}
