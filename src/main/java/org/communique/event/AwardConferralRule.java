package org.communique.event;

import static org.communique.text.WordSet.isOneOf;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.annotation.TokenRange;
import org.communique.annotation.trigger.TriggerClass;
import org.communique.annotation.trigger.TriggerMention;
import org.communique.entity.Party;
import org.communique.text.WordSet;

/**
 * Conferrals of orders and medals: {@code "on behalf of the State President, A presented the Friendship Order to B"},
 * {@code "B was awarded the Order of Merit by A"}, {@code "B received the medal from A"}, {@code "A decorated B"}. Without a
 * name the conferral only adds to one that the text tells nearby.
 */
final class AwardConferralRule implements EventRule {
    private static final Set<TriggerClass> TELLING =
            EnumSet.of(TriggerClass.CONFER, TriggerClass.DECORATE, TriggerClass.OBTAIN);
    private static final String RULE = AwardConferralRule.class.getSimpleName();
    private static final Set<String> TO = WordSet.of("to", "on", "upon");
    private static final Set<String> HAVE = WordSet.of("had", "has", "have");
    private static final Set<String> BE = WordSet.of("is", "are", "was", "were", "be", "been");
    private static final Set<String> AWARDS =
            WordSet.of("award", "order", "medal", "decoration", "honour", "honor", "insignia", "distinction");
    private static final int REACH = 30;

    @Override
    public List<Draft> read(Scene scene) {
        boolean mayTell = scene.tellsOf(TELLING);
        List<TokenRange> names = mayTell ? new AwardNames(scene).all() : List.of();
        List<TriggerMention> triggers = mayTell ? scene.triggers() : List.of();
        List<Draft> drafts = new ArrayList<>();
        for (TriggerMention trigger : triggers) {
            boolean tells = trigger.is(TriggerClass.CONFER)
                    || trigger.is(TriggerClass.DECORATE)
                    || trigger.is(TriggerClass.OBTAIN);
            if (tells
                    && !isOfferedOnly(scene, trigger.range())
                    && names.stream()
                            .noneMatch(name -> name.contains(trigger.range().first()))) {
                conferral(scene, trigger, names, drafts);
            }
        }
        if (drafts.isEmpty() && isSetting(scene)) {
            Draft setting = new Draft(EventType.AWARD_CONFERRAL, scene.index(), 0);
            setting.pointing = true;
            setting.evidence.add(scene.evidence(0, RULE));
            drafts.add(setting);
        }
        return drafts;
    }

    /** "The decorations changed hands in Hanoi", "the ceremony took place in Abu Dhabi": only where and when. */
    private static boolean isSetting(Scene scene) {
        boolean award = scene.word(0).equals("the")
                && (scene.word(1).equals("ceremony")
                        || scene.word(2).equals("ceremony")
                        || scene.triggers().stream()
                                .anyMatch(words -> words.is(TriggerClass.THE_AWARD)
                                        && words.range().first() == 0));
        return award
                && (scene.speaksOf("took", "held", "takes", "hands", "given", "presented", "handed")
                        || scene.speaksOf("place", "venue"));
    }

