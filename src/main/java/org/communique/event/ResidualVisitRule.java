package org.communique.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.communique.annotation.Mention;
import org.communique.annotation.TokenRange;
import org.communique.annotation.trigger.TriggerClass;
import org.communique.annotation.trigger.TriggerMention;
import org.communique.entity.Gazetteer;
import org.communique.entity.Party;
import org.communique.text.WordSet;

/**
 * Visits of officials of one side to the place that their clause names, or to the state of the only other official in it, or
 * to the country from which the story comes: {@code "A chose Chad for her first trip"}, {@code "A has arrived for talks with
 * his Chadian counterpart"}.
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

    /** Visits that are calls on somebody, or go to a place and no state. */
    private static final Set<String> CALLS =
            WordSet.of("farewell", "courtesy", "protocol", "condolence", "site", "field", "home", "guided");

    /** Of more words the first and last need not belong together: "arrive at a truce in". */
    private static final int LONGEST = 3;

    private static final Set<String> ARRIVING =
            WordSet.of("arrived", "arrives", "arrive", "landed", "lands", "touched", "touches", "arriving");

    private final Gazetteer gazetteer;

    ResidualVisitRule(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

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
        boolean loose = word.end() - word.first() > LONGEST;
        // "Had come", "thanked them for coming": why somebody speaks, and no news.
        boolean recalled = !noun && scene.isAt(word.first() - 1, "had", "for");
        boolean several = noun && scene.word(word.end() - 1).endsWith("s");
        boolean welcomed = scene.isAt(word.end() - 2, "welcomed");
        boolean thanked = !noun && scene.word(word.first() - 1).equals("for");
        if (loose
                || recalled
                || several
                || welcomed
                || thanked
                || isInvited(scene, word)
                || scene.isAt(word.first() - 1, CALLS)
                || scene.follows(word.end(), "of", "duty")) {
            return List.of();
        }
        OfficialsAround around = new OfficialsAround(scene, word);
        List<Actor> officials = around.officials().stream()
                .filter(actor -> !noun || !isResident(scene, actor))
                .toList();
        for (List<Actor> travelling : travellers(scene, word, officials)) {
            List<Destination> where = whither(scene, left, noun, travelling.getFirst(), around);
            if (!where.isEmpty()) {
                return new VisitDrafts(scene, RULE).of(word, new Visitors(travelling, false), where);
            }
        }
        return List.of();
    }

    /** The mission and the stay of an ambassador are no visit. */
    private static boolean isResident(Scene scene, Actor actor) {
        return actor instanceof Actor.Named named
                && scene.person(named.person())
                        .position()
                        .filter(post -> post.toLowerCase(Locale.ROOT).contains("ambassador"))
                        .isPresent();
    }

    /** "A invited B on a visit": it is the invitation that tells whether it will be. */
    private static boolean isInvited(Scene scene, TokenRange word) {
        return scene.triggers().stream()
                .anyMatch(trigger -> trigger.is(TriggerClass.INVITE)
                        && trigger.range().end() <= word.first()
                        && !scene.clause().isPassive(trigger.range().first()));
    }

    /** Where one of the clause goes by its words; nowhere if they do not tell it. */
    private List<Destination> whither(
            Scene scene, TriggerMention left, boolean noun, Actor traveller, OfficialsAround around) {
        Optional<Party> side = side(scene, traveller);
        List<Destination> behind = behind(scene, left);
        if (side.isEmpty() || !behind.isEmpty()) {
            return side.isEmpty() ? List.of() : behind;
        }
        TokenRange word = left.range();
        TokenRange clause = around.clause();
        boolean moves = noun || left.is(TriggerClass.VISIT);
        // A verb of going leads to what stands behind it.
        TokenRange within = moves ? clause : new TokenRange(word.end(), Math.max(word.end(), clause.end()));
        List<Destination> named = moves || left.is(TriggerClass.JOURNEY)
                ? new Whither(scene, gazetteer).of(side.get(), word, within)
                : List.of();
        if (!named.isEmpty()) {
            return named;
        }
        boolean airport = scene.word(word.first()).equals("arrival") && scene.speaksOf("airport");
        boolean told =
                noun && (airport || isStately(scene, word.first()) || isMade(scene, word)) || arrives(scene, word);
        // Who comes to the state from which the story comes, and serves it, comes home.
        return told && !scene.home().equals(side)
                ? elsewhere(scene, side.get(), around.officials()).stream().toList()
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

    /** "The visit was made by A". */
    private static boolean isMade(Scene scene, TokenRange noun) {
        return scene.isAt(noun.end(), "was", "is")
                && scene.isAt(noun.end() + 1, "made", "paid", "undertaken")
                && scene.clause().agentAt(noun.end() + 2) > 0;
    }

    private static boolean arrives(Scene scene, TokenRange word) {
        return scene.isAt(word.first(), ARRIVING)
                || scene.isAt(word.first() + 1, ARRIVING) && word.contains(word.first() + 1);
    }

    /** Who may travel: whom "of" and "by" name behind the noun, the subject, or else who stands before or behind. */
    private static List<List<Actor>> travellers(Scene scene, TokenRange word, List<Actor> officials) {
        List<Actor> told = new ArrayList<>(new VisitorReader(scene).ofVerb(word).actors());
        told.addAll(scene.clause().governed(word.end(), Set.of("of", "by")));
        told.retainAll(officials);
        List<List<Actor>> travellers = new ArrayList<>();
        Optional<Party> first = told.stream().findFirst().flatMap(actor -> side(scene, actor));
        if (first.isPresent()) {
            travellers.add(told.stream()
                    .filter(actor -> side(scene, actor).equals(first))
                    .distinct()
                    .toList());
            return travellers;
        }
        officials.stream()
                .filter(actor -> actor.range().end() <= word.first())
                .reduce((one, other) -> other)
                .ifPresent(actor -> travellers.add(List.of(actor)));
        officials.stream()
                .filter(actor -> actor.range().first() >= word.end())
                .forEach(actor -> travellers.add(List.of(actor)));
        return travellers;
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
        return scene.follows(noun - 2, "on", "a");
    }
}
