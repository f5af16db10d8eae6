package org.communique.event;

import static org.communique.text.WordSet.isOneOf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.communique.annotation.AnnotatedSentence;
import org.communique.entity.People;
import org.communique.text.WordSet;

/**
 * The grammar of a sentence as far as it tells who does what: the subject, object and companions of a verb or noun, as
 * groups of joined actors.
 *
 * <p>No parse is made. A group is a subject if it stands where subjects stand (at the beginning of a clause, or right
 * before the verb) and no preposition governs it; a relative clause that ends before the verb is passed over.
 */
final class Clause {
    private static final Set<String> AUXILIARIES = WordSet.words("""
            was were is are be been being has have had having will would can could may might shall should must
            do does did also then later first earlier both each all not just again too already once further to
            got today yesterday now since due set expected scheduled slated planned about himself herself
            themselves separately jointly together last twice still even ever never always there here soon
            likewise meanwhile afterwards afterward subsequently thereafter next in turn""");
    private static final Set<String> PREPOSITIONS = WordSet.words("""
            in with by of to from for at on between among alongside against under about like than including
            beside besides into via through towards toward near behind within without over across upon per
            during accompanying representing 's""");
    private static final Set<String> OPENERS = WordSet.of(
            "",
            ",",
            ";",
            ":",
            "-",
            "–",
            "—",
            "(",
            ")",
            "\"",
            "“",
            "”",
            "/",
            ".",
            "and",
            "but",
            "as",
            "when",
            "while",
            "where",
            "after",
            "before",
            "that",
            "whether",
            "if",
            "because",
            "since",
            "although",
            "though",
            "until",
            "once",
            "said",
            "says",
            "whereas",
            "then",
            "whom",
            "which",
            "or",
            "so",
            "also");
    private static final Set<String> RELATIVES = WordSet.of("who", "which", "whose", "where", "whom");
    private static final Set<String> STOPS = WordSet.words("""
            ; who which where while whose said says when after before since as but because whom""");

    /** "Lima saw A and B sign": those seen do together what follows. */
    private static final Set<String> SEEING = WordSet.of("saw", "see", "sees", "watched", "witnessed", "had");

    /** "A brought a delegation to Chad and met": Chad is no delegation's head. */
    private static final Set<String> LEADING_ELSEWHERE = WordSet.of("to", "in", "at", "for", "on");

    /** "With his Chadian brother, A": words for one's like that are no post. */
    private static final Set<String> COMPANIONS = WordSet.words("""
            brother sister guest host visitor namesake homologue interlocutor counterpart""");

    /** Words for several people who are named behind. */
    private static final Set<String> MANY = WordSet.words("""
            counterparts peers colleagues ministers leaders presidents officials ambassadors envoys diplomats
            delegations heads guests chiefs following representatives partners others""");

    private static final Set<String> QUANTITIES = WordSet.of("each", "all", "both", "several", "some", "many", "most");

    /** Prepositions of time and place, whose words may stand between a verb and its object. */
    private static final Set<String> SITUATING = WordSet.of("in", "at", "on", "during", "for");

    private static final Set<String> OCCASIONS = WordSet.words("""
            meeting talks visit session conversation dinner ceremony summit discussions""");
    private static final int OBJECT_REACH = 11;
    private static final int REACH = 28;

    private final AnnotatedSentence sentence;
    private final ActorGroups joins;
    private final List<List<Actor>> groups;
    private final DelegationHeads heads;

    Clause(AnnotatedSentence sentence, List<Actor> actors) {
        this.sentence = sentence;
        this.joins = new ActorGroups(sentence);
        this.groups = joins.groups(actors);
        this.heads = new DelegationHeads(sentence, joins, groups);
    }

    /** The people whom each group names. */
    List<List<Integer>> people() {
        List<List<Integer>> people = new ArrayList<>();
        for (List<Actor> group : groups) {
            List<Integer> named = new ArrayList<>();
            for (Actor actor : group) {
                if (actor instanceof Actor.Named one && !named.contains(one.person())) {
                    named.add(one.person());
                }
            }
            if (!named.isEmpty()) {
                people.add(named);
            }
        }
        return people;
    }