    private static void conferral(Scene scene, TriggerMention trigger, List<TokenRange> names, List<Draft> drafts) {
        int first = trigger.range().first();
        // The preposition of "conferred on" belongs to the recipient.
        TokenRange verb = trigger.is(TriggerClass.CONFER) ? new TokenRange(first, first + 1) : trigger.range();
        Clause clause = scene.clause();
        List<TokenRange> behind = names.stream()
                .filter(name -> name.first() >= verb.end() && name.first() - verb.end() <= REACH)
                .toList();
        Optional<TokenRange> before = names.stream()
                .filter(name -> name.end() <= verb.first() && verb.first() - name.end() <= REACH)
                .reduce((one, other) -> other);
        boolean passive = clause.isPassive(verb.first())
                || BE.contains(scene.word(verb.first())) && trigger.is(TriggerClass.DECORATE)
                || scene.word(verb.end()).equals("with") && !trigger.is(TriggerClass.OBTAIN);
        List<Actor> by = passive ? clause.agents(verb.end()) : clause.governed(verb.end(), Set.of("by"));
        boolean attached = before.isPresent() && isAttached(scene, before.get().end(), verb.first());
        if (trigger.is(TriggerClass.OBTAIN) && !passive) {
            List<Actor> from = clause.governed(verb.end(), Set.of("from", "by"));
            if (from.isEmpty()) {
                from = fromHands(scene, verb.end());
            }
            List<Actor> opening =
                    from.isEmpty() && scene.word(0).equals("from") ? clause.governed(0, Set.of("from")) : List.of();
            if (!opening.isEmpty()) {
                // "From A, B received": the comma joins them only in looks
                from = opening.subList(0, 1);
            }
            List<Actor> behindGiver = opening.size() > 1 ? opening.subList(1, opening.size()) : List.of();
            draft(scene, verb, behind, from, behindGiver.isEmpty() ? decorated(scene, verb, from) : behindGiver, false)
                    .ifPresent(drafts::add);
        } else if (passive
                        && before.isPresent()
                        && (behind.isEmpty() || isThing(trigger))
                        && !isPersonBetween(scene, before.get(), verb)
                || attached && !passive) {
            List<Actor> recipients = without(clause.governed(verb.end(), TO), by);
            boolean having = attached && isHad(scene, before.get());
            List<Actor> honoured = having || recipients.isEmpty() && attached
                    ? subject(scene, Math.max(0, before.get().first() - 1))
                    : recipients;
            draft(scene, verb, List.of(before.get()), by, honoured, false).ifPresent(drafts::add);
        } else if (passive && isPointing(scene, verb)) {
            draft(scene, verb, List.of(), by, without(clause.governed(verb.end(), TO), by), true)
                    .ifPresent(drafts::add);
        } else if (passive) {
            draft(scene, verb, behind, by, subject(scene, verb.first()), behind.isEmpty())
                    .ifPresent(drafts::add);
            shared(scene, verb, behind, drafts);
        } else {
            if (behind.isEmpty() && before.isPresent() && isFronted(scene, before.get())) {
                draft(
                                scene,
                                verb,
                                List.of(before.get()),
                                subject(scene, verb.first()),
                                clause.object(verb.end()),
                                false)
                        .ifPresent(drafts::add);
                return;
            }
            if (behind.isEmpty() && before.isPresent() && isRelative(scene, before.get(), verb)) {
                draft(
                                scene,
                                verb,
                                List.of(before.get()),
                                subject(scene, verb.first()),
                                clause.governed(verb.end(), TO),
                                false)
                        .ifPresent(drafts::add);
                return;
            }
            if (behind.isEmpty() && !trigger.is(TriggerClass.DECORATE) && !isPointedAt(scene, verb)) {
                return;
            }
            List<Actor> conferrers = subject(scene, verb.first());
            List<Actor> object = clause.object(verb.end());
            List<Actor> recipients = clause.governed(verb.end(), TO);
            boolean direct = !object.isEmpty()
                    && (behind.isEmpty()
                            || object.getFirst().range().first()
                                    < behind.getFirst().first());
            draft(
                            scene,
                            verb,
                            behind,
                            conferrers,
                            direct || recipients.isEmpty() ? object : recipients,
                            behind.isEmpty())
                    .ifPresent(drafts::add);
        }
    }

    /** "The Order of the Lion went to A", "the Order of the Lion, Second Class, went to A". */
    private static boolean isAttached(Scene scene, int name, int verb) {
        return name == verb || name == verb - 1 && scene.word(name).equals(",");
    }

    /** "With the Order of the Lion, A decorated B". */
    private static boolean isFronted(Scene scene, TokenRange name) {
        return scene.word(0).equals("with") && name.first() <= 2;
    }

    /** "The Order of the Lion, which A presented to her". */
    private static boolean isRelative(Scene scene, TokenRange name, TokenRange verb) {
        int at = scene.word(name.end()).equals(",") ? name.end() + 1 : name.end();
        return scene.isAt(at, "which", "that") && at < verb.first();
    }

    /** "Received it from the hands of A". */
    private static List<Actor> fromHands(Scene scene, int from) {
        for (int at = from; at < scene.size(); at++) {
            if (scene.isAt(at, "hands", "hand") && scene.word(at + 1).equals("of")) {
                return scene.clause().governed(at, Set.of("of"));
            }
        }
        return List.of();
    }

    private static List<Actor> without(List<Actor> all, List<Actor> some) {
        return all.stream().filter(actor -> !some.contains(actor)).toList();
    }

    private static boolean isThing(TriggerMention trigger) {
        return trigger.is(TriggerClass.CONFER);
    }

    private static boolean isPersonBetween(Scene scene, TokenRange name, TokenRange verb) {
        return scene.actors().stream()
                .anyMatch(actor ->
                        actor.range().first() >= name.end() && actor.range().end() <= verb.first());
    }

    /** "A had the order conferred on him". */
    private static boolean isHad(Scene scene, TokenRange name) {
        for (int at = name.first() - 1; at >= Math.max(0, name.first() - 3); at--) {
            if (HAVE.contains(scene.word(at))) {
                return true;
            }
        }
        return false;
    }

    private static List<Actor> subject(Scene scene, int verb) {
        List<Actor> subject = scene.expanded(scene.clause().subject(verb));
        return subject.isEmpty() ? scene.focusActor(new TokenRange(verb, verb + 1)) : subject;
    }

    /** Who received it: never who gave it, whomever the sentences before speak of. */
    private static List<Actor> decorated(Scene scene, TokenRange verb, List<Actor> givers) {
        List<Actor> subject = without(scene.expanded(scene.clause().subject(verb.first())), givers);
        return subject.isEmpty() ? scene.focusApartFrom(givers, verb) : subject;
    }

