package org.communique.entity;

import static org.communique.text.WordSet.isOneOf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.annotation.Affiliation;
import org.communique.annotation.AnnotatedSentence;
import org.communique.annotation.AnnotatedStory;
import org.communique.annotation.Mention;
import org.communique.annotation.TokenRange;
import org.communique.text.WordSet;

/**
 * Whom the officials serve of whom the story does not say it: a paper names its own country's ministers without the country.
 *
 * <p>Such an official serves the home state, which is the publisher's or the dateline's, unless he cannot: because he faces
 * somebody of that state ("in Hanoi he met Foreign Minister Minh"), or because that state's holder of the same office is
 * named. Then he serves the state that the words before him name last and that the other does not serve.
 */
final class SideInference {
    private static final Set<String> FACING = WordSet.words("""
            met meet meets meeting with received receive receives hosted host hosts by on to from welcomed told
            invited thanked visited see saw sees greeted pay pays paid paying counterpart phoned telephoned
            congratulated between""");
    private static final int NEAR_DELEGATION = 6;
    /** "Attended by A": A stands beside those who meet. */
    private static final Set<String> BESIDE = WordSet.of("attended", "accompanied", "joined", "flanked", "witnessed");

    private static final Set<String> RECEIVED = WordSet.words("""
            received welcomed greeted hosted invited phoned telephoned called visited awaited expected
            congratulated joined""");
    private static final Set<String> DETERMINERS =
            WordSet.of("the", "a", "his", "her", "their", "both", "visiting", "mr");
    private static final int REACH = 2;

    private final Gazetteer gazetteer;
    private final PostWords words;
    private final OppositeSides opposites;
    private final AnnotatedStory story;
    private final List<PersonCluster> clusters;
    private final List<Map<Mention.PersonMention, PersonCluster>> byMention;
    private final Whereabouts whereabouts;
    private final Optional<Affiliation> home;
    private final Optional<Affiliation> origin;
    private final List<Affiliation> named;
    /** The states of the story, first those that it names most as more than the place of something. */
    private final List<Affiliation> acting;

    /** {@code origin}: where the story comes from; {@code named}: the states of the story, the one named most first. */
    SideInference(
            Gazetteer gazetteer,
            PostWords words,
            Cast cast,
            Whereabouts whereabouts,
            Optional<Affiliation> home,
            Optional<Affiliation> origin,
            List<Affiliation> named) {
        this.gazetteer = gazetteer;
        this.words = words;
        this.opposites = new OppositeSides(words, cast);
        this.story = cast.story();
        this.clusters = cast.clusters();
        this.byMention = cast.byMention();
        this.whereabouts = whereabouts;
        this.home = home;
        this.origin = origin;
        this.named = List.copyOf(named);
        this.acting = acting(story, named);
    }

    private static List<Affiliation> acting(AnnotatedStory story, List<Affiliation> named) {
        Map<Affiliation, Integer> counts = new HashMap<>();
        for (AnnotatedSentence sentence : story.sentences()) {
            for (Mention.StateMention state : sentence.names().states()) {
                int first = state.range().first();
                int before = sentence.word(first - 1).equals("the") ? first - 2 : first - 1;
                boolean place = isOneOf(sentence.word(before), "in", "from");
                counts.merge(Affiliation.state(state.iso3()), place ? 0 : 1, Integer::sum);
            }
        }
        return named.stream()
                .sorted(Comparator.comparingInt((Affiliation state) -> -counts.getOrDefault(state, 0)))
                .toList();
    }

    void complete() {
        for (PersonCluster cluster : clusters) {
            if (cluster.side.isEmpty() && (cluster.position.isPresent() || cluster.rank.isPresent())) {
                cluster.side = side(cluster);
            }
        }
    }

