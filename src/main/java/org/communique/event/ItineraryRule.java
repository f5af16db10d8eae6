package org.communique.event;

import static org.communique.text.WordSet.isOneOf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.annotation.TokenRange;
import org.communique.entity.Party;
import org.communique.text.WordSet;

/**
 * Visits that the stops of a tour tell: {@code "The next stop, Chad,"}, {@code "Its stops are Chad and Mali"}, {@code "The tour
 * winds up on Monday in Chad"}, {@code "Chad concludes the tour"}, {@code "Chad comes first"}. Who travels is told there or
 * before.
 */
final class ItineraryRule implements EventRule {
    private static final String RULE = ItineraryRule.class.getSimpleName();
    private static final Set<String> STOPS = WordSet.words("""
            stop stops leg legs stage stages station stations halt stopover stopovers destination destinations
            port ports""");
    private static final Set<String> STAGES = WordSet.of("stage", "stages", "station", "stations");
    private static final Set<String> ORDER = WordSet.words("""
            first second third fourth fifth sixth next last final only opening closing initial concluding
            penultimate one another further latest other a her his their its whose intermediate remaining main
            with for""");
    private static final Set<String> TOURS = WordSet.words("""
            tour trip journey mission voyage swing itinerary travels odyssey roadshow programme program route
            circuit delegation marathon offensive""");
    private static final Set<String> RUNNING = WordSet.words("""
            begins begin began starts start started opens opened kicks kicked ends end ended concludes conclude
            concluded winds wound wraps wrapped finishes finished closes closed culminates culminated continues
            continue continued leads led lead goes proceeds proceeded moves moved finish close culminate ending
            starting beginning concluding resumes terminates""");
    private static final Set<String> COVERING = WordSet.words("""
            covers covered cover includes included include comprises comprised spans spanned embraces visits
            features encompasses encompassed reaches touches takes took take taking covering including spanning
            comprising encompassing""");
    private static final Set<String> FRAMING = WordSet.words("""
            concludes concluded conclude ends ended completes completed complete rounds rounded opens opened
            open begins began starts started closes closed finishes crowns wraps winds bookends kicks""");
    private static final Set<String> COMING = WordSet.words("""
            comes follows follow came come next followed is was""");
    private static final Set<String> IN_TURN =
            WordSet.of("first", "second", "third", "next", "last", "then", "finally", "afterwards");
    private static final Set<String> FOLLOWING = WordSet.of("follows", "follow", "come");
    private static final int BENEFICIARY_REACH = 14;
    private static final Set<String> BE = WordSet.words("""
            is are was were be being include includes included :""");

    @Override
    public List<Draft> read(Scene scene) {
        if (scene.isHeadline() || scene.isCaption()) {
            return List.of();
        }
        if (!scene.mayHold(STOPS) && !scene.mayHold(TOURS) && !mayComeInTurn(scene)) {
            return List.of();
        }
        List<Draft> drafts = new ArrayList<>();
        List<TokenRange> told = new ArrayList<>();
        for (int at = 0; at < scene.size(); at++) {
            List<Destination> here = where(scene, at);
            List<Destination> where = here.isEmpty() || told.isEmpty()
                    ? here
                    : here.stream()
                            .filter(destination -> told.stream().noneMatch(destination.range()::overlaps))
                            .toList();
            boolean open = where.isEmpty()
                    && STOPS.contains(scene.word(at))
                    && isOrdered(scene, at)
                    && (scene.follows(at - 4, "it", "was", "the") || scene.follows(at - 4, "it", "is", "the"));
            if (open) {
                drafts.addAll(legs(scene, at, where).stream()
                        .filter(draft -> !draft.knownGroup)
                        .toList());
            } else if (!where.isEmpty()) {
                drafts.addAll(legs(scene, at, where));
                where.forEach(destination -> told.add(destination.range()));
            }
        }
        return drafts;
    }

    private static List<Destination> where(Scene scene, int at) {
        String word = scene.word(at);
        if (STOPS.contains(word) && isOrdered(scene, at)) {
            return ofStop(scene, at);
        }
        if (TOURS.contains(word)) {
            List<Destination> run = ofTour(scene, at);
            return run.isEmpty() ? framed(scene, at) : run;
        }
        return at == 0 && mayComeInTurn(scene) ? inTurn(scene) : List.of();
    }

    private static boolean mayComeInTurn(Scene scene) {
        return scene.mayHold(IN_TURN) || scene.mayHold(FOLLOWING);
    }

    private static boolean isOrdered(Scene scene, int stop) {
        for (int at = stop - 1; at >= Math.max(0, stop - 4); at--) {
            if (ORDER.contains(scene.word(at))
                    || scene.word(at).equals("the")
                            && (scene.word(stop).endsWith("s")
                                    || scene.word(stop).equals("destination"))) {
                return isOfJourney(scene, stop);
            }
        }
        return false;
    }