    private String word(int at) {
        return sentence.word(at);
    }

    /** Who does what the verb or noun at {@code token} tells; empty if the sentence does not say. */
    List<Actor> subject(int token) {
        int verb = behindSubject(token);
        if (verb > 0 && RELATIVES.contains(word(verb - 1)) || word(verb - 1).equals("that")) {
            return lastBefore(verb - 1);
        }
        for (int i = groups.size() - 1; i >= 0; i--) {
            List<Actor> group = groups.get(i);
            if (ActorGroups.endOf(group) > token || isInClosedRelative(group, verb)) {
                continue;
            }
            if (hasStop(ActorGroups.endOf(group), verb)) {
                return List.of();
            }
            int start = joins.startOf(group);
            String before = word(start - 1);
            if (heads.isAtItsHead(group.getLast())) {
                return List.of(group.getLast());
            }
            if (PREPOSITIONS.contains(before)) {
                if (!LEADING_ELSEWHERE.contains(before) && heads.isDelegation(start)) {
                    return group;
                }
                if (isJoinedToVerb(group, verb)) {
                    return List.of(group.getLast());
                }
                continue;
            }
            if (isOpening(start)) {
                List<Actor> head = heads.atItsHead(group);
                return head.isEmpty() ? group : head;
            }
            if (ActorGroups.endOf(group) >= verb) {
                boolean rest = group.size() > 1
                        && !SEEING.contains(before)
                        && word(group.getLast().range().first() - 1).equals("and")
                        && !isBehindOccasion(start);
                return rest ? List.of(group.getLast()) : group;
            }
        }
        return MANY.contains(word(verb - 1)) ? listedAmong(verb) : List.of();
    }

    /** Where the auxiliaries and adverbs of a verb begin: "would then meet", "in turn will receive". */
    private int behindSubject(int token) {
        int verb = token;
        while (verb > 0 && isAuxiliary(verb - 1)) {
            verb--;
        }
        return verb;
    }

    private boolean isAuxiliary(int at) {
        boolean turn = !word(at).equals("in") || word(at + 1).equals("turn");
        return AUXILIARIES.contains(word(at)) && turn || sentence.isAdverb(at);
    }

    /** Who does likewise behind {@code end}: "and so did B", "as will, on the same day, B", "as has B". */
    List<Actor> likewise(int end) {
        for (int at = end; at < sentence.size() - 2; at++) {
            boolean so = word(at).equals("so") && isOneOf(word(at - 1), "and", ",")
                    || word(at).equals("as") && isOneOf(word(at - 1), ",", "and")
                    || word(at).equals("nor");
            if (so
                    && isOneOf(
                            word(at + 1),
                            "did",
                            "does",
                            "do",
                            "will",
                            "would",
                            "has",
                            "have",
                            "had",
                            "was",
                            "were",
                            "is",
                            "are")) {
                int from = joins.behindInsertion(at + 2, sentence.size());
                return startingWithin(from > at + 2 ? from + 1 : at + 2, at + 4 + from - at);
            }
        }
        return List.of();
    }

    /** "After their meeting A and B signed": no verb stands before A. */
    private boolean isBehindOccasion(int start) {
        return OCCASIONS.contains(word(start - 1))
                && isOneOf(word(start - 2), "their", "the", "his", "her", "a", "this", "bilateral");
    }

    /** "received A and B left": the last of an object is the subject of a verb right behind it. */
    private boolean isJoinedToVerb(List<Actor> group, int verb) {
        return group.size() > 1
                && ActorGroups.endOf(group) >= verb
                && word(joins.startOfActor(group.getLast()) - 1).equals("and")
                && hasVerbBetween(0, joins.startOf(group));
    }