    private Optional<Affiliation> side(PersonCluster cluster) {
        Person.Mentioned first = cluster.mentions.getFirst();
        AnnotatedSentence sentence = story.sentences().get(first.sentence());
        Optional<Affiliation> listed = new MetInList(sentence, byMention.get(first.sentence())).sideOf(cluster, first);
        if (listed.isPresent()) {
            return listed;
        }
        Set<Affiliation> opposite = new LinkedHashSet<>(opposites.of(cluster));
        Optional<Affiliation> faced = isSpokesperson(cluster) ? Optional.empty() : faced(cluster, first);
        faced.ifPresent(opposite::add);
        Set<Affiliation> visited = whereabouts.visitedBy(cluster);
        opposite.addAll(visited);
        List<Affiliation> located = located(sentence, Integer.MAX_VALUE).stream()
                .filter(state -> !opposite.contains(state))
                .toList();
        if (isReceivingDelegation(sentence, first.range().end()) && home.isPresent()) {
            Optional<Affiliation> receiver = hostOfVisitor(first).filter(state -> !home.equals(Optional.of(state)));
            if (receiver.isPresent()) {
                return receiver;
            }
        }
        boolean abroad = faced.isPresent()
                && !located.isEmpty()
                && home.filter(located::contains).isEmpty();
        if (home.isPresent() && !opposite.contains(home.get()) && !abroad) {
            return home;
        }
        // "She spoke with her counterparts from Peru and Chile": her own country need not be named.
        Set<Affiliation> counterparts = opposites.ofEquals(cluster);
        counterparts.addAll(opposites.holdersOfSameOffice(cluster));
        boolean untold = !named.isEmpty() && named.stream().limit(2).allMatch(counterparts::contains);
        if (untold && origin.isPresent() && !opposite.contains(origin.get())) {
            return origin;
        }
        // A paper that tells where its own minister goes need not name its own country at all.
        boolean travels = home.filter(visited::contains).isPresent();
        if (travels && origin.isPresent() && !opposite.contains(origin.get())) {
            return origin;
        }
        if (!located.isEmpty() && (faced.isPresent() || home.isPresent())) {
            return Optional.of(located.getFirst());
        }
        Optional<Affiliation> host = hostOfVisitor(first).filter(state -> !opposite.contains(state));
        if (faced.isPresent() && host.isPresent()) {
            return host;
        }
        return faced.isPresent() || home.isPresent()
                ? local(first, opposite).or(() -> unserved(opposite, visited))
                : unserved(opposite, visited).or(() -> local(first, opposite));
    }

    /** The only state that those named before are told to visit: there its officials are met. */
    private Optional<Affiliation> hostOfVisitor(Person.Mentioned first) {
        Set<Affiliation> states = new HashSet<>();
        for (PersonCluster cluster : clusters) {
            if (cluster.mentions.getFirst().sentence() <= first.sentence()) {
                states.addAll(whereabouts.visitedBy(cluster));
            }
        }
        return states.size() == 1 ? states.stream().findFirst() : Optional.empty();
    }

    /** Who only speaks for a ministry faces nobody. */
    private static boolean isSpokesperson(PersonCluster cluster) {
        return cluster.position
                .map(position -> position.toLowerCase(java.util.Locale.ROOT).contains("spokes"))
                .orElse(false);
    }

    /** Of the two states named most, the first that is not on the other side; of one who travels to both, the next. */
    private Optional<Affiliation> unserved(Set<Affiliation> opposite, Set<Affiliation> visited) {
        List<Affiliation> pair = acting.stream()
                .limit(acting.stream().limit(2).allMatch(visited::contains) ? 3 : 2)
                .filter(state -> !opposite.contains(state))
                .toList();
        return pair.stream()
                .filter(state -> clusters.stream().noneMatch(cluster -> cluster.side.equals(Optional.of(state))))
                .findFirst()
                .or(() -> pair.stream().findFirst());
    }

    /** The side of the person whom the cluster's person meets in the sentence that names him first. */
    private Optional<Affiliation> faced(PersonCluster cluster, Person.Mentioned first) {
        AnnotatedSentence sentence = story.sentences().get(first.sentence());
        int before = beforeArticles(sentence, first.range().first());
        Optional<PersonCluster> earlier = earlierInSentence(cluster, first);
        boolean joined =
                sentence.word(before).equals("and") || sentence.word(before).equals(",");
        if (joined
                && earlier.isPresent()
                && earlier.get().side.isPresent()
                && !isFaced(sentence, earlier.get(), first)) {
            return Optional.empty();
        }
        if (!isFacing(sentence, before) && !joined
                || sentence.word(before).equals("by") && BESIDE.contains(sentence.word(before - 1))) {
            return Optional.empty();
        }
        if (earlier.isPresent() && !joined && isMet(sentence, earlier.get(), first)) {
            return lastBefore(first.sentence(), true)
                    .filter(other -> other != cluster)
                    .flatMap(other -> other.side);
        }
        return earlier.or(() -> guestBefore(sentence, first.range().first()))
                .or(() -> calledByPost(sentence, first.range().first()))
                .or(() -> calledByTitle(sentence, first.range().first()))
                .or(() -> lastBefore(first.sentence()))
                .filter(other -> other != cluster)
                .flatMap(other -> other.side);
    }

