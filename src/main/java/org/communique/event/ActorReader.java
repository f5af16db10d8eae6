package org.communique.event;

import static org.communique.text.WordSet.isOneOf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.communique.annotation.AnnotatedSentence;
import org.communique.annotation.Mention;
import org.communique.annotation.TokenRange;
import org.communique.entity.Party;
import org.communique.entity.People;
import org.communique.entity.Person;
import org.communique.entity.Reference;
import org.communique.text.WordSet;

/**
 * Finds who can act in a sentence: people, officials without a name, states and their bodies.
 *
 * <p>An official without a name who is of a side that only one named person of the story is of, and in such a post, is
 * that person: {@code "received his Mongolian counterpart … Mongolian Defence Minister Bold said"}.
 */
final class ActorReader {
    private static final Set<String> COUNTERPARTS =
            WordSet.of("counterpart", "counterparts", "colleague", "colleagues", "peer", "peers", "opposite-number");
    private static final List<String> NUMBERS = List.of("", "", "two", "three", "four", "five", "six");
    private static final Set<String> OFFICIALS = WordSet.words("""
            leaders ministers presidents counterparts heads chiefs officials authorities governments premiers""");
    /** Words of the news for whoever holds an office. */
    private static final Set<String> VAGUE = WordSet.of("head", "chief", "leader", "diplomat", "official", "envoy");

    private static final int APPOSITION = 4;

    private static final Set<String> COUNTRY =
            WordSet.of("country", "nation", "state", "republic", "kingdom", "island");
    /** Styles of address before an office: "His Majesty the King". */
    private static final Set<String> STYLES = WordSet.of("majesty", "highness", "excellency", "hm", "hrh", "hh", "he");

    private static final Set<String> MONARCHS = WordSet.of("majesty", "highness");
    /** Offices that a country's own press names without the country. */
    private static final Set<String> HIGHEST = WordSet.of(
            "president",
            "vice president",
            "vice-president",
            "prime minister",
            "deputy prime minister",
            "premier",
            "head of state",
            "king",
            "queen",
            "sultan",
            "amir",
            "emir",
            "crown prince",
            "foreign minister",
            "minister of foreign affairs",
            "foreign secretary",
            "defence minister",
            "defense minister",
            "minister of defence");

    private static final Set<String> OF_OR_IN = WordSet.of("of", "from", "in");

    private final People people;
    private final TravellingActors travelling;
    private final SideActors sides;

    ActorReader(People people) {
        this.people = people;
        this.travelling = new TravellingActors(people);
        this.sides = new SideActors(people);
    }

    /** The actors of a sentence in order, none overlapping another. */
    List<Actor> actors(AnnotatedSentence sentence, List<Reference> references, List<Party> before) {
        List<Actor> actors = new ArrayList<>();
        for (Reference reference : references) {
            switch (reference) {
                case Reference.ToPerson person -> actors.add(new Actor.Named(person.range(), person.person()));
                case Reference.ToSides unused -> {}
            }
        }
        travelling.add(sentence, actors);
        ofCountries(sentence, actors, before);
        counted(sentence, actors);
        unnamed(sentence, actors);
        counterparts(sentence, actors);
        monarchs(sentence, actors);
        for (Reference reference : references) {
            switch (reference) {
                case Reference.ToPerson unused -> {}
                case Reference.ToSides sides -> Actor.addIfFree(actors, new Actor.All(sides.range()));
            }
        }
        topDiplomats(sentence, actors);
        sides.add(sentence, actors);
        actors.sort(Comparator.comparingInt(actor -> actor.range().first()));
        return joinedToTheirs(sentence, actors);
    }

    /** "The ministers of the Baltic states", "the heads of the delegations of Chad and Mali" are one, and not two. */
    private static List<Actor> joinedToTheirs(AnnotatedSentence sentence, List<Actor> actors) {
        List<Actor> joined = new ArrayList<>();
        for (Actor actor : actors) {
            int of = actor.range().first() - 1;
            boolean theirs = !joined.isEmpty()
                    && joined.getLast() instanceof Actor.All
                    && joined.getLast().range().end() == of
                    && !(actor instanceof Actor.Side)
                    && SideWords.FROM.contains(sentence.word(of));
            if (theirs) {
                TokenRange both = new TokenRange(
                        joined.removeLast().range().first(), actor.range().end());
                joined.add(
                        switch (actor) {
                            case Actor.Named named -> new Actor.Named(both, named.person());
                            case Actor.Unnamed unnamed -> new Actor.Unnamed(both, unnamed.sides());
                            case Actor.Side side -> side;
                            case Actor.All unused -> new Actor.All(both);
                        });
            } else {
                joined.add(actor);
            }
        }
        return List.copyOf(joined);
    }