    /** "Had been named among the recipients": nothing is handed over yet. */
    private static boolean isOfferedOnly(Scene scene, TokenRange verb) {
        for (int at = verb.first(); at < verb.end(); at++) {
            if (scene.isAt(at, "recipients", "list", "nominees")) {
                return true;
            }
        }
        return false;
    }

    /** "Pinned the decoration on him". */
    private static boolean isPointedAt(Scene scene, TokenRange verb) {
        boolean bare = scene.isAt(verb.end(), "the", "this") && scene.isAt(verb.end() + 1, AWARDS);
        return bare
                || scene.triggers().stream()
                        .anyMatch(words -> words.is(TriggerClass.THE_AWARD)
                                && words.range().first() >= verb.end()
                                && words.range().first() - verb.end() <= 4);
    }

    /** "It was handed to her", "the decoration was pinned on him". */
    private static boolean isPointing(Scene scene, TokenRange verb) {
        return scene.triggers().stream()
                .anyMatch(words -> words.is(TriggerClass.THE_AWARD)
                        && words.range().end() <= verb.first()
                        && verb.first() - words.range().end() <= 4);
    }

    /** "A was given one order, and B, head of a department, another". */
    private static void shared(Scene scene, TokenRange verb, List<TokenRange> names, List<Draft> drafts) {
        for (int i = 1; i < names.size(); i++) {
            int from = names.get(i - 1).end();
            int to = names.get(i).first();
            List<Actor> between = scene.actors().stream()
                    .filter(Actor.Named.class::isInstance)
                    .filter(actor ->
                            actor.range().first() >= from && actor.range().end() <= to)
                    .limit(1)
                    .toList();
            if (!between.isEmpty()) {
                draft(scene, verb, List.of(names.get(i)), List.of(), between, false)
                        .ifPresent(drafts::add);
            }
        }
    }

    private static Optional<Draft> draft(
            Scene scene,
            TokenRange verb,
            List<TokenRange> names,
            List<Actor> conferrers,
            List<Actor> recipients,
            boolean pointing) {
        if (names.isEmpty() && !pointing || recipients.isEmpty() && conferrers.isEmpty()) {
            return Optional.empty();
        }
        Draft draft = new Draft(EventType.AWARD_CONFERRAL, scene.index(), verb.first());
        Evidence evidence = scene.evidence(verb.first(), RULE);
        draft.evidence.add(evidence);
        names.stream()
                .findFirst()
                .ifPresent(name -> draft.award =
                        Optional.of(new AwardReport(name.text(scene.sentence().sentence()), List.of(evidence))));
        draft.pointing = names.isEmpty();
        draft.status = isAhead(scene, verb.first()) ? Status.PLANNED : Status.HELD;
        Takers.add(scene, draft, recipients, Role.RECIPIENT, RULE);
        List<Party> honoured = List.copyOf(draft.parties);
        List<Actor> others = conferrers.stream()
                .filter(actor ->
                        !(actor instanceof Actor.Named named) || !draft.participants.containsKey(named.person()))
                .toList();
        Takers.add(scene, draft, others, Role.CONFERRER, RULE);
        names.stream()
                .findFirst()
                .ifPresent(name -> draft.parties.addAll(scene.partiesWithin(name.first() - 2, name.end())));
        behalf(scene, draft);
        boolean domestic = !others.isEmpty()
                && draft.parties.size() == 1
                && honoured.size() == 1
                && scene.partiesWithin(0, scene.size()).size() < 2;
        return domestic ? Optional.empty() : Optional.of(draft);
    }

    /** Not "who is about to leave, received the order": a past tense with nothing before it has happened. */
    private static boolean isAhead(Scene scene, int verb) {
        boolean past = scene.word(verb).matches(".*ed|gave|became|went")
                && !isOneOf(scene.word(verb - 1), "be", "is", "are", "been")
                && !scene.clause().isPassive(verb);
        return !past && scene.modality().isAhead(verb);
    }

    /** "On behalf of the State President": in whose name the conferrer acts, as worded. */
    private static void behalf(Scene scene, Draft draft) {
        for (int at = 0; at < scene.size(); at++) {
            boolean behalf = scene.follows(at, "behalf", "of")
                    || scene.follows(at, "name", "of")
                    || scene.follows(at, "acting", "for");
            if (!behalf) {
                continue;
            }
            int end = at + 2;
            while (end < scene.size()
                    && !scene.word(end).equals(",")
                    && !scene.word(end).equals(".")
                    && end < at + 10
                    && scene.sentence().personAt(end).isEmpty()) {
                end++;
            }
            if (end > at + 2) {
                String name = new TokenRange(at + 2, end).text(scene.sentence().sentence());
                draft.parties.addAll(scene.partiesWithin(at + 2, end));
                draft.participants.forEach((person, role) -> {
                    if (role == Role.CONFERRER) {
                        draft.onBehalfOf.put(person, name);
                    }
                });
            }
        }
    }
}