    /** The token before a name and its articles. */
    static int beforeArticles(AnnotatedSentence sentence, int first) {
        int before = first - 1;
        while (DETERMINERS.contains(sentence.word(before)) || sentence.isAdverb(before)) {
            before--;
        }
        return before;
    }

    /** "Met by A", "with A"; not "signed by A". */
    static boolean isFacing(AnnotatedSentence sentence, int at) {
        boolean done = sentence.word(at).equals("by")
                && sentence.word(at - 1).endsWith("ed")
                && !RECEIVED.contains(sentence.word(at - 1));
        return FACING.contains(sentence.word(at)) && !done;
    }

    /** Whether the earlier of two joined people is himself the one who is met: then the later one is met too. */
    private boolean isFaced(AnnotatedSentence sentence, PersonCluster earlier, Person.Mentioned first) {
        return earlier.mentions.stream()
                .filter(mention -> mention.sentence() == first.sentence())
                .anyMatch(
                        mention -> FACING.contains(sentence.word(mention.range().first() - 1)));
    }

    /** "He spoke with A and, later, with B": A is met as well. */
    private static boolean isMet(AnnotatedSentence sentence, PersonCluster earlier, Person.Mentioned first) {
        return earlier.mentions.stream()
                .filter(mention -> mention.sentence() == first.sentence())
                .anyMatch(mention -> {
                    int before = mention.range().first() - 1;
                    return FACING.contains(sentence.word(sentence.word(before).equals("the") ? before - 1 : before));
                });
    }

    private Optional<PersonCluster> earlierInSentence(PersonCluster cluster, Person.Mentioned first) {
        Map<Mention.PersonMention, PersonCluster> here = byMention.get(first.sentence());
        Optional<PersonCluster> earlier = Optional.empty();
        for (Mention.PersonMention mention :
                story.sentences().get(first.sentence()).people()) {
            PersonCluster other = here.get(mention);
            if (other != null
                    && other != cluster
                    && mention.range().end() <= first.range().first()) {
                if (earlier.isEmpty() || earlier.get().side.isEmpty()) {
                    earlier = Optional.of(other);
                }
            }
        }
        return earlier;
    }

    /** "He is also to see the Minister": who acted before, not whom he met; without a pronoun whoever was named last. */
    private Optional<PersonCluster> lastBefore(int sentence) {
        AnnotatedSentence here = story.sentences().get(sentence);
        boolean pronoun = false;
        for (int at = 0; at < here.size() && here.personAt(at).isEmpty(); at++) {
            pronoun |= isOneOf(here.word(at), "he", "she");
        }
        return pronoun ? lastBefore(sentence, true).or(() -> lastBefore(sentence, false)) : lastBefore(sentence, false);
    }

    private Optional<PersonCluster> lastBefore(int sentence, boolean acting) {
        PersonCluster last = null;
        int latest = -1;
        for (PersonCluster cluster : clusters) {
            for (Person.Mentioned mention : cluster.mentions) {
                AnnotatedSentence there = story.sentences().get(mention.sentence());
                boolean met = FACING.contains(there.word(mention.range().first() - 1));
                boolean nearer = mention.sentence() > latest
                        || mention.sentence() == latest
                                && !acting
                                && last != null
                                && isAtHome(last)
                                && isAbroad(cluster);
                boolean later = mention.sentence() < sentence
                        && !(acting && met)
                        && nearer
                        && mention.sentence() >= sentence - REACH;
                if (later) {
                    latest = mention.sentence();
                    last = cluster;
                }
            }
        }
        return Optional.ofNullable(last);
    }

    private boolean isAtHome(PersonCluster cluster) {
        return cluster.side.isPresent() && cluster.side.equals(home);
    }

    private boolean isAbroad(PersonCluster cluster) {
        return cluster.side.isPresent() && !cluster.side.equals(home);
    }

    /** "Minister A met the delegation": abroad A is one of those whom it visits. */
    private static boolean isReceivingDelegation(AnnotatedSentence sentence, int from) {
        for (int at = from; at < Math.min(sentence.size(), from + NEAR_DELEGATION); at++) {
            if (isOneOf(sentence.word(at), "delegation", "guests", "visitors")) {
                return sentence.word(at - 1).equals("the")
                        && isOneOf(sentence.word(at - 2), "met", "received", "welcomed", "hosted", "briefed");
            }
        }
        return false;
    }

    /** "The guest was received by A": of those named before, one who is not at home here. */
    private Optional<PersonCluster> guestBefore(AnnotatedSentence sentence, int limit) {
        for (int at = 0; at < limit; at++) {
            if (isOneOf(sentence.word(at), "guest", "guests", "visitor", "visitors")) {
                return clusters.stream()
                        .filter(cluster -> cluster.side.isPresent() && !cluster.side.equals(home))
                        .filter(cluster -> cluster.mentions.getFirst().sentence()
                                < sentence.sentence().index())
                        .reduce((first, second) -> second);
            }
        }
        return Optional.empty();
    }

