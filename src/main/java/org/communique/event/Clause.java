package org.communique.event;

import static org.communique.text.WordSet.isOneOf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.communique.annotation.AnnotatedSentence;
import org.communique.annotation.TokenRange;
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
    private static final Set<String> WHO = WordSet.of("who", "which", "whose");
    private static final Set<String> AUXILIARIES = WordSet.of(
            "was",
            "were",
            "is",
            "are",
            "be",
            "been",
            "being",
            "has",
            "have",
            "had",
            "having",
            "will",
            "would",
            "can",
            "could",
            "may",
            "might",
            "shall",
            "should",
            "must",
            "do",
            "does",
            "did",
            "also",
            "then",
            "later",
            "first",
            "earlier",
            "both",
            "each",
            "all",
            "not",
            "just",
            "again",
            "too",
            "already",
            "once",
            "further",
            "to",
            "got",
            "today",
            "yesterday",
            "now",
            "since",
            "due",
            "set",
            "expected",
            "scheduled",
            "slated",
            "planned",
            "about",
            "himself",
            "herself",
            "themselves",
            "separately",
            "jointly",
            "together",
            "last",
            "twice",
            "still",
            "even",
            "ever",
            "never",
            "always",
            "there",
            "here",
            "soon",
            "likewise",
            "meanwhile",
            "afterwards",
            "next",
            "in",
            "turn");
    private static final Set<String> PREPOSITIONS = WordSet.of(
            "in",
            "with",
            "by",
            "of",
            "to",
            "from",
            "for",
            "at",
            "on",
            "between",
            "among",
            "alongside",
            "against",
            "under",
            "about",
            "like",
            "than",
            "including",
            "beside",
            "besides",
            "into",
            "via",
            "through",
            "towards",
            "toward",
            "near",
            "behind",
            "within",
            "without",
            "over",
            "across",
            "upon",
            "per",
            "during",
            "accompanying",
            "representing",
            "'s");
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
    private static final Set<String> DETERMINERS = WordSet.of(
            "the",
            "a",
            "an",
            "his",
            "her",
            "their",
            "its",
            "our",
            "visiting",
            "other",
            "several",
            "two",
            "three",
            "mr",
            "both",
            "former",
            "new",
            "then",
            "fellow",
            "outgoing",
            "newly",
            "appointed",
            "senior");
    private static final Set<String> STOPS = WordSet.of(
            ";", "who", "which", "where", "while", "whose", "said", "says", "when", "after", "before", "since", "as",
            "but", "because", "whom");
    private static final Set<String> COORDINATION = WordSet.of(
            ",",
            "and",
            "as",
            "well",
            "along",
            "together",
            "both",
            "&",
            "-",
            "(",
            ")",
            "'s",
            "alongside",
            "then",
            "later",
            "followed",
            "/",
            "separately",
            "also",
            "finally",
            "afterwards",
            "afterward",
            "subsequently",
            "next",
            "earlier",
            "respectively");
    private static final Set<String> DESCRIPTION = WordSet.of(
            "wife",
            "husband",
            "spouse",
            "his",
            "her",
            "their",
            "the",
            "visiting",
            "counterpart",
            "counterparts",
            "peer",
            "peers",
            "of",
            "from",
            "respectively");
    private static final Set<String> INSERTED = WordSet.of(
            "in",
            "at",
            "on",
            "after",
            "before",
            "later",
            "during",
            "over",
            "for",
            "separately",
            "earlier",
            "then",
            "from",
            "a");
    private static final Set<String> OPENING_PHRASES =
            WordSet.of("at", "on", "upon", "by", "following", "accepting", "under");
    private static final Set<String> OPENING_PARTICIPLES = WordSet.of(
            "empowered", "authorised", "authorized", "mandated", "accompanied", "invited", "sent", "flanked", "joined");
    /** "Representing President A, Minister B attended". */
    private static final Set<String> STANDING_IN = WordSet.of("representing", "replacing", "succeeding");

    private static final Set<String> SAYING = WordSet.of(
            "said",
            "says",
            "told",
            "announced",
            "informed",
            "reported",
            "noted",
            "wrote",
            "added",
            "confirmed",
            "stated",
            "explained",
            "tweeted",
            "recalled",
            "revealed",
            "disclosed");
    /** "Lima saw A and B sign": those seen do together what follows. */
    private static final Set<String> SEEING = WordSet.of("saw", "see", "sees", "watched", "witnessed", "had");

    private static final Set<String> LED = WordSet.of("led", "headed", "chaired", "lead");
    private static final Set<String> LEADING = WordSet.of("led", "headed", "leadership", "chairmanship");
    /** "A brought a delegation to Chad and met": Chad is no delegation's head. */
    private static final Set<String> LEADING_ELSEWHERE = WordSet.of("to", "in", "at", "for", "on");

    /** "With his Chadian brother, A": words for one's like that are no post. */
    private static final Set<String> COMPANIONS = WordSet.of(
            "brother", "sister", "guest", "host", "visitor", "namesake", "homologue", "interlocutor", "counterpart");

    private static final Set<String> QUANTITIES = WordSet.of("each", "all", "both", "several", "some", "many", "most");

    private static final Set<String> DELEGATIONS = WordSet.of("delegation", "delegations", "mission", "team", "party");
    /** Prepositions of time and place, whose words may stand between a verb and its object. */
    private static final Set<String> SITUATING = WordSet.of("in", "at", "on", "during", "for");

    private static final Set<String> OCCASIONS = WordSet.of(
            "meeting", "talks", "visit", "session", "conversation", "dinner", "ceremony", "summit", "discussions");
    private static final int OBJECT_REACH = 11;
    private static final int REACH = 28;

    private final AnnotatedSentence sentence;
    private final List<List<Actor>> groups;

    Clause(AnnotatedSentence sentence, List<Actor> actors) {
        this.sentence = sentence;
        this.groups = groups(actors);
    }

    /** The people whom each group names. */
    List<List<Integer>> people() {
        return groups.stream()
                .map(group -> group.stream()
                        .filter(Actor.Named.class::isInstance)
                        .map(actor -> ((Actor.Named) actor).person())
                        .distinct()
                        .toList())
                .filter(group -> !group.isEmpty())
                .toList();
    }

    private List<List<Actor>> groups(List<Actor> actors) {
        List<List<Actor>> joined = new ArrayList<>();
        for (Actor actor : actors) {
            if (isAfterthought(actor)) {
                continue;
            }
            boolean joins = !joined.isEmpty()
                    && !isNewSubject(actor)
                    && !isSubjectBehindOpening(joined.getLast(), actor)
                    && (isCoordination(endOf(joined.getLast()), actor.range().first())
                            || isNextItem(endOf(joined.getLast()), actor))
                    && sameKind(joined.getLast().getLast(), actor);
            if (!joins && joined.size() > 1 && joinsBehindClause(joined.get(joined.size() - 2), actor)) {
                joined.get(joined.size() - 2).add(actor);
                continue;
            }
            if (!joins) {
                joined.add(new ArrayList<>());
            }
            joined.getLast().add(actor);
        }
        return joined;
    }

    /** "With A, minister of Chad; B, minister of Mali; and C": semicolons between names that nothing follows. */
    private boolean isNextItem(int end, Actor actor) {
        int first = word(end + 1).equals("and") ? end + 2 : end + 1;
        return word(end).equals(";")
                && first == actor.range().first()
                && isOneOf(word(actor.range().end()), ";", ".", ",", "and", "");
    }

    /** "A, who is on a visit to Peru, and B": Peru stands in the clause about A. */
    private boolean joinsBehindClause(List<Actor> group, Actor actor) {
        int end = endOf(group);
        return behindRelativeClause(end, actor.range().first()) > end
                && isCoordination(end, actor.range().first())
                && sameKind(group.getLast(), actor);
    }

    /** People join people and states states: "Berg, Moscow and Minsk" is no group. */
    private static boolean sameKind(Actor one, Actor other) {
        boolean plainSide = one instanceof Actor.Side a && !a.body();
        boolean otherPlainSide = other instanceof Actor.Side b && !b.body();
        return plainSide == otherPlainSide || one instanceof Actor.Unnamed || other instanceof Actor.Unnamed;
    }

    private static int endOf(List<Actor> group) {
        return group.getLast().range().end();
    }

    private static int firstOf(List<Actor> group) {
        return group.getFirst().range().first();
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
            if (endOf(group) > token || isInClosedRelative(group, verb)) {
                continue;
            }
            if (hasStop(endOf(group), verb)) {
                return List.of();
            }
            int start = startOf(group);
            String before = word(start - 1);
            if (isAtItsHead(group.getLast())) {
                return List.of(group.getLast());
            }
            if (PREPOSITIONS.contains(before)) {
                if (!LEADING_ELSEWHERE.contains(before) && isDelegation(start)) {
                    return group;
                }
                if (isJoinedToVerb(group, verb)) {
                    return List.of(group.getLast());
                }
                continue;
            }
            if (isOpening(start)) {
                List<Actor> head = atItsHead(group);
                return head.isEmpty() ? group : head;
            }
            if (endOf(group) >= verb) {
                boolean rest = group.size() > 1
                        && !SEEING.contains(before)
                        && word(group.getLast().range().first() - 1).equals("and")
                        && !isBehindOccasion(start);
                return rest ? List.of(group.getLast()) : group;
            }
        }
        return List.of();
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
                int from = behindInsertion(at + 2, sentence.size());
                return startingWithin(from > at + 2 ? from + 1 : at + 2, at + 4 + from - at);
            }
        }
        return List.of();
    }

    /** The comma that closes an adverbial set off by commas at {@code at}: ", at a separate sitting,"; else {@code at}. */
    private int behindInsertion(int at, int to) {
        if (!word(at).equals(",") || !INSERTED.contains(word(at + 1))) {
            return at;
        }
        for (int close = at + 2; close < Math.min(to, at + 9); close++) {
            if (word(close).equals(",")) {
                return close;
            }
        }
        return at;
    }

    /** "With B, he discussed", "will meet B, spokeswoman C told a briefing": who stands behind a comma begins a clause. */
    private boolean isNewSubject(Actor actor) {
        int first = actor.range().first();
        boolean speaks = SAYING.contains(word(actor.range().end()))
                || word(actor.range().end()).equals("has")
                        && SAYING.contains(word(actor.range().end() + 1));
        return word(first - 1).equals(",") && (isOneOf(word(first), "he", "she", "they") || speaks);
    }

    /** "At the invitation of A, B is paying a visit": the comma closes what opens the sentence, and B does what the verb tells. */
    private boolean isSubjectBehindOpening(List<Actor> group, Actor actor) {
        int first = behindAnnouncement(firstOf(group));
        boolean sent =
                OPENING_PARTICIPLES.contains(word(first)) && word(first + 1).equals("by")
                        || STANDING_IN.contains(word(first));
        boolean opening = sentence.tokens().get(first).isCapitalised()
                && group.size() == 1
                && (sent || OPENING_PHRASES.contains(word(first)) && invitedBefore(first, firstOf(group)));
        int next = actor.range().end();
        boolean acts = next < sentence.size()
                && sentence.tokens().get(next).isWord()
                && !sentence.tokens().get(next).isCapitalised()
                && (word(next).equals("and") || !COORDINATION.contains(word(next)));
        boolean comma = false;
        for (int at = endOf(group); at < actor.range().first(); at++) {
            if (isOneOf(word(at), "and", "&") && word(at - 1).equals(",")) {
                return false;
            }
            comma |= word(at).equals(",");
        }
        return opening && acts && comma;
    }

    /** Where the words begin behind "A announces:". */
    private int behindAnnouncement(int limit) {
        for (int at = limit - 1; at > 0; at--) {
            if (word(at).equals(":")) {
                return at + 1;
            }
        }
        return 0;
    }

    private boolean invitedBefore(int from, int token) {
        for (int at = from; at < token; at++) {
            if (isOneOf(
                    word(at),
                    "invitation",
                    "invite",
                    "behalf",
                    "request",
                    "instruction",
                    "initiative",
                    "proposal",
                    "mediation",
                    "auspices",
                    "chairmanship",
                    "patronage")) {
                return true;
            }
            if (word(at).equals(",")) {
                return false;
            }
        }
        return false;
    }

    /** "A and, after him, B", "A and the delegation accompanying him": who is only pointed to takes no part. */
    private boolean isAfterthought(Actor actor) {
        int first = actor.range().first();
        return isOneOf(word(first), "him", "her", "them", "he", "she")
                && isOneOf(word(first - 1), "after", "before", "like", "besides", "without", "accompanying");
    }

    /** "A delegation led by A", "the delegation of A": A stands for it. */
    private boolean isDelegation(int start) {
        int at = start - 2;
        if (LED.contains(word(at))) {
            at--;
        }
        for (int back = at; back >= Math.max(0, at - 2); back--) {
            if (DELEGATIONS.contains(word(back))) {
                return true;
            }
        }
        return at < start - 2 && isDelegationOfState(at);
    }

    /** "A delegation of the Lao People's Democratic Republic": however many words the state's name has. */
    private boolean isDelegationOfState(int last) {
        int at = last;
        while (at > 0 && (sentence.names().affiliationAt(at).isPresent() || isOneOf(word(at), "of", "from", "the"))) {
            at--;
        }
        return at < last && DELEGATIONS.contains(word(at));
    }

    /** "After their meeting A and B signed": no verb stands before A. */
    private boolean isBehindOccasion(int start) {
        return OCCASIONS.contains(word(start - 1))
                && isOneOf(word(start - 2), "their", "the", "his", "her", "a", "this", "bilateral");
    }

    /** "received A and B left": the last of an object is the subject of a verb right behind it. */
    private boolean isJoinedToVerb(List<Actor> group, int verb) {
        return group.size() > 1
                && endOf(group) >= verb
                && word(startOfActor(group.getLast()) - 1).equals("and")
                && hasVerbBetween(0, startOf(group));
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
            int start = startOf(group);
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
            if (endOf(group) <= token) {
                last = group;
            }
        }
        return last;
    }

    private int startOf(List<Actor> group) {
        return startOfActor(group.getFirst());
    }

    private int startOfActor(Actor actor) {
        int start = actor.range().first();
        if (actor instanceof Actor.Named && isOfState(start)) {
            start -= 2;
        }
        while (start > 0 && DETERMINERS.contains(word(start - 1))) {
            start--;
        }
        return actor instanceof Actor.Named ? beforeGenitive(start) : start;
    }

    /** "Kenya's Peter Odhiambo": the state is part of how a person is named. */
    private int beforeGenitive(int start) {
        int state = start - 2;
        if (!word(start - 1).equals("'s")
                || state < 0
                || sentence.names().stateAt(state).isEmpty()) {
            return start;
        }
        return sentence.names().stateAt(state).get().range().first();
    }

    /** "Chad's A": the genitive of a state right before a name. */
    private boolean isOfState(int start) {
        return word(start - 1).equals("'s")
                && sentence.names().affiliationAt(start - 2).isPresent();
    }

    private boolean isOpening(int start) {
        int before = start - 1;
        String word = word(before);
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
        return OPENERS.contains(word) || adverb || dated || placed || stated && !word.equals("'s");
    }

    /** Whether a group stands in a relative clause that a comma closes before the verb: ", who came with A, met". */
    private boolean isInClosedRelative(List<Actor> group, int verb) {
        for (int at = firstOf(group) - 1; at > 0 && firstOf(group) - at < REACH; at--) {
            if (RELATIVES.contains(word(at))) {
                if (at == startOf(group) - 1
                        && !word(at).equals("who")
                        && word(endOf(group)).equals(",")) {
                    return false;
                }
                for (int close = endOf(group); close < verb; close++) {
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
    List<Actor> object(int end) {
        for (List<Actor> group : groups) {
            int first = startOf(group);
            if (first < end) {
                continue;
            }
            if (first > end + OBJECT_REACH) {
                return List.of();
            }
            if (PREPOSITIONS.contains(word(first - 1)) && first > end) {
                return List.of();
            }
            for (int at = end; at < first; at++) {
                boolean governs = PREPOSITIONS.contains(word(at)) && !SITUATING.contains(word(at));
                if (governs || STOPS.contains(word(at)) || word(at).equals("and")) {
                    return List.of();
                }
            }
            return named(ledBy(group));
        }
        return List.of();
    }

    /** "Met three leaders in turn: A, B and C": those whom the colon names, for who is only counted. */
    private List<Actor> named(List<Actor> group) {
        boolean counted = group.stream().allMatch(Actor.All.class::isInstance);
        List<Actor> listed = counted ? listed(endOf(group)) : List.of();
        return listed.isEmpty() ? group : listed;
    }

    /** "received a Chadian delegation led by A": who leads it, as far as the text names him; else the group itself. */
    private List<Actor> ledBy(List<Actor> group) {
        boolean nobody = group.stream().noneMatch(Actor.Named.class::isInstance);
        int end = endOf(group);
        for (int at = startOf(group); nobody && at < Math.min(sentence.size(), end + 8); at++) {
            boolean led = LEADING.contains(word(at)) && isDelegationBefore(at);
            if (led) {
                int by = word(at + 1).equals("by") || word(at + 1).equals("of") ? at + 2 : at + 1;
                List<Actor> head = groups.stream()
                        .filter(other -> startOf(other) >= by && startOf(other) <= by + 1)
                        .filter(other -> other.getFirst() instanceof Actor.Named)
                        .findFirst()
                        .orElse(List.of());
                return head.isEmpty() ? group : head;
            }
        }
        return group;
    }

    /** "A team from Chad, with A at its head, met": who stands at its head; empty if nobody is said to. */
    private List<Actor> atItsHead(List<Actor> group) {
        return groups.stream()
                .filter(other -> firstOf(other) > endOf(group) && isAtItsHead(other.getLast()))
                .map(other -> List.of(other.getLast()))
                .findFirst()
                .orElse(List.of());
    }

    private boolean isAtItsHead(Actor actor) {
        int at = actor.range().end();
        return actor instanceof Actor.Named
                && word(startOfActor(actor) - 1).equals("with")
                && isOneOf(word(at), "at", "as")
                && isOneOf(word(at + 1), "its", "the", "their")
                && isOneOf(word(at + 2), "head", "helm");
    }

    /** Whether a delegation is said right before an actor to be led by him, or he is said to be at its head. */
    boolean isLedBy(Actor actor) {
        if (isAtItsHead(actor)) {
            return true;
        }
        int by = startOfActor(actor) - 1;
        int under = word(by).equals("the") ? by - 1 : by;
        return word(by).equals("by") && LED.contains(word(by - 1)) && isDelegationBefore(by - 1)
                || word(under).equals("under") && isDelegationBefore(under);
    }

    private boolean isDelegation(int from, int to) {
        for (int at = from; at < to; at++) {
            if (DELEGATIONS.contains(word(at))) {
                return true;
            }
        }
        return false;
    }

    private boolean isDelegationBefore(int token) {
        for (int at = token - 1; at >= Math.max(0, token - 10); at--) {
            if (DELEGATIONS.contains(word(at))) {
                return true;
            }
        }
        return false;
    }

    /** The group that one of {@code prepositions} governs behind {@code from}, within the clause. */
    List<Actor> governed(int from, Set<String> prepositions) {
        int limit = Math.min(sentence.size(), from + REACH);
        for (int at = from; at < limit; at++) {
            int close = behindRelativeClause(at, limit);
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
                    return named(ledBy(group));
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
    private List<Actor> startingWithin(int behind, int to) {
        int from = word(behind + 1).equals("of") && QUANTITIES.contains(word(behind)) ? behind + 2 : behind;
        for (List<Actor> group : groups) {
            int first = startOf(group);
            if (endOf(group) <= from || first > to) {
                continue;
            }
            if (first >= from && isDelegationBefore(first) && isDelegation(from, first)) {
                List<Actor> head = ledBy(group);
                if (!head.equals(group)) {
                    return head;
                }
            }
            if (first < from) {
                List<Actor> rest = group.stream()
                        .filter(actor -> actor.range().first() >= from)
                        .toList();
                if (!rest.isEmpty() && startOfActor(rest.getFirst()) <= from + 1) {
                    return rest;
                }
                continue;
            }
            for (int at = from; at < first; at++) {
                boolean comma = word(at).equals(",") && !(at == first - 1 && COMPANIONS.contains(word(at - 1)));
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
            boolean lists = word(at).equals(":")
                    || word(at).equals("including")
                    || word(at).equals("namely")
                    || word(at).equals("them") && word(at - 1).equals("among");
            if (lists) {
                int behind = at + 1;
                return groups.stream()
                        .filter(group -> startOf(group) >= behind && startOf(group) <= behind + 1)
                        .findFirst()
                        .orElse(List.of());
            }
            if (STOPS.contains(word(at))) {
                return List.of();
            }
        }
        return List.of();
    }

    /** The first group behind {@code from} that stands where a subject stands. */
    List<Actor> subjectBehind(int from) {
        for (List<Actor> group : groups) {
            int start = startOf(group);
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
                .filter(group -> apposed && endOf(group) == at - 1)
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
            if (endOf(group) == genitive || endOf(group) == genitive + 1) {
                return group;
            }
        }
        return List.of();
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
                        || isOfDate(at)
                        || isOneOf(word(at), "also", "then", "later", "earlier", "not", "both", "first"))) {
            at--;
        }
        return isOneOf(word(at), "was", "were", "is", "are", "been", "being", "be", "got");
    }

    /** "Was on Thursday presented": a date between the verb's parts. */
    private boolean isOfDate(int at) {
        boolean preposition = isOneOf(word(at), "on", "in");
        int token = preposition ? at + 1 : at;
        return sentence.times().stream()
                .anyMatch(time ->
                        time.span().contains(sentence.tokens().get(token).span()));
    }

    private boolean isCoordination(int from, int to) {
        boolean conjunction = false;
        int at = from;
        while (at < to) {
            int behindInsertion = behindInsertion(at, to);
            int behindClause = Math.max(behindRelativeClause(at, to), behindInsertion);
            if (behindClause > at) {
                // "Receiving A, on Monday in Lima, B said": what the commas set off joins nobody.
                if (!conjunction && behindClause == behindInsertion && behindClause == to - 1) {
                    return false;
                }
                at = behindClause;
                continue;
            }
            boolean coordinates = COORDINATION.contains(word(at)) || isRepeatedPreposition(at);
            conjunction |= coordinates;
            if (!coordinates && !isDescription(at)) {
                return false;
            }
            at++;
        }
        return conjunction;
    }

    /** "with A and with B", "by A and, separately, by B". */
    private boolean isRepeatedPreposition(int at) {
        boolean repeats = isOneOf(word(at), "with", "by", "to", "on", "between");
        return repeats && !word(at - 1).equals("'s") && (COORDINATION.contains(word(at - 1)) || isOfDate(at - 1));
    }

    private int behindRelativeClause(int at, int to) {
        if (!word(at).equals(",") || !WHO.contains(word(at + 1))) {
            return at;
        }
        for (int close = at + 2; close < to; close++) {
            if (word(close).equals(",")) {
                return close;
            }
        }
        return at;
    }

    private boolean isDescription(int at) {
        TokenRange here = new TokenRange(at, at + 1);
        return sentence.posts().stream().anyMatch(post -> post.range().overlaps(here))
                || sentence.names().affiliationAt(at).isPresent()
                || DESCRIPTION.contains(word(at));
    }
}