    /** "At the first stage" only belongs to a journey that is named; a port is one of call. */
    private static boolean isOfJourney(Scene scene, int stop) {
        if (scene.word(stop).startsWith("port")) {
            return scene.follows(stop + 1, "of", "call");
        }
        return !scene.isAt(stop, STAGES) || scene.speaksOf(TOURS);
    }

    /** "The next stop, Chad", "the first leg will be Chad", "Chad is the first stop", "stops in Chad and Mali". */
    private static List<Destination> ofStop(Scene scene, int stop) {
        DestinationReader reader = new DestinationReader(scene);
        int behind = scene.follows(stop + 1, "of", "call") ? stop + 3 : stop + 1;
        for (int at = behind; at < Math.min(scene.size(), behind + 12); at++) {
            boolean leads = scene.word(at).equals(",") && at == behind
                    || BE.contains(scene.word(at))
                    || isOneOf(scene.word(at), "in", "at", "to", "takes");
            List<Destination> found = leads ? reader.from(at + 1) : List.of();
            if (!found.isEmpty()) {
                return found;
            }
            if (isOneOf(scene.word(at), ";", "where", "said", "who", "when", "and", "met", "that", "which", "on")) {
                break;
            }
        }
        return before(scene, stop);
    }

    /** "Chad is the first stop", "In Chad, the second leg,", "Chad, the last stop". */
    private static List<Destination> before(Scene scene, int stop) {
        for (int at = Math.max(0, stop - 16); at < stop; at++) {
            List<Destination> found = new DestinationReader(scene).from(at);
            if (found.isEmpty()) {
                continue;
            }
            int end = found.getLast().range().end();
            boolean joined = scene.word(end).equals(",")
                    || BE.contains(scene.word(end))
                    || isOneOf(scene.word(end), "will", "would", "as", "to");
            for (int between = end + 1; between < stop && joined; between++) {
                joined = !isOneOf(scene.word(between), ",", ";", "of", "and", "from", "after");
            }
            if (joined) {
                return found;
            }
        }
        return List.of();
    }

    /** "The tour winds up on Monday in Chad", "the mission covers Chad and Mali". */
    private static List<Destination> ofTour(Scene scene, int tour) {
        DestinationReader reader = new DestinationReader(scene);
        for (int verb = tour + 1; verb < Math.min(scene.size(), tour + 9); verb++) {
            if (COVERING.contains(scene.word(verb))) {
                int object = isOneOf(scene.word(verb + 1), "in", "stops", "visits") ? verb + 2 : verb + 1;
                List<Destination> found = reader.from(
                        scene.word(object).equals("in") || scene.word(object).equals("to") ? object + 1 : object);
                if (!found.isEmpty()) {
                    return found;
                }
            }
            if (RUNNING.contains(scene.word(verb))) {
                return in(scene, verb + 1);
            }
            if (isOneOf(scene.word(verb), ",", ";", "where", "said", "who")) {
                return List.of();
            }
        }
        return List.of();
    }

    private static List<Destination> in(Scene scene, int from) {
        for (int at = from; at < Math.min(scene.size(), from + 10); at++) {
            boolean leads = isOneOf(scene.word(at), "in", "with", "to", "at", "into");
            List<Destination> found = leads ? new DestinationReader(scene).from(at + 1) : List.of();
            if (!found.isEmpty()) {
                return found;
            }
            if (isOneOf(scene.word(at), ";", ",", "where", "said", "who", "when", "after")) {
                return List.of();
            }
        }
        return List.of();
    }

    /** "Chad concludes the tour", "Chad is next on the itinerary". */
    private static List<Destination> framed(Scene scene, int tour) {
        List<Destination> first = new DestinationReader(scene).from(0);
        if (first.isEmpty()) {
            return List.of();
        }
        int end = first.getLast().range().end();
        boolean frames = FRAMING.contains(scene.word(end))
                || isOneOf(scene.word(end), "will", "is", "are")
                        && tour - end <= 7
                        && (FRAMING.contains(scene.word(end + 1))
                                || scene.word(tour - 2).equals("on"));
        return frames && tour - end <= 7 ? first : List.of();
    }

    /** "Chad comes first", "Mali follows on Friday", "Next comes Niger". */
    private static List<Destination> inTurn(Scene scene) {
        List<Destination> first = new DestinationReader(scene).from(0);
        if (!first.isEmpty()) {
            int end = first.getLast().range().end();
            boolean comes = COMING.contains(scene.word(end)) || scene.word(end).equals("will");
            boolean turn = IN_TURN.contains(scene.word(end + 1))
                            && isOneOf(scene.word(end + 2), "", ".", ",", ";", "on", "and", "in")
                    || isOneOf(scene.word(end), "follows", "follow")
                    || scene.follows(end, "will", "follow")
                    || scene.follows(end, "will", "come");
            return comes && turn ? first : List.of();
        }
        boolean turned = IN_TURN.contains(scene.word(0)) && COMING.contains(scene.word(1));
        int from = isOneOf(scene.word(2), "up", "in", "on") ? 3 : 2;
        return turned ? new DestinationReader(scene).from(from) : List.of();
    }