    private boolean hasVerbBetween(int from, int to) {
        for (int at = from; at < to; at++) {
            if (word(at).endsWith("ed")) {
                return true;
            }
        }
        return false;
    }

    /** The first group that stands where a subject stands. */
    List<Actor> mainSubject() {
        for (List<Actor> group : groups) {
            int start = joins.startOf(group);
            if (!PREPOSITIONS.contains(word(start - 1)) && isOpening(start)) {
                return group;
            }
        }
        return List.of();
    }

    /** Two people of two sides who are named before {@code token}; empty unless they are just two. */
    List<Actor> pairBefore(int token, People people) {
        List<Actor> pair = new ArrayList<>();
        for (Actor actor : groups.stream().flatMap(List::stream).toList()) {
            if (actor instanceof Actor.Named named
                    && named.range().end() <= token
                    && pair.stream()
                            .noneMatch(other -> other instanceof Actor.Named one && one.person() == named.person())) {
                pair.add(named);
            }
        }
        boolean two = pair.size() == 2
                && pair.get(0) instanceof Actor.Named one
                && pair.get(1) instanceof Actor.Named other
                && !people.persons()
                        .get(one.person())
                        .side()
                        .equals(people.persons().get(other.person()).side());
        return two ? pair : List.of();
    }

    /** The group that stands last before {@code token}, however it is governed. */
    List<Actor> lastBefore(int token) {
        List<Actor> last = List.of();
        for (List<Actor> group : groups) {
            if (ActorGroups.endOf(group) <= token) {
                last = group;
            }
        }
        return last;
    }

    private boolean isOpening(int described) {
        int start = behindOwner(described);
        int before = start - 1;
        String word = word(before);
        if (OPENERS.contains(word)) {
            return true;
        }
        boolean dated = before >= 0
                && sentence.times().stream()
                        .anyMatch(time -> time.span()
                                .contains(sentence.tokens().get(before).span()));
        boolean placed = before >= 0
                && sentence.names().places().stream()
                        .anyMatch(place -> place.range().contains(before));
        boolean stated = before >= 0 && sentence.names().affiliationAt(before).isPresent();
        boolean adverb = before == 0
                && isOneOf(
                        word,
                        "there",
                        "here",
                        "then",
                        "today",
                        "yesterday",
                        "earlier",
                        "later",
                        "afterwards",
                        "meanwhile");
        return adverb || dated || placed || stated && !word.equals("'s");
    }

    /** "A met his Chadian counterpart B": whose counterpart he is belongs to B, and opens nothing. */
    private int behindOwner(int start) {
        int at = start;
        boolean counterpart = COMPANIONS.contains(word(start));
        while (counterpart && at > 0 && sentence.names().affiliationAt(at - 1).isPresent()) {
            at--;
        }
        return at < start && at > 0 && isOneOf(word(at - 1), "his", "her", "its", "their") ? at - 1 : start;
    }

    /** Whether a group stands in a relative clause that a comma closes before the verb: ", who came with A, met". */
    private boolean isInClosedRelative(List<Actor> group, int verb) {
        for (int at = ActorGroups.firstOf(group) - 1; at > 0 && ActorGroups.firstOf(group) - at < REACH; at--) {
            if (RELATIVES.contains(word(at))) {
                if (at == joins.startOf(group) - 1
                        && !word(at).equals("who")
                        && word(ActorGroups.endOf(group)).equals(",")) {
                    return false;
                }
                for (int close = ActorGroups.endOf(group); close < verb; close++) {
                    if (word(close).equals(",")) {
                        return true;
                    }
                }
                return false;
            }
        }
        return false;
    }

    private boolean hasStop(int from, int to) {
        for (int at = from; at < to; at++) {
            if (word(at).equals(";")) {
                return true;
            }
        }
        return false;
    }

