package org.communique.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.annotation.Mention;
import org.communique.annotation.TokenRange;
import org.communique.annotation.trigger.TriggerClass;
import org.communique.annotation.trigger.TriggerMention;
import org.communique.entity.Party;
import org.communique.text.WordSet;

/**
 * Visits of officials of one side to a state that the sentence names anywhere, or to that of the only other official in it:
 * {@code "A has arrived for talks with his Chadian counterpart"}, {@code "Chad welcomed A for a three-day visit"}.
 */
final class ResidualVisitRule implements ResidualRule {
    private static final String RULE = ResidualVisitRule.class.getSimpleName();
    private static final Set<TriggerClass> TRIGGERS =
            Set.of(TriggerClass.VISIT, TriggerClass.TRIP, TriggerClass.JOURNEY, TriggerClass.DEPART, TriggerClass.SEND);
    private static final Set<EventType> KIN = Set.of(EventType.VISIT);
    /** What tells a visit between states from one to a factory. */
    private static final Set<String> STATELY = WordSet.words("""
            official state working friendship friendly goodwill day maiden introductory historic formal
            high-level landmark return reciprocal foreign week-long first two-day three-day four-day five-day
            one-day six-day week familiarisation""");

    /** Of more words the first and last need not belong together: "arrive at a truce in". */
    private static final int LONGEST = 3;

    private static final Set<String> ARRIVING =
            WordSet.of("arrived", "arrives", "arrive", "landed", "lands", "touched", "touches", "arriving");

    @Override
    public Set<TriggerClass> triggers() {
        return TRIGGERS;
    }

    @Override
    public Set<EventType> kin() {
        return KIN;
    }

    @Override
    public List<Draft> read(Scene scene, TriggerMention left) {
        TokenRange word = left.range();
        boolean noun =
                left.is(TriggerClass.TRIP) || left.is(TriggerClass.VISIT) && !JourneyRule.isVerb(scene, word.first());
        boolean stately = noun && isStately(scene, word.first());
        boolean loose = word.end() - word.first() > LONGEST;
        List<Destination> where = behind(scene, left);
        boolean recalled = !noun && scene.word(word.first() - 1).equals("had");
        if (loose || recalled || !stately && where.isEmpty() && !arrives(scene, word)) {
            return List.of();
        }
        List<Actor> officials = new OfficialsAround(scene, word).officials();
        Optional<Actor> traveller = traveller(scene, word, officials);
        Optional<Party> side = traveller.flatMap(actor -> side(scene, actor));
        if (traveller.isEmpty() || side.isEmpty()) {
            return List.of();
        }
        List<Actor> travelling = officials.stream()
                .filter(actor -> side(scene, actor).equals(side))
                .toList();
        // Who comes to the state from which the story comes, and serves it, comes home.
        if (where.isEmpty() && scene.home().equals(side)) {
            return List.of();
        }
        if (where.isEmpty()) {
            where = elsewhere(scene, side.get(), officials).stream().toList();
        }
        return where.size() == 1
                ? new VisitDrafts(scene, RULE).of(word, new Visitors(travelling, false), where)
                : List.of();
    }

    /** Where the words right behind lead; "was sent" needs a "to". */
    private static List<Destination> behind(Scene scene, TriggerMention left) {
        int end = left.range().end();
        DestinationReader reader = new DestinationReader(scene);
        if (!left.is(TriggerClass.SEND)) {
            return reader.from(end);
        }
        boolean sent = scene.clause().isPassive(left.range().first())
                && scene.word(end).equals("to");
        return sent ? reader.from(end + 1) : List.of();
    }

    private static boolean arrives(Scene scene, TokenRange word) {
        return scene.isAt(word.first(), ARRIVING)
                || scene.isAt(word.first() + 1, ARRIVING) && word.contains(word.first() + 1);
    }

    /** Who travels: whom "of" and "by" name behind the noun, the subject, or else who stands nearest before. */
    private static Optional<Actor> traveller(Scene scene, TokenRange word, List<Actor> officials) {
        List<Actor> named =
                new ArrayList<>(new VisitorReader(scene).ofVerb(word).actors());
        named.addAll(scene.clause().governed(word.end(), Set.of("of", "by")));
        return named.stream()
                .filter(officials::contains)
                .findFirst()
                .or(() -> officials.stream()
                        .filter(actor -> actor.range().end() <= word.first())
                        .reduce((one, other) -> other));
    }

    /** The one other state in the sentence, that of the other official, or that from which the story comes. */
    private static Optional<Destination> elsewhere(Scene scene, Party side, List<Actor> officials) {
        List<Mention.StateMention> states = scene.sentence().names().states().stream()
                .filter(state -> !new Party.State(state.iso3()).equals(side))
                .toList();
        List<String> codes =
                states.stream().map(Mention.StateMention::iso3).distinct().toList();
        if (codes.size() > 1) {
            return Optional.empty();
        }
        if (codes.size() == 1) {
            return Optional.of(to(states.getFirst().range(), codes.getFirst()));
        }
        return officials.stream()
                .filter(actor ->
                        side(scene, actor).filter(other -> !other.equals(side)).isPresent())
                .findFirst()
                .or(() -> scene.home(0).stream().findFirst())
                .flatMap(actor -> side(scene, actor)
                        .filter(other -> other instanceof Party.State && !other.equals(side))
                        .map(other -> to(actor.range(), other.code())));
    }

    private static Destination to(TokenRange words, String iso3) {
        return new Destination(words, Optional.of(iso3), Optional.empty(), Optional.empty());
    }

    private static Optional<Party> side(Scene scene, Actor actor) {
        return scene.sides(List.of(actor)).stream().findFirst();
    }

    private static boolean isStately(Scene scene, int noun) {
        for (int at = noun - 1; at >= Math.max(0, noun - 4); at--) {
            if (STATELY.contains(scene.word(at))) {
                return true;
            }
        }
        return false;
    }
}