    /** "The leaders of the three countries": of those that the sentence before named, if they are so many. */
    private static void ofCountries(AnnotatedSentence sentence, List<Actor> actors, List<Party> before) {
        for (int of = 1; before.size() > 1 && of < sentence.size(); of++) {
            TokenRange officials = new TokenRange(of - 1, of);
            int number = NUMBERS.indexOf(sentence.word(of + 2));
            boolean told = number > 1 && number == before.size() && SideWords.FROM.contains(sentence.word(of));
            if (!told || !OFFICIALS.contains(sentence.word(of - 1)) || !Actor.isFree(actors, officials)) {
                continue;
            }
            for (int at = of + 3; at < of + 6; at++) {
                if (isOneOf(
                        sentence.word(at),
                        "countries",
                        "states",
                        "nations",
                        "capitals",
                        "neighbours",
                        "neighbors",
                        "republics")) {
                    actors.add(new Actor.Unnamed(new TokenRange(of - 1, at + 1), before));
                    break;
                }
            }
        }
    }

    /** "All four", "two ministers, one from Chad and one from Mali". */
    private void counted(AnnotatedSentence sentence, List<Actor> actors) {
        for (Mention.PostMention post : sentence.posts()) {
            CountedGroups.members(sentence, post)
                    .ifPresent(members -> add(sentence, actors, members.range(), members.sides(), post.head()));
        }
        for (int at = 0; at < sentence.size() - 2; at++) {
            CountedGroups.allAt(sentence, at).ifPresent(range -> Actor.addIfFree(actors, new Actor.All(range)));
        }
    }

    /** Posts that nobody's name goes with: "the Kenyan foreign minister", "the foreign ministers of Chad and Niger". */
    private void unnamed(AnnotatedSentence sentence, List<Actor> actors) {
        for (Mention.PostMention post : sentence.posts()) {
            if (post.former() || !Actor.isFree(actors, post.range())) {
                continue;
            }
            int first = post.plural()
                    ? SideWords.adjectivesBefore(sentence, SideWords.behindAdjectives(sentence, post.range()))
                    : SideWords.adjectivesBefore(sentence, post.range().first());
            int end = post.plural()
                    ? SideWords.postEnd(sentence, post.range())
                    : post.range().end();
            List<Party> sides = SideWords.sidesWithin(sentence, first, end);
            if (sides.isEmpty() && !post.plural()) {
                sides = untold(sentence, post).stream().toList();
            }
            if (sides.isEmpty() || !post.plural() && (sides.size() > 1 || isApposed(sentence, actors, first, end))) {
                continue;
            }
            add(sentence, actors, new TokenRange(first, end), sides, post.head());
        }
    }

    /** "A, the mediator in the Chadian crisis, was in Lima": A himself, between commas. */
    private static boolean isApposed(AnnotatedSentence sentence, List<Actor> actors, int first, int end) {
        boolean behindName = sentence.word(first - 1).equals("the")
                && sentence.word(first - 2).equals(",")
                && actors.stream()
                        .anyMatch(actor ->
                                actor instanceof Actor.Named && actor.range().end() == first - 2);
        for (int at = end; behindName && at < end + APPOSITION; at++) {
            if (sentence.word(at).equals(",")) {
                return !isOneOf(sentence.word(at + 1), "and", "as", "the");
            }
            if (sentence.word(at).equals("and")) {
                return false;
            }
        }
        return false;
    }

    /** "His Majesty received A": without a name behind, the monarch of the story's home. */
    private void monarchs(AnnotatedSentence sentence, List<Actor> actors) {
        for (int at = 1; at < sentence.size() && people.home().isPresent(); at++) {
            boolean style = MONARCHS.contains(sentence.word(at))
                    && isOneOf(sentence.word(at - 1), "his", "her", "their")
                    && sentence.tokens().get(at).isCapitalised()
                    && !sentence.tokens()
                            .get(Math.min(at + 1, sentence.size() - 1))
                            .isCapitalised()
                    && !sentence.word(at + 1).equals("the")
                    && !sentence.word(at + 1).equals("'s");
            if (style) {
                Actor.addIfFree(
                        actors,
                        new Actor.Unnamed(
                                new TokenRange(at - 1, at + 1),
                                List.of(people.home().get())));
            }
        }
    }