    /** Whom the verb that ends before {@code end} acts upon: the group right behind it, no preposition between. */
    List<Actor> object(int verbEnd) {
        int inserted = joins.behindInsertion(verbEnd, sentence.size());
        int end = inserted > verbEnd ? inserted + 1 : verbEnd;
        for (List<Actor> group : groups) {
            int first = joins.startOf(group);
            if (first < end) {
                continue;
            }
            if (first > end + OBJECT_REACH) {
                return listedMany(end);
            }
            if (PREPOSITIONS.contains(word(first - 1)) && first > end) {
                // "received on Monday a delegation from Chad led by A"
                boolean delegation = isOneOf(word(first - 1), "from", "of") && heads.isDelegation(end, first);
                List<Actor> head = delegation ? heads.ledBy(group) : group;
                return head.equals(group) ? listedMany(end) : head;
            }
            for (int at = end; at < first; at++) {
                boolean governs = PREPOSITIONS.contains(word(at)) && !SITUATING.contains(word(at));
                if (governs || STOPS.contains(word(at)) || word(at).equals("and")) {
                    return listedMany(end);
                }
            }
            return named(heads.ledBy(group));
        }
        return listedMany(end);
    }

    /** "Met three leaders in turn: A, B and C": those whom the colon names, for who is only counted. */
    private List<Actor> named(List<Actor> group) {
        boolean counted = group.stream().allMatch(Actor.All.class::isInstance);
        List<Actor> listed = counted ? listed(ActorGroups.endOf(group)) : List.of();
        return listed.isEmpty() ? group : listed;
    }

    /** The group that one of {@code prepositions} governs behind {@code from}, within the clause. */
    List<Actor> governed(int from, Set<String> prepositions) {
        int limit = Math.min(sentence.size(), from + REACH);
        for (int at = from; at < limit; at++) {
            int close = joins.behindRelativeClause(at, limit);
            if (close > at) {
                at = close;
                continue;
            }
            if (STOPS.contains(word(at)) && !isInsideActor(at)) {
                return List.of();
            }
            if (prepositions.contains(word(at))) {
                List<Actor> group = startingWithin(at + 1, at + 9);
                if (!group.isEmpty()) {
                    return named(heads.ledBy(group));
                }
            }
        }
        return List.of();
    }

    private boolean isInsideActor(int token) {
        return groups.stream()
                .flatMap(List::stream)
                .anyMatch(actor -> actor.range().contains(token));
    }

    /** The group that begins between two tokens with no preposition before it. */
    private List<Actor> startingWithin(int first, int to) {
        int inserted = joins.behindInsertion(first, sentence.size());
        int behind = inserted > first ? inserted + 1 : first;
        int from = word(behind + 1).equals("of") && QUANTITIES.contains(word(behind)) ? behind + 2 : behind;
        for (List<Actor> group : groups) {
            int start = joins.startOf(group);
            if (ActorGroups.endOf(group) <= from || start > to + behind - first) {
                continue;
            }
            if (start >= from && heads.isDelegationBefore(start) && heads.isDelegation(from, start)) {
                List<Actor> head = heads.ledBy(group);
                if (!head.equals(group)) {
                    return head;
                }
            }
            if (start < from) {
                List<Actor> rest = group.stream()
                        .filter(actor -> actor.range().first() >= from)
                        .toList();
                if (!rest.isEmpty() && joins.startOfActor(rest.getFirst()) <= from + 1) {
                    return rest;
                }
                continue;
            }
            for (int at = from; at < start; at++) {
                boolean comma = word(at).equals(",") && !(at == start - 1 && COMPANIONS.contains(word(at - 1)));
                if (PREPOSITIONS.contains(word(at)) || comma || STOPS.contains(word(at))) {
                    return listed(from);
                }
            }
            return group;
        }
        return listed(from);
    }

    /** "ministers in town: A, B and C", "several counterparts, including A": the group behind the colon or "including". */
    private List<Actor> listed(int from) {
        for (int at = from; at < Math.min(sentence.size(), from + 14); at++) {
            if (isListing(at)) {
                int behind = at + 1;
                return groups.stream()
                        .filter(group -> joins.startOf(group) >= behind && joins.startOf(group) <= behind + 1)
                        .findFirst()
                        .orElse(List.of());
            }
            if (STOPS.contains(word(at))) {
                return List.of();
            }
        }
        return List.of();
    }

