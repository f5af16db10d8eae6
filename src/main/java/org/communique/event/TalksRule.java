package org.communique.event;

import static org.communique.text.WordSet.isOneOf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.communique.annotation.TokenRange;
import org.communique.annotation.gathering.GatheringWord;
import org.communique.annotation.trigger.TriggerClass;
import org.communique.annotation.trigger.TriggerMention;
import org.communique.text.WordSet;

/**
 * Meetings that a noun tells: {@code "talks between A and B"}, {@code "A's meeting with B"}, {@code "in his talks with B, A
 * said"}, {@code "A and B held talks"}, {@code "a meeting of A with B"}.
 */
final class TalksRule implements EventRule {
    private static final String RULE = TalksRule.class.getSimpleName();
    private static final Set<String> WITH = WordSet.of("with", "to");
    private static final Set<String> NOT_IN_PERSON =
            WordSet.of("telephone", "phone", "video", "telephonic", "virtual", "call");
    private static final Set<String> OCCASION =
            WordSet.of("in", "at", "during", "following", "after", "before", "for", "from");

    private static final Set<String> SAYING = WordSet.of("speaking", "talking", "briefing", "addressing", "commenting");

    private static final Set<String> COMING = WordSet.words("""
            fresh back straight emerging returning coming directly soon shortly immediately hours just minutes
            days only""");

    private static final Set<String> GRANTS = WordSet.words("""
            gave give gives given granted grants grant accorded accords offered""");

    private static final Set<String> TELLS = WordSet.words("""
            told tells informed assured thanked briefed asked urged congratulated""");

    /** What talks are named for that is no talks itself: "the dialogue mechanisms", "negotiation teams". */
    private static final Set<String> COMPOUNDED = WordSet.words("""
            mechanism mechanisms platform platforms format formats process channel channels team teams partners
            table room agenda venue hall point points""");

    @Override
    public List<Draft> read(Scene scene) {
        List<Draft> drafts = new ArrayList<>();
        for (TriggerMention trigger : scene.triggers()) {
            int at = trigger.range().first();
            if (trigger.is(TriggerClass.TALKS)
                    && !NOT_IN_PERSON.contains(scene.word(at - 1))
                    && !COMPOUNDED.contains(scene.word(trigger.range().end()))
                    && !scene.speaksOfPhone()) {
                drafts.addAll(talks(scene, trigger.range()));
            }
        }
        return drafts;
    }

