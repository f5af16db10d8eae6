package org.communique.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.annotation.PartialDate;
import org.communique.annotation.TokenRange;
import org.communique.annotation.time.DateAttachment;
import org.communique.annotation.time.TimeExpression;
import org.communique.entity.Party;
import org.communique.entity.People;
import org.communique.text.WordSet;

/**
 * A visit ends on the day on which its guest is told to leave or to be home again: {@code "She returns on Friday"}, {@code
 * "The guest departs on May 9"}, {@code "He is due back on Sunday"}.
 */
final class LeaveTaking {
    private static final Set<String> LEAVING = WordSet.words("""
            leaves leave left leaving departs depart departed departing returns return returned returning back
            home""");
    /** Verbs that lead home only with a word for home. */
    private static final Set<String> MOVING = WordSet.of("flies", "fly", "flew", "heads", "head", "travels", "travel");

    private static final int REACH = 8;
    private static final int NEAR = 4;
    private static final int LONGEST = 21;

    private final People people;
    private final List<Scene> scenes;

    LeaveTaking(People people, List<Scene> scenes) {
        this.people = people;
        this.scenes = scenes;
    }

    void complete(List<Draft> visits) {
        if (visits.isEmpty()) {
            return;
        }
        for (Scene scene : scenes) {
            if (!scene.isHeadline() && !scene.isCaption() && scene.speaksOf(LEAVING)) {
                leaving(scene, visits);
            }
        }
    }

    private void leaving(Scene scene, List<Draft> visits) {
        for (int verb = 1; verb < scene.size(); verb++) {
            boolean moving = scene.isAt(verb, MOVING) && scene.isAt(verb + 1, "home", "back");
            if (moving || scene.isAt(verb, LEAVING)) {
                Optional<TimeExpression> time = timeBehind(scene, verb);
                if (time.isPresent()) {
                    end(scene, verb, time.get(), visits);
                    return;
                }
            }
        }
    }

    private static Optional<TimeExpression> timeBehind(Scene scene, int verb) {
        return scene.sentence().times().stream()
                .filter(time -> time.attachment() == DateAttachment.EVENT)
                .filter(time -> {
                    int first = scene.sentence().tokenAt(time.span().begin());
                    return first > verb && first <= verb + REACH;
                })
                .findFirst();
    }

    private void end(Scene scene, int verb, TimeExpression time, List<Draft> visits) {
        TokenRange range = new TokenRange(verb, verb + 1);
        List<Actor> told = new VisitorReader(scene).ofVerb(range).actors();
        List<Integer> leaving = (told.isEmpty() ? scene.focusActor(range) : told)
                .stream()
                        .flatMap(actor -> actor instanceof Actor.Named named
                                ? Stream.of(named.person())
                                : Stream.<Integer>empty())
                        .toList();
        visits.stream()
                .filter(visit -> !visit.background && visit.end.isEmpty() && visit.days <= 1)
                .filter(visit -> visit.sentence < scene.index() && visit.sentence >= scene.index() - NEAR)
                .filter(visit -> leaving.stream()
                        .anyMatch(person -> visit.participants.getOrDefault(person, Role.HOST) != Role.HOST))
                .filter(visit -> !leadsElsewhere(scene, verb, visit))
                .reduce((one, other) -> other)
                .ifPresent(visit -> day(visit, time)
                        .ifPresent(day -> visit.end = Optional.of(new Occurrence(day, time.basis()))));
    }

    /** "Leaves for Chad on Sunday" begins another visit; "returns to Chad" ends one if the guest serves Chad. */
    private boolean leadsElsewhere(Scene scene, int verb, Draft visit) {
        for (int at = verb + 1; at <= verb + REACH; at++) {
            if (scene.isAt(at, "for", "to", "on", "from")) {
                List<Destination> where = new DestinationReader(scene).from(at + 1);
                boolean home = where.stream()
                        .allMatch(destination -> destination.country().isEmpty()
                                || isHome(visit, new Party.State(destination.country().get())));
                if (!where.isEmpty()) {
                    return !home || scene.isAt(at, "from");
                }
                if (scene.isAt(at, "on") && scene.isAt(at + 1, "a", "an", "his", "her", "their")) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isHome(Draft visit, Party state) {
        return visit.participants.keySet().stream()
                .map(people.persons()::get)
                .anyMatch(person -> person.side().equals(Optional.of(state)));
    }

    /** The day, if it comes behind the first of the visit and within the weeks that a visit may last. */
    private static Optional<PartialDate> day(Draft visit, TimeExpression time) {
        Optional<PartialDate> first = visit.start.map(Occurrence::date).filter(PartialDate.Day.class::isInstance);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        LocalDate begin = first.get().earliest();
        return Stream.of(time.past().start(), time.ahead().start())
                .flatMap(Optional::stream)
                .filter(PartialDate.Day.class::isInstance)
                .filter(day -> day.earliest().isAfter(begin)
                        && day.earliest().isBefore(begin.plusDays(LONGEST)))
                .findFirst();
    }
}