    /** "Saw two of her peers: A and B", "four ministers, among them A and B": those whom a word for several of them opens. */
    private List<Actor> listedMany(int from) {
        boolean several = false;
        for (int at = from; at < Math.min(sentence.size(), from + REACH); at++) {
            several |= MANY.contains(word(at));
            if (several && isListing(at)) {
                return listed(at);
            }
        }
        return List.of();
    }

    /** "Four ministers were received, among them A and B". */
    private List<Actor> listedAmong(int from) {
        for (int at = from; at < Math.min(sentence.size(), from + REACH); at++) {
            if (word(at).equals("them") && word(at - 1).equals("among")) {
                return listed(at);
            }
        }
        return List.of();
    }

    private boolean isListing(int at) {
        return isOneOf(word(at), ":", "including", "namely")
                || isOneOf(word(at), "them", "others") && word(at - 1).equals("among");
    }

    /** The first group behind {@code from} that stands where a subject stands. */
    List<Actor> subjectBehind(int from) {
        for (List<Actor> group : groups) {
            int start = joins.startOf(group);
            if (start >= from && isOpening(start)) {
                return group;
            }
        }
        return List.of();
    }

    /** The group right before the comma that opens what is said of it at {@code at}: "A, on a visit to Chad, said". */
    List<Actor> describedAt(int at) {
        boolean apposed = isOneOf(word(at - 1), ",", "(", "–", "—");
        return groups.stream()
                .filter(group -> apposed && ActorGroups.endOf(group) == at - 1)
                .findFirst()
                .orElse(List.of());
    }

    /** The group that begins right behind the "that" of a relative clause: "the call that A and B had". */
    List<Actor> subjectBehindRelative(int from) {
        return startingWithin(from, from + 3);
    }

    /** The owner named right before "'s" at the noun, or its pronoun: "Berg's talks", "his meeting". */
    List<Actor> owner(int noun) {
        int at = noun;
        while (at > 0 && noun - at < 5 && !word(at - 1).equals("'s")) {
            at--;
        }
        if (at == 0 || !word(at - 1).equals("'s")) {
            return List.of();
        }
        int genitive = at - 1;
        for (List<Actor> group : groups) {
            if (ActorGroups.endOf(group) == genitive || ActorGroups.endOf(group) == genitive + 1) {
                return group;
            }
        }
        return List.of();
    }

    /** Whether a delegation is said right before an actor to be led by him, or he is said to be at its head. */
    boolean isLedBy(Actor actor) {
        return heads.isLedBy(actor);
    }

    /** By whom, however far behind {@code end}: "presented on Thursday, when he came, by A". */
    List<Actor> agents(int end) {
        List<Actor> by = governed(end, Set.of("by"));
        for (int at = end; at < sentence.size() && by.isEmpty(); at++) {
            if (word(at).equals("by")) {
                by = governed(at, Set.of("by"));
            }
        }
        return by;
    }

    /** The index of the "by" of a passive behind {@code end}, or -1. */
    int agentAt(int end) {
        for (int at = end; at < Math.min(sentence.size(), end + 12); at++) {
            if (word(at).equals("by") && !startingWithin(at + 1, at + 6).isEmpty()) {
                return at;
            }
            if (STOPS.contains(word(at))
                    || word(at).equals(",") && !word(at + 1).equals("by")) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether the verb at {@code verb} is passive: "was warmly received". */
    boolean isPassive(int verb) {
        int at = verb - 1;
        while (at > 0
                && (sentence.isAdverb(at)
                        || joins.isOfDate(at)
                        || isOneOf(word(at), "also", "then", "later", "earlier", "not", "both", "first"))) {
            at--;
        }
        return isOneOf(word(at), "was", "were", "is", "are", "been", "being", "be", "got");
    }
}
