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
    private static final Set<String> BODIES = WordSet.words("""
            ministry ministries navy navies army armies side sides delegation delegations government governments
            military militaries coast guard officials diplomats delegates parliament cabinet police fleet
            flotilla squadron warships forces""");
    private static final List<String> NUMBERS = List.of("", "", "two", "three", "four", "five", "six");
    private static final Set<String> OFFICIALS = WordSet.words("""
            leaders ministers presidents counterparts heads chiefs officials authorities governments premiers""");
    /** Words of the news for whoever holds an office. */
    private static final Set<String> VAGUE = WordSet.of("head", "chief", "leader", "diplomat", "official", "envoy");

    private static final Set<String> SENT = WordSet.of("envoy", "emissary", "representative");
    /** Words for whoever visits, whatever the office. */
    private static final Set<String> GUESTS =
            WordSet.of("dignitary", "guest", "official", "leader", "delegation", "envoy", "diplomat", "statesman");

    private static final int APPOSITION = 4;
    private static final Set<String> OFFICERS = WordSet.of("general", "admiral", "commander", "officer", "chief");
    private static final Set<String> FORCES = WordSet.of("staff", "army", "forces", "navy", "command", "guard");

    private static final Set<String> FROM = WordSet.of("of", "from");
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
    private static final Set<String> LISTING = WordSet.words("""
            and , the as well both & / then later member members states countries nations from of""");

    private final People people;

    ActorReader(People people) {
        this.people = people;
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
        envoys(sentence, actors);
        visitors(sentence, actors);
        ofCountries(sentence, actors, before);
        counted(sentence, actors);
        unnamed(sentence, actors);
        counterparts(sentence, actors);
        monarchs(sentence, actors);
        for (Reference reference : references) {
            switch (reference) {
                case Reference.ToPerson unused -> {}
                case Reference.ToSides sides -> addIfFree(actors, new Actor.All(sides.range()));
            }
        }
        topDiplomats(sentence, actors);
        bodies(sentence, actors);
        sides(sentence, actors);
        actors.sort(Comparator.comparingInt(actor -> actor.range().first()));
        return List.copyOf(actors);
    }

    /** "A special envoy of President Moyo": whom the story names besides Moyo of his side, or somebody of it. */
    private void envoys(AnnotatedSentence sentence, List<Actor> actors) {
        for (Mention.PostMention post : sentence.posts()) {
            int of = post.range().end();
            boolean sent = SENT.contains(post.head())
                    && FROM.contains(sentence.word(of))
                    && post.side().isEmpty();
            if (!sent || post.plural() || !isFree(actors, post.range())) {
                continue;
            }
            actors.stream()
                    .filter(actor -> actor.range().first() > of && actor.range().first() <= of + 2)
                    .findFirst()
                    .flatMap(sender -> envoyOf(sender, post.range()))
                    .ifPresent(actors::add);
        }
    }

    /** "The visiting general": the only one of the story in such a post or rank who is not of its home. */
    private void visitors(AnnotatedSentence sentence, List<Actor> actors) {
        for (int at = 1; at < sentence.size() - 1; at++) {
            boolean visiting = sentence.word(at).equals("visiting")
                    && isOneOf(sentence.word(at - 1), "the", "his", "her")
                    && !sentence.tokens().get(at + 1).isCapitalised();
            TokenRange range = new TokenRange(at - 1, at + 2);
            if (!visiting || sentence.personAt(at + 2).isPresent()) {
                continue;
            }
            String word = sentence.word(at + 1);
            List<Person> called = people.persons().stream()
                    .filter(person ->
                            people.home().isPresent() && !person.side().equals(people.home()))
                    .filter(person -> person.side().isPresent() && isCalled(person, word))
                    .toList();
            if (called.size() == 1) {
                // A rank alone may have been taken for the general at home.
                actors.removeIf(other -> other.range().overlaps(range));
                actors.add(new Actor.Named(range, called.getFirst().index()));
            }
        }
    }

    private static boolean isCalled(Person person, String word) {
        String post = person.position().orElse("").toLowerCase(Locale.ROOT);
        boolean officer = OFFICERS.contains(word) && FORCES.stream().anyMatch(post::contains);
        return officer
                || GUESTS.contains(word)
                || (person.position().orElse("") + " " + person.rank().orElse(""))
                        .toLowerCase(Locale.ROOT)
                        .contains(word);
    }

    private Optional<Actor> envoyOf(Actor sender, TokenRange range) {
        if (!(sender instanceof Actor.Named named)) {
            return Optional.empty();
        }
        Person principal = people.persons().get(named.person());
        List<Person> others = people.persons().stream()
                .filter(person -> person.index() != principal.index()
                        && person.side().isPresent()
                        && person.side().equals(principal.side()))
                .toList();
        return others.size() == 1
                ? Optional.of(new Actor.Named(range, others.getFirst().index()))
                : principal.side().map(side -> new Actor.Unnamed(range, List.of(side)));
    }

    private static void addIfFree(List<Actor> actors, Actor actor) {
        if (isFree(actors, actor.range())) {
            actors.add(actor);
        }
    }

    private static boolean isFree(List<Actor> actors, TokenRange range) {
        return actors.stream().noneMatch(other -> other.range().overlaps(range));
    }

    /** "The leaders of the three countries": of those that the sentence before named, if they are so many. */
    private static void ofCountries(AnnotatedSentence sentence, List<Actor> actors, List<Party> before) {
        for (int of = 1; of < sentence.size(); of++) {
            TokenRange officials = new TokenRange(of - 1, of);
            int number = NUMBERS.indexOf(sentence.word(of + 2));
            boolean told = number > 1 && number == before.size() && FROM.contains(sentence.word(of));
            if (!told || !OFFICIALS.contains(sentence.word(of - 1)) || !isFree(actors, officials)) {
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
            CountedGroups.allAt(sentence, at).ifPresent(range -> addIfFree(actors, new Actor.All(range)));
        }
    }

    /** The states that a sentence names itself, in order, each once. */
    static List<Party> statesOf(AnnotatedSentence sentence) {
        return sentence.names().states().stream()
                .filter(state -> !state.adjective())
                .map(state -> (Party) new Party.State(state.iso3()))
                .distinct()
                .toList();
    }

    /** Posts that nobody's name goes with: "the Kenyan foreign minister", "the foreign ministers of Chad and Niger". */
    private void unnamed(AnnotatedSentence sentence, List<Actor> actors) {
        for (Mention.PostMention post : sentence.posts()) {
            if (post.former() || !isFree(actors, post.range())) {
                continue;
            }
            int first = post.plural()
                    ? adjectivesBefore(sentence, behindAdjectives(sentence, post.range()))
                    : adjectivesBefore(sentence, post.range().first());
            int end = post.plural()
                    ? postEnd(sentence, post.range())
                    : post.range().end();
            List<Party> sides = sidesWithin(sentence, first, end);
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
                addIfFree(
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
            List<Party> before = sidesWithin(sentence, 0, first);
            return before.isEmpty() ? Optional.empty() : Optional.of(before.getLast());
        }
        boolean definite = sentence.word(first - 1).equals("the") || STYLES.contains(sentence.word(first - 1));
        boolean state = HIGHEST.contains(post.text().toLowerCase(Locale.ROOT));
        boolean alone = !FROM.contains(sentence.word(post.range().end()))
                && people.persons().stream()
                        .noneMatch(person -> person.position()
                                .filter(position -> position.equalsIgnoreCase(post.text()))
                                .isPresent());
        return definite && state && alone ? people.home() : Optional.empty();
    }

    /** The first word of the post itself: behind the "Malian" of "Chadian and Malian foreign ministers". */
    private static int behindAdjectives(AnnotatedSentence sentence, TokenRange post) {
        int first = post.first();
        while (first < post.end() - 1 && sentence.names().affiliationAt(first).isPresent()) {
            first++;
        }
        return first;
    }

    /** "foreign ministers of Chad" goes on with ", Mali and Niger". */
    private static int postEnd(AnnotatedSentence sentence, TokenRange post) {
        for (int at = post.first(); at < post.end(); at++) {
            if (FROM.contains(sentence.word(at))
                    && sentence.names().affiliationAt(post.end() - 1).isPresent()) {
                return Math.max(post.end(), listEnd(sentence, at));
            }
        }
        return listEnd(sentence, post.end());
    }

    /** "his Mongolian and Lao counterparts", "counterparts from Chad, Mali and Niger". */
    private void counterparts(AnnotatedSentence sentence, List<Actor> actors) {
        for (int at = 0; at < sentence.size(); at++) {
            boolean opposite = isOneOf(sentence.word(at), "number", "numbers")
                    && sentence.word(at - 1).equals("opposite");
            if (!COUNTERPARTS.contains(sentence.word(at)) && !opposite || !isFree(actors, new TokenRange(at, at + 1))) {
                continue;
            }
            int first = adjectivesBefore(sentence, at);
            int end = listEnd(sentence, at + 1, OF_OR_IN);
            List<Party> sides = sidesWithin(sentence, first, end);
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
            if (!top || !isFree(actors, new TokenRange(at - 1, at + 1))) {
                continue;
            }
            int first = adjectivesBefore(sentence, at - 1);
            int end = listEnd(sentence, at + 1);
            List<Party> sides = sidesWithin(sentence, first, end);
            if (!sides.isEmpty()) {
                add(sentence, actors, new TokenRange(first, end), sides, "foreign");
            }
        }
    }

    private void add(AnnotatedSentence sentence, List<Actor> actors, TokenRange range, List<Party> sides, String head) {
        if (!isFree(actors, range)) {
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
            while (at < range.end() && !isOf(sentence, at, sides.get(i))) {
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

    private static boolean isOf(AnnotatedSentence sentence, int at, Party side) {
        return sentence.names()
                .affiliationAt(at)
                .map(Party::of)
                .filter(side::equals)
                .isPresent();
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

    /** Where the adjectives and genitives of states begin that stand before {@code at}: "Armenian, French" foreign ministers. */
    private static int adjectivesBefore(AnnotatedSentence sentence, int at) {
        int first = at;
        int back = at - 1;
        while (back >= 0) {
            boolean side = sentence.names().affiliationAt(back).isPresent();
            boolean link =
                    LISTING.contains(sentence.word(back)) || sentence.word(back).equals("'s");
            if (side) {
                first = back;
            } else if (!link || back == 0 || at - back > 12) {
                break;
            } else if (first == at && !sentence.word(back).equals("'s")) {
                break;
            }
            back--;
        }
        return first;
    }

    /** The index behind "of Chad, Niger and Mali" at {@code at}; {@code at} itself where no such list stands. */
    private static int listEnd(AnnotatedSentence sentence, int at) {
        return listEnd(sentence, at, FROM);
    }

    private static int listEnd(AnnotatedSentence sentence, int at, Set<String> prepositions) {
        if (!prepositions.contains(sentence.word(at))) {
            return at;
        }
        int end = at;
        int next = at + 1;
        while (next < sentence.size()) {
            if (sentence.names().affiliationAt(next).isPresent()) {
                end = next + 1;
            } else if (!LISTING.contains(sentence.word(next))) {
                break;
            }
            next++;
        }
        return end;
    }

    private static List<Party> sidesWithin(AnnotatedSentence sentence, int first, int end) {
        List<Party> sides = new ArrayList<>();
        for (int at = first; at < end; at++) {
            sentence.names()
                    .affiliationAt(at)
                    .map(Party::of)
                    .filter(party -> !sides.contains(party))
                    .ifPresent(sides::add);
        }
        return sides;
    }

    /** "the Vietnamese side", "India's Ministry of External Affairs", "the ministries of Armenia and France". */
    private static void bodies(AnnotatedSentence sentence, List<Actor> actors) {
        for (int at = 0; at < sentence.size(); at++) {
            if (!BODIES.contains(sentence.word(at)) || BODIES.contains(sentence.word(at + 1))) {
                continue;
            }
            int first = at;
            for (int back = at - 1; back >= Math.max(0, at - 4); back--) {
                if (sentence.names().affiliationAt(back).isPresent()) {
                    first = back;
                } else if (isOneOf(sentence.word(back), "of", ",", "in", "by", "to", "and", "with")) {
                    break;
                }
            }
            int behind = at + 1;
            while (behind < Math.min(sentence.size(), at + 14)
                    && (sentence.tokens().get(behind).isCapitalised()
                            || isOneOf(sentence.word(behind), "of", "the", "for", "and", "affairs"))) {
                behind++;
            }
            List<Party> sides = sidesWithin(sentence, first, Math.max(at + 1, Math.min(behind, sentence.size())));
            int end = at + 1;
            for (int next = at + 1; next < behind; next++) {
                if (sentence.names().affiliationAt(next).isPresent()) {
                    end = next + 1;
                }
            }
            TokenRange range = new TokenRange(first, end);
            if (sides.isEmpty() || !isFree(actors, range)) {
                continue;
            }
            if (sides.size() == 1) {
                actors.add(new Actor.Side(range, sides.getFirst(), true));
            } else {
                actors.add(new Actor.Unnamed(range, sides));
            }
        }
    }

    private void sides(AnnotatedSentence sentence, List<Actor> actors) {
        for (Mention.StateMention state : sentence.names().states()) {
            Party party = new Party.State(state.iso3());
            if (!state.adjective()
                    && !isAttribute(sentence, state.range(), actors)
                    && !isSideOfNext(sentence, state.range(), party, actors)) {
                addIfFree(actors, new Actor.Side(state.range(), party, false));
            }
        }
        for (Mention.OrganisationMention organisation : sentence.names().organisations()) {
            if (!isAttribute(sentence, organisation.range(), actors)) {
                addIfFree(
                        actors,
                        new Actor.Side(organisation.range(), new Party.Organisation(organisation.code()), false));
            }
        }
    }

    /** "The ministers of Chad, A, and Mali (B)": the state only tells whose minister the person right behind is. */
    private boolean isSideOfNext(AnnotatedSentence sentence, TokenRange state, Party party, List<Actor> actors) {
        int before = sentence.word(state.first() - 1).equals("the") ? state.first() - 2 : state.first() - 1;
        boolean listed = isOneOf(sentence.word(before), "of", "from", "and", ",")
                && isOneOf(sentence.word(state.end()), ",", "(");
        return listed
                && actors.stream()
                        .anyMatch(actor -> actor instanceof Actor.Named named
                                && named.range().first() == state.end() + 1
                                && people.persons().get(named.person()).side().equals(Optional.of(party)));
    }

    /** "Berg of the Netherlands", "Berg Jr., of Norway", "Kenya's economy": the side belongs to another word. */
    private static boolean isAttribute(AnnotatedSentence sentence, TokenRange range, List<Actor> actors) {
        int of = sentence.word(range.first() - 1).equals("the") ? range.first() - 2 : range.first() - 1;
        int end = of;
        while (isOneOf(sentence.word(end - 1), ",", ".", "jr", "sr")) {
            end--;
        }
        int behindName = end;
        boolean ofActor = FROM.contains(sentence.word(of))
                && actors.stream()
                        .anyMatch(actor -> actor.range().end() == of
                                || actor instanceof Actor.Named && actor.range().end() == behindName);
        return ofActor || sentence.word(range.end()).equals("'s");
    }
}