    /** Whose "the prime minister" is: "the country's" the state's named last before, else that of the story's home. */
    private Optional<Party> untold(AnnotatedSentence sentence, Mention.PostMention post) {
        int first = post.range().first();
        boolean country = sentence.word(first - 1).equals("'s")
                && COUNTRY.contains(sentence.word(first - 2))
                && isOneOf(sentence.word(first - 3), "the", "that", "this");
        if (country) {
            List<Party> before = SideWords.sidesWithin(sentence, 0, first);
            return before.isEmpty() ? Optional.empty() : Optional.of(before.getLast());
        }
        boolean definite = sentence.word(first - 1).equals("the") || STYLES.contains(sentence.word(first - 1));
        boolean state = HIGHEST.contains(post.text().toLowerCase(Locale.ROOT));
        boolean alone = !SideWords.FROM.contains(sentence.word(post.range().end()))
                && people.persons().stream()
                        .noneMatch(person -> person.position()
                                .filter(position -> position.equalsIgnoreCase(post.text()))
                                .isPresent());
        return definite && state && alone ? people.home() : Optional.empty();
    }

    /** "his Mongolian and Lao counterparts", "counterparts from Chad, Mali and Niger". */
    private void counterparts(AnnotatedSentence sentence, List<Actor> actors) {
        for (int at = 0; at < sentence.size(); at++) {
            boolean opposite = isOneOf(sentence.word(at), "number", "numbers")
                    && sentence.word(at - 1).equals("opposite");
            if (!COUNTERPARTS.contains(sentence.word(at)) && !opposite
                    || !Actor.isFree(actors, new TokenRange(at, at + 1))) {
                continue;
            }
            int first = SideWords.adjectivesBefore(sentence, at);
            int end = SideWords.listEnd(sentence, at + 1, OF_OR_IN);
            List<Party> sides = SideWords.sidesWithin(sentence, first, end);
            if (!sides.isEmpty()) {
                add(sentence, actors, new TokenRange(first, end), sides, "");
            }
        }
    }

    /** "The top diplomats of Chad and Niger": their foreign ministers. */
    private void topDiplomats(AnnotatedSentence sentence, List<Actor> actors) {
        for (int at = 1; at < sentence.size(); at++) {
            boolean top = isOneOf(sentence.word(at), "diplomat", "diplomats")
                    && isOneOf(sentence.word(at - 1), "top", "chief");
            if (!top || !Actor.isFree(actors, new TokenRange(at - 1, at + 1))) {
                continue;
            }
            int first = SideWords.adjectivesBefore(sentence, at - 1);
            int end = SideWords.listEnd(sentence, at + 1);
            List<Party> sides = SideWords.sidesWithin(sentence, first, end);
            if (!sides.isEmpty()) {
                add(sentence, actors, new TokenRange(first, end), sides, "foreign");
            }
        }
    }

    private void add(AnnotatedSentence sentence, List<Actor> actors, TokenRange range, List<Party> sides, String head) {
        if (!Actor.isFree(actors, range)) {
            return;
        }
        List<Actor> holders = holders(sentence, range, sides, head);
        if (!holders.isEmpty()) {
            actors.addAll(holders);
            return;
        }
        Optional<Person> known = sides.size() == 1 ? holder(sides.getFirst(), head) : Optional.empty();
        actors.add(known.isPresent() ? new Actor.Named(range, known.get().index()) : new Actor.Unnamed(range, sides));
    }

    /** "The foreign ministers of Chad and Niger" whom the story names: each by the words of his state; else none. */
    private List<Actor> holders(AnnotatedSentence sentence, TokenRange range, List<Party> sides, String head) {
        List<Actor> holders = new ArrayList<>();
        int from = range.first();
        for (int i = 0; i < sides.size() && sides.size() > 1; i++) {
            Optional<Person> person = holder(sides.get(i), head);
            int first = from;
            int at = from;
            while (at < range.end() && !SideWords.isOf(sentence, at, sides.get(i))) {
                at++;
            }
            if (person.isEmpty() || at >= range.end()) {
                return List.of();
            }
            int end = i + 1 == sides.size() ? range.end() : at + 1;
            while (i > 0 && first < at && isOneOf(sentence.word(first), ",", "and")) {
                first++;
            }
            holders.add(new Actor.Named(new TokenRange(first, end), person.get().index()));
            from = at + 1;
        }
        return holders;
    }

    /** A secretary of state, without more words, is a foreign minister. */
    private static boolean isHeldBy(String head, String position) {
        return position.contains(head)
                || head.equals("foreign")
                        && (position.equals("secretary of state") || position.contains("external affairs"));
    }

    private Optional<Person> holder(Party side, String head) {
        List<Person> fitting = people.persons().stream()
                .filter(person -> person.side().equals(Optional.of(side)))
                .toList();
        boolean fits = fitting.size() == 1
                && (head.isEmpty()
                        || VAGUE.contains(head)
                        || fitting.getFirst()
                                .position()
                                .map(position -> position.toLowerCase(Locale.ROOT))
                                .map(position -> isHeldBy(head, position)
                                        || head.contains("minister") && position.endsWith("top diplomat"))
                                .orElse(false));
        return fits ? Optional.of(fitting.getFirst()) : Optional.empty();
    }
}