    private static List<Draft> talks(Scene scene, TokenRange noun) {
        if (isChairedOneToldBefore(scene, noun.first())) {
            return List.of();
        }
        Clause clause = scene.clause();
        Encounter encounter = new Encounter(scene, noun.first(), RULE);
        List<Draft> granted = granted(scene, noun, encounter);
        if (!granted.isEmpty()) {
            return granted;
        }
        List<Draft> earlier = theirEarlier(scene, noun, encounter);
        if (!earlier.isEmpty()) {
            return earlier;
        }
        List<Draft> gerund = gerund(scene, noun, encounter);
        if (!gerund.isEmpty()) {
            return gerund;
        }
        List<Draft> brought = broughtTogether(scene, noun, encounter);
        if (!brought.isEmpty()) {
            return brought;
        }
        List<Actor> between = scene.expanded(clause.governed(noun.end(), Set.of("between", "among")));
        if (!between.isEmpty()
                && (UnrealTalks.isImagined(scene, noun, between) || UnrealTalks.isGeneral(scene, noun.first()))) {
            return List.of();
        }
        if (UnrealTalks.isBeingArranged(scene, noun.first())) {
            return List.of();
        }
        if (!between.isEmpty()) {
            List<Draft> drafts = encounter.together(EventType.MEETING, between);
            boolean known = scene.word(noun.first() - 1).equals("the")
                    && clause.governed(noun.end(), Set.of("between")).stream().anyMatch(Actor.All.class::isInstance);
            drafts.forEach(draft -> draft.anaphoric |= known);
            return drafts;
        }
        List<Actor> with = clause.governed(noun.end(), WITH.contains(scene.word(noun.end())) ? WITH : Set.of("with"));
        List<Draft> whom = withWhom(scene, noun, encounter);
        if (!whom.isEmpty()) {
            return whom;
        }
        boolean relative = isOneOf(scene.word(noun.end()), "that", "which");
        if (with.isEmpty() && relative) {
            with = clause.governed(noun.end() + 1, Set.of("with"));
        }
        if (with.isEmpty()) {
            with = scene.each(noun.end());
        }
        if (with.isEmpty() && scene.word(0).equals("with")) {
            List<Actor> last = clause.lastBefore(noun.first());
            List<Actor> each = last.isEmpty() ? List.of() : others(scene.each(0), last.getLast());
            if (!each.isEmpty()) {
                return encounter.apart(
                        EventType.MEETING, List.of(last.getLast()), Role.PARTICIPANT, each, Role.PARTICIPANT);
            }
        }
        if (with.isEmpty()) {
            List<Actor> of = scene.word(noun.end()).equals("of") && !UnrealTalks.isGeneral(scene, noun.first())
                    ? scene.expanded(clause.governed(noun.end(), Set.of("of")).stream()
                            .filter(actor -> !(actor instanceof Actor.All all && UnrealTalks.isOfStates(scene, all)))
                            .toList())
                    : List.of();
            if (of.size() > 1) {
                return encounter.together(EventType.MEETING, of);
            }
            List<Draft> held = held(scene, noun, encounter);
            List<Draft> led = held.isEmpty() ? underLead(scene, noun, encounter) : held;
            List<Draft> told = led.isEmpty() ? told(scene, noun, encounter) : led;
            return told.isEmpty() ? afterTheirs(scene, noun, encounter) : told;
        }
        List<Actor> one = clause.owner(noun.first());
        if (one.isEmpty() && scene.word(noun.end()).equals("of")) {
            one = clause.governed(noun.end(), Set.of("of"));
        }
        if (one.isEmpty() && isOpeningOccasion(scene, noun.first())) {
            one = clause.subjectBehind(with.getLast().range().end());
        }
        if (one.isEmpty() && relative) {
            one = clause.subjectBehindRelative(noun.end() + 1);
        }
        if (one.isEmpty()) {
            one = scene.expanded(clause.subject(noun.first()));
            one = withAccompanied(scene, one, noun.first());
        }
        if (one.isEmpty()) {
            one = agendaOwner(scene, with.getLast().range().end());
        }
        if (one.isEmpty()) {
            one = scene.focusOpposite(with, noun);
        }
        boolean domestic = one.size() > 1 && with.stream().allMatch(TalksRule::isState);
        if (domestic) {
            return List.of();
        }
        if (one.size() > 1 && scene.isOneByOne()) {
            return encounter.apart(EventType.MEETING, with, Role.PARTICIPANT, one, Role.PARTICIPANT);
        }
        return scene.word(noun.end() - 1).endsWith("meetings") || scene.isOneByOne()
                ? encounter.apart(EventType.MEETING, one, Role.PARTICIPANT, with, Role.PARTICIPANT)
                : encounter.between(EventType.MEETING, one, Role.PARTICIPANT, with, Role.PARTICIPANT);
    }

    /** "A co-chaired the dialogue with B", where the story named the dialogue before. */
    private static boolean isChairedOneToldBefore(Scene scene, int noun) {
        return scene.isAt(noun - 1, "the", "this")
                && scene.gatherings().is(noun - 2, GatheringWord.CHAIR)
                && scene.gatherings().earlier().isPresent();
    }

    /** "A meeting with B is on A's agenda", "talks with B stand on the programme of A". */
    private static List<Actor> agendaOwner(Scene scene, int from) {
        for (int at = from; at < scene.size(); at++) {
            if (scene.isAt(at, "agenda", "programme", "program", "schedule", "itinerary", "diary", "calendar")) {
                List<Actor> owner = scene.clause().owner(at);
                return owner.isEmpty() && scene.word(at + 1).equals("of")
                        ? scene.clause().governed(at + 1, Set.of("of"))
                        : owner;
            }
        }
        return List.of();
    }

    /** "With both of them A will hold talks": of those named before all but A. */
    private static List<Actor> others(List<Actor> each, Actor one) {
        return one instanceof Actor.Named own
                ? each.stream()
                        .filter(actor -> !(actor instanceof Actor.Named named) || named.person() != own.person())
                        .toList()
                : List.of();
    }

    /** "A accompanied B to talks with C": B, and A with him. */
    private static List<Actor> withAccompanied(Scene scene, List<Actor> one, int noun) {
        for (int at = 1; at < noun; at++) {
            if (scene.isAt(at, "accompanied", "accompanies", "assisted")) {
                List<Actor> principal = scene.clause().object(at + 1);
                List<Actor> companion = scene.clause().subject(at);
                boolean came = !principal.isEmpty()
                        && !companion.isEmpty()
                        && scene.word(principal.getLast().range().end()).equals("to");
                if (came) {
                    List<Actor> all = new ArrayList<>(principal);
                    all.addAll(companion);
                    return all;
                }
            }
        }
        return one;
    }