    private static List<Draft> legs(Scene scene, int word, List<Destination> where) {
        VisitorReader reader = new VisitorReader(scene);
        TokenRange trigger = new TokenRange(word, word + 1);
        Visitors visitors = Visitors.UNTOLD;
        for (List<Actor> told : List.of(
                scene.clause().owner(word),
                beneficiary(scene, word),
                whose(scene, word),
                travelling(scene, where),
                relative(scene, word),
                scene.clause().subject(word),
                scene.clause().mainSubject())) {
            List<Actor> foreign = told.stream()
                    .filter(actor -> isForeign(scene, actor, where))
                    .toList();
            if (visitors.isUntold() && !foreign.isEmpty()) {
                visitors = reader.visitors(foreign, trigger);
            }
        }
        List<Draft> drafts = new VisitDrafts(scene, RULE).of(trigger, visitors, where);
        if (isPresent(scene, word) && !where.isEmpty()) {
            drafts.forEach(draft -> draft.status = Status.PLANNED);
        }
        if (visitors.isUntold()) {
            Optional<Integer> focus = scene.focusActor(trigger).stream()
                    .flatMap(actor -> actor instanceof Actor.Named named
                            ? Optional.of(named.person()).stream()
                            : Optional.<Integer>empty().stream())
                    .findFirst();
            for (Draft draft : drafts) {
                draft.knownGroup = true;
                draft.traveller = focus;
            }
        }
        return drafts;
    }

    private static boolean isForeign(Scene scene, Actor actor, List<Destination> where) {
        return switch (actor) {
            case Actor.Named named ->
                where.stream()
                        .noneMatch(destination -> destination.country().isPresent()
                                && scene.person(named.person())
                                        .side()
                                        .equals(destination.country().map(Party.State::new)));
            case Actor.Unnamed unused -> true;
            case Actor.Side unused -> false;
            case Actor.All unused -> false;
        };
    }

    /** "Chad comes first", "the tour starts on Monday": what the present tells is ahead. */
    private static boolean isPresent(Scene scene, int word) {
        for (int at = 0; at < Math.min(scene.size(), word + 8); at++) {
            boolean past = isOneOf(scene.word(at), "was", "were", "had", "did", "has")
                    || scene.speaksOf("currently", "presently")
                    || scene.word(at).endsWith("ed")
                            && (RUNNING.contains(scene.word(at)) || FRAMING.contains(scene.word(at)));
            if (past || isOneOf(scene.word(at), "began", "took", "came", "wound", "led")) {
                return false;
            }
        }
        for (int at = 0; at < Math.min(scene.size(), word + 8); at++) {
            boolean present =
                    isOneOf(scene.word(at), "is", "are", "follows", "comes", "will", "awaits", "takes", "visits")
                            || scene.word(at).endsWith("s")
                                    && (RUNNING.contains(scene.word(at))
                                            || FRAMING.contains(scene.word(at))
                                            || COVERING.contains(scene.word(at)));
            if (present) {
                return true;
            }
        }
        return false;
    }

    /** "A stop on the trip on which A is", "the tour that A begins". */
    private static List<Actor> relative(Scene scene, int word) {
        for (int at = word + 1; at < Math.min(scene.size(), word + 9); at++) {
            if (isOneOf(scene.word(at), "which", "that")) {
                return scene.clause().subjectBehindRelative(at + 1);
            }
        }
        return scene.word(0).equals("for") ? scene.clause().governed(0, Set.of("for")) : List.of();
    }

    /** "The next stop for A", "the itinerary of A", "the first stop of a tour by A". */
    private static List<Actor> beneficiary(Scene scene, int word) {
        for (int at = word + 1; at < Math.min(scene.size(), word + BENEFICIARY_REACH); at++) {
            List<Actor> named = scene.isAt(at, "for", "of", "by")
                    ? scene.clause().governed(at, Set.of("for", "of", "by")).stream()
                            .filter(Actor.Named.class::isInstance)
                            .filter(actor -> actor.range().first() - word < BENEFICIARY_REACH)
                            .toList()
                    : List.of();
            if (!named.isEmpty() || scene.isAt(at, ",", "where", "which", "that")) {
                return named;
            }
        }
        return List.of();
    }

    /** "A, whose tour starts in Chad". */
    private static List<Actor> whose(Scene scene, int word) {
        for (int at = word - 1; at >= Math.max(0, word - 4); at--) {
            if (scene.word(at).equals("whose")) {
                return scene.clause().lastBefore(at);
            }
        }
        return List.of();
    }

    /** "In Chad, the second leg, A will stay on Monday", "Chad is the first stop, where A will meet B". */
    private static List<Actor> travelling(Scene scene, List<Destination> where) {
        if (where.isEmpty()
                || !scene.word(where.getFirst().range().first() - 1).equals("in")
                || where.getFirst().range().first() > 2) {
            return List.of();
        }
        return scene.clause().subjectBehind(where.getLast().range().end());
    }
}