    /** "The General was decorated by A": the one of those named before whose rank or post it is. */
    private Optional<PersonCluster> calledByTitle(AnnotatedSentence sentence, int limit) {
        for (int at = 1; at < limit; at++) {
            String title = sentence.word(at);
            List<PersonCluster> holders = sentence.word(at - 1).equals("the")
                    ? clusters.stream()
                            .filter(cluster -> cluster.mentions.getFirst().sentence()
                                    < sentence.sentence().index())
                            .filter(cluster -> isTitle(cluster.rank, title) || isTitle(cluster.position, title))
                            .toList()
                    : List.of();
            if (holders.size() == 1) {
                return Optional.of(holders.getFirst());
            }
        }
        return Optional.empty();
    }

    /** "The foreign minister met A": the only one of those named before who holds that post. */
    private Optional<PersonCluster> calledByPost(AnnotatedSentence sentence, int limit) {
        for (Mention.PostMention post : sentence.posts()) {
            Set<String> office = words.of(post.text());
            boolean alone = post.range().end() <= limit
                    && sentence.word(post.range().first() - 1).equals("the")
                    && sentence.personAt(post.range().first()).isEmpty()
                    && post.side().isEmpty();
            List<PersonCluster> called = alone
                    ? clusters.stream()
                            .filter(cluster -> cluster.mentions.getFirst().sentence()
                                    < sentence.sentence().index())
                            .filter(cluster -> cluster.position
                                    .filter(position -> PostWords.fits(office, words.of(position)))
                                    .isPresent())
                            .toList()
                    : List.of();
            if (called.size() == 1) {
                return Optional.of(called.getFirst());
            }
        }
        return Optional.empty();
    }

    private static boolean isTitle(Optional<String> title, String word) {
        return title.map(text -> text.toLowerCase(java.util.Locale.ROOT))
                .filter(text -> text.equals(word) || text.endsWith(" " + word))
                .isPresent();
    }

    /** The state named last before the person, by itself or by a town of it, that is not among {@code but}. */
    private Optional<Affiliation> local(Person.Mentioned first, Set<Affiliation> but) {
        for (int at = first.sentence(); at >= Math.max(0, first.sentence() - REACH); at--) {
            int limit = at == first.sentence() ? first.range().first() : Integer.MAX_VALUE;
            List<Affiliation> named = named(story.sentences().get(at), limit);
            for (int i = named.size() - 1; i >= 0; i--) {
                if (!but.contains(named.get(i))) {
                    return Optional.of(named.get(i));
                }
            }
        }
        return Optional.empty();
    }

    /** The states where the sentence's words before {@code limit} place something: "in Sri Lanka", "to Hanoi". */
    private List<Affiliation> located(AnnotatedSentence sentence, int limit) {
        List<Affiliation> states = new ArrayList<>();
        sentence.names().states().stream()
                .filter(state -> state.range().end() <= limit && isLocated(sentence, state.range()))
                .forEach(state -> states.add(Affiliation.state(state.iso3())));
        sentence.names().places().stream()
                .filter(place -> place.range().end() <= limit && isLocated(sentence, place.range()))
                .forEach(place -> country(place).ifPresent(states::add));
        return states;
    }

    private static boolean isLocated(AnnotatedSentence sentence, TokenRange range) {
        return isOneOf(sentence.word(range.first() - 1), "in", "to", "for", "at", "visiting", "visits", "visited");
    }

    private Optional<Affiliation> country(Mention.PlaceMention place) {
        return place.key().flatMap(gazetteer::place).map(entry -> Affiliation.state(entry.country()));
    }

    private List<Affiliation> named(AnnotatedSentence sentence, int limit) {
        record At(int token, Affiliation state) {}
        List<At> found = new ArrayList<>();
        for (Mention.StateMention state : sentence.names().states()) {
            if (state.range().end() <= limit) {
                found.add(new At(state.range().first(), Affiliation.state(state.iso3())));
            }
        }
        for (Mention.PlaceMention place : sentence.names().places()) {
            if (place.range().end() <= limit && isLocated(sentence, place.range())) {
                country(place).ifPresent(state -> found.add(new At(place.range().first(), state)));
            }
        }
        found.sort(java.util.Comparator.comparingInt(At::token));
        return found.stream().map(At::state).toList();
    }
}