    /** "The summit is to bring A together with B and C", "the talks brought together A, B and C". */
    private static List<Draft> broughtTogether(Scene scene, TokenRange noun, Encounter encounter) {
        for (int verb = noun.end(); verb < Math.min(scene.size(), noun.end() + 6); verb++) {
            if (!isOneOf(scene.word(verb), "bring", "brings", "brought", "reunites", "unites", "united")) {
                continue;
            }
            int behind = scene.word(verb + 1).equals("together") ? verb + 2 : verb + 1;
            List<Actor> all = new ArrayList<>(scene.clause().object(behind));
            int end = all.isEmpty() ? behind : all.getLast().range().end();
            if (isTogether(scene, verb, end)) {
                all.addAll(scene.clause().governed(end, Set.of("with")));
                return encounter.ofAll(EventType.MEETING, all);
            }
        }
        return List.of();
    }

    private static boolean isTogether(Scene scene, int verb, int end) {
        for (int at = verb; at <= Math.min(end, scene.size() - 1); at++) {
            if (scene.word(at).equals("together")) {
                return true;
            }
        }
        return false;
    }

    /** "A gave B an audience", "A had granted B an interview". */
    private static List<Draft> granted(Scene scene, TokenRange noun, Encounter encounter) {
        for (int at = noun.first() - 2; at >= Math.max(1, noun.first() - 10); at--) {
            if (GRANTS.contains(scene.word(at)) && isOneOf(scene.word(noun.end() - 1), "audience", "meeting")) {
                return encounter.apart(
                        EventType.MEETING,
                        scene.clause().object(at + 1),
                        Role.GUEST,
                        scene.clause().subject(at),
                        Role.HOST);
            }
        }
        return List.of();
    }

    /** "How much dialogue with a state matters" to two who speak is no meeting of theirs with it. */
    private static boolean isState(Actor actor) {
        return actor instanceof Actor.Side side && !side.body();
    }

    /** "In talks with B, A said": who spoke stands behind. */
    private static boolean isOpeningOccasion(Scene scene, int noun) {
        for (int at = noun - 1; at >= Math.max(0, noun - 6); at--) {
            if (OCCASION.contains(scene.word(at))) {
                int first = opening(scene, at);
                return first == 0 || scene.isOpening(first);
            }
        }
        return false;
    }

    /** "Speaking to reporters after talks", "fresh from talks": what is done then stands before the occasion. */
    private static int opening(Scene scene, int occasion) {
        for (int at = occasion - 1; at >= Math.max(0, occasion - 7); at--) {
            if (SAYING.contains(scene.word(at)) || at == occasion - 1 && COMING.contains(scene.word(at))) {
                return at;
            }
        }
        return occasion;
    }

    /** "B, with whom A held talks", "B, with whom talks were held by A". */
    private static List<Draft> withWhom(Scene scene, TokenRange noun, Encounter encounter) {
        for (int at = noun.first() - 1; at > Math.max(1, noun.first() - 14); at--) {
            if (scene.word(at).equals("whom") && scene.word(at - 1).equals("with")) {
                List<Actor> one = scene.clause().subjectBehindRelative(at + 1);
                List<Actor> other = scene.clause().lastBefore(at - 1);
                boolean told = one.isEmpty() || one.getFirst().range().first() < noun.first();
                return told && !one.isEmpty() && !other.isEmpty()
                        ? encounter.between(EventType.MEETING, one, Role.PARTICIPANT, other, Role.PARTICIPANT)
                        : List.of();
            }
        }
        return List.of();
    }

    /** "Talks were held under the chairmanship of A and B": of delegations whose heads sat at the table. */
    private static List<Draft> underLead(Scene scene, TokenRange noun, Encounter encounter) {
        boolean known = !scene.gatherings().named().isEmpty()
                || scene.gatherings().earlier().isPresent();
        for (int at = noun.end(); !known && at < Math.min(scene.size(), noun.end() + 14); at++) {
            if (scene.isAt(at, "chairmanship", "leadership", "presidency", "co-chairmanship")
                    && scene.word(at + 1).equals("of")) {
                return encounter.together(EventType.MEETING, scene.clause().governed(at + 1, Set.of("of")));
            }
            if (scene.isAt(at, "led", "headed", "conducted")
                    && scene.word(at + 1).equals("by")) {
                List<Draft> talks =
                        encounter.together(EventType.MEETING, scene.clause().governed(at + 1, Set.of("by")));
                boolean led = !scene.word(at).equals("conducted");
                talks.forEach(
                        draft -> draft.participants.replaceAll((person, role) -> led ? Role.HEAD_OF_DELEGATION : role));
                return talks;
            }
        }
        return List.of();
    }

    /** "A and B said after their talks": the two who are the subject. */
    private static List<Draft> afterTheirs(Scene scene, TokenRange noun, Encounter encounter) {
        int at = noun.first() - 1;
        boolean their = scene.word(at).equals("their")
                && scene.isAt(at - 1, "after", "following", "before", "at", "during", "in", "upon");
        List<Actor> subject = their ? scene.clause().mainSubject() : List.of();
        boolean two = subject.size() > 1 && subject.stream().allMatch(Actor.Named.class::isInstance);
        List<Draft> drafts = two ? encounter.together(EventType.MEETING, subject) : List.of();
        drafts.forEach(draft -> draft.tentative = true);
        return drafts;
    }

    /** "Their previous meeting was held in Lima": of the two of whom the sentences before speak. */
    private static List<Draft> theirEarlier(Scene scene, TokenRange noun, Encounter encounter) {
        int adjective = isOneOf(scene.word(noun.first() - 1), "face-to-face", "bilateral", "in-person")
                ? noun.first() - 2
                : noun.first() - 1;
        int their = scene.word(adjective - 1).equals("most") ? adjective - 2 : adjective - 1;
        boolean earlier = isOneOf(scene.word(their), "their", "whose")
                && isOneOf(scene.word(adjective), "previous", "last", "earlier", "latest", "recent", "first");
        boolean told = isOneOf(scene.word(noun.end()), "was", "took", "came", "dates");
        return earlier && told ? encounter.together(EventType.MEETING, scene.pair(noun)) : List.of();
    }

    /** "Meeting B in Lima, A called for": the gerund that opens a sentence is a verb. */
    private static List<Draft> gerund(Scene scene, TokenRange noun, Encounter encounter) {
        if (!scene.word(noun.first()).equals("meeting") || noun.first() > 0) {
            return List.of();
        }
        List<Actor> met = scene.clause().object(noun.end());
        int end = met.isEmpty() ? 0 : met.getLast().range().end();
        List<Actor> subject = met.isEmpty() || scene.isAt(noun.end(), "between", "with", "of")
                ? List.of()
                : scene.clause().subjectBehind(end);
        return subject.isEmpty()
                ? List.of()
                : encounter.between(EventType.MEETING, subject, Role.PARTICIPANT, met, Role.PARTICIPANT);
    }

    /** "A told B at their meeting"; "in their talks A and B agreed". */
    private static List<Draft> told(Scene scene, TokenRange noun, Encounter encounter) {
        int at = noun.first();
        boolean their = scene.word(at - 1).equals("their");
        boolean occasion =
                isOneOf(scene.word(at - 1), "at", "during", "in") || isOneOf(scene.word(at - 2), "at", "during", "in");
        if (!occasion) {
            return List.of();
        }
        if (their || isOpeningOccasion(scene, at)) {
            List<Draft> behind = encounter.together(
                    EventType.MEETING, scene.expanded(scene.clause().subjectBehind(noun.end())));
            if (!behind.isEmpty()) {
                behind.forEach(draft -> draft.anaphoric = !their);
                return behind;
            }
        }
        for (int verb = 1; verb < scene.size(); verb++) {
            if (TELLS.contains(scene.word(verb))) {
                List<Actor> speaker = scene.clause().subject(verb);
                List<Actor> hearer = scene.clause().object(verb + 1);
                if (!speaker.isEmpty() && !hearer.isEmpty()) {
                    List<Draft> drafts =
                            encounter.between(EventType.MEETING, speaker, Role.PARTICIPANT, hearer, Role.PARTICIPANT);
                    boolean known = scene.isAt(at - 1, "the", "these", "this");
                    drafts.forEach(draft -> draft.anaphoric |= known);
                    return drafts;
                }
            }
        }
        return List.of();
    }

    /** "A and B held talks"; "the talks that A and B held". */
    private static List<Draft> held(Scene scene, TokenRange noun, Encounter encounter) {
        for (TriggerMention verb : scene.triggers()) {
            boolean before = verb.range().end() <= noun.first()
                    && noun.first() - verb.range().end() <= 6;
            boolean behind = verb.range().first() >= noun.end() && verb.range().first() - noun.end() <= 8;
            if (verb.is(TriggerClass.HOLD) && (before || behind)) {
                List<Actor> subject =
                        scene.expanded(scene.clause().subject(verb.range().first()));
                boolean attended = scene.word(verb.range().end() - 2).equals("part")
                        && scene.isAt(noun.first() - 1, "the", "these", "this")
                        && scene.isToldOf(Set.of(TriggerClass.MEET, TriggerClass.RECEIVE, TriggerClass.TALKS));
                if (attended) {
                    // "A and B also took part in the meeting" of others, told before
                    return List.of();
                }
                if (subject.size() > 1) {
                    List<Draft> held = encounter.together(EventType.MEETING, subject);
                    boolean known = scene.isAt(noun.first() - 1, "the", "these", "this");
                    held.forEach(draft -> draft.anaphoric = known);
                    return held;
                }
            }
        }
        return List.of();
    }
}
