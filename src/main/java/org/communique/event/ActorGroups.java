package org.communique.event;

import static org.communique.text.WordSet.isOneOf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.communique.annotation.AnnotatedSentence;
import org.communique.annotation.TokenRange;
import org.communique.text.WordSet;

/**
 * Which actors of a sentence stand together: those whom commas, "and" and repeated prepositions join, whatever is said of
 * each between them.
 */
final class ActorGroups {
    private static final Set<String> WHO = WordSet.of("who", "which", "whose");
    private static final Set<String> DETERMINERS = WordSet.words("""
            the a an his her their its our visiting other several two three mr both former new then fellow
            outgoing newly appointed senior""");
    private static final Set<String> COORDINATION = WordSet.words("""
            , and as well along together both & - ( ) 's alongside then later followed / separately also finally
            afterwards afterward subsequently next earlier respectively another second third""");
    /** "Lunch with A and dinner with B": occasions of one kind. */
    private static final Set<String> OCCASIONS = WordSet.words("""
            talks meeting lunch dinner breakfast luncheon supper call conversation discussion audience one""");

    private static final Set<String> DESCRIPTION = WordSet.words("""
            wife husband spouse his her their the visiting counterpart counterparts peer peers of from
            respectively""");
    private static final Set<String> INSERTED = WordSet.words("""
            in at on after before later during over for separately earlier then from a among one""");
    private static final Set<String> IN = WordSet.of("in", "at");
    private static final Set<String> OPENING_PHRASES =
            WordSet.of("at", "on", "upon", "by", "following", "accepting", "under");
    private static final Set<String> OPENING_PARTICIPLES = WordSet.words("""
            empowered authorised authorized mandated accompanied invited sent flanked joined""");
    /** "Representing President A, Minister B attended". */
    private static final Set<String> STANDING_IN = WordSet.of("representing", "replacing", "succeeding");

    private static final Set<String> SAYING = WordSet.words("""
            said says told announced informed reported noted wrote added confirmed stated explained tweeted
            recalled revealed disclosed""");

    private final AnnotatedSentence sentence;

    ActorGroups(AnnotatedSentence sentence) {
        this.sentence = sentence;
    }

    /** The actors in their order, those who are joined in one list. */
    List<List<Actor>> groups(List<Actor> actors) {
        List<List<Actor>> joined = new ArrayList<>();
        for (Actor actor : actors) {
            if (isAfterthought(actor)) {
                continue;
            }
            boolean joins = !joined.isEmpty()
                    && !isNewSubject(actor)
                    && !isSubjectBehindOpening(joined.getLast(), actor)
                    && (isCoordination(endOf(joined.getLast()), actor) || isNextItem(endOf(joined.getLast()), actor))
                    && sameKind(joined.getLast().getLast(), actor);
            if (!joins && joined.size() > 1 && joinsBehindClause(joined.get(joined.size() - 2), actor)) {
                joined.get(joined.size() - 2).add(actor);
                continue;
            }
            if (!joins) {
                joined.add(new ArrayList<>());
            } else if (isExplained(joined.getLast(), actor)) {
                joined.getLast().clear();
            }
            joined.getLast().add(actor);
        }
        return joined;
    }

    /** "The ministers of the Baltic states, A, B and C": the names tell who is meant. */
    private boolean isExplained(List<Actor> group, Actor actor) {
        return group.size() == 1
                && group.getFirst() instanceof Actor.All
                && actor instanceof Actor.Named
                && isOneOf(word(endOf(group)), ",", "(", "-", "–", "—");
    }

    /** "With A, minister of Chad; B, minister of Mali; and C": semicolons between names that nothing follows. */
    private boolean isNextItem(int end, Actor actor) {
        int first = word(end + 1).equals("and") ? end + 2 : end + 1;
        return word(end).equals(";")
                && first == startOfActor(actor)
                && isOneOf(word(actor.range().end()), ";", ".", ",", "and", "");
    }

    /** "A, who is on a visit to Peru, and B": Peru stands in the clause about A. */
    private boolean joinsBehindClause(List<Actor> group, Actor actor) {
        int end = endOf(group);
        return behindRelativeClause(end, actor.range().first()) > end
                && isCoordination(end, actor)
                && sameKind(group.getLast(), actor);
    }

    /** People join people and states states: "Berg, Moscow and Minsk" is no group. */
    private static boolean sameKind(Actor one, Actor other) {
        boolean plainSide = one instanceof Actor.Side a && !a.body();
        boolean otherPlainSide = other instanceof Actor.Side b && !b.body();
        return plainSide == otherPlainSide || one instanceof Actor.Unnamed || other instanceof Actor.Unnamed;
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

    private boolean isCoordination(int from, Actor actor) {
        int to = actor.range().first();
        boolean conjunction = false;
        boolean dated = false;
        boolean repeated = false;
        int at = from;
        while (at < to) {
            int behindSetting = behindSetting(at, actor);
            if (behindSetting > at) {
                at = behindSetting;
                continue;
            }
            if (conjunction && opensSameOccasion(at)) {
                at += 2;
                continue;
            }
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
            boolean preposition = isRepeatedPreposition(at);
            boolean coordinates = COORDINATION.contains(word(at)) || preposition;
            boolean date = !coordinates && isOfDate(at);
            conjunction |= coordinates;
            dated |= date;
            repeated |= preposition && word(at).equals("with");
            if (!coordinates && !date && !isDescription(at)) {
                return false;
            }
            at++;
        }
        // "with A on Monday and with B on Tuesday", not "by A on Monday, B"
        return conjunction && (!dated || repeated);
    }

    /** "Lunch with A and dinner with B": the noun that stands for another occasion of the same kind. */
    private boolean opensSameOccasion(int at) {
        return OCCASIONS.contains(word(at)) && word(at + 1).equals("with") && isOneOf(word(at - 1), "and", ",", "a");
    }

    /**
     * Where the words end that tell when and where one of a list was met: "A on Monday in Lima, B on Tuesday and, in Quito, C".
     * Only where the next of the list is told of likewise: else he begins a clause of his own.
     */
    private int behindSetting(int from, Actor actor) {
        int to = actor.range().first();
        int at = from;
        while (at < to) {
            int next = behindPlace(at);
            if (next == at && isOfDate(at)) {
                next = at + 1;
            }
            if (next == at) {
                break;
            }
            at = next;
        }
        return at > from && at <= to && isInListOfSettings(actor.range().end()) ? at : from;
    }

    private int behindPlace(int at) {
        if (!IN.contains(word(at))) {
            return at;
        }
        return sentence.names().places().stream()
                .map(place -> place.range())
                .filter(range -> range.first() == at + 1)
                .mapToInt(TokenRange::end)
                .findFirst()
                .orElse(at);
    }

    /** Whether the actor behind {@code from} is followed by a date or place, or the end of a list, and by no verb. */
    private boolean isInListOfSettings(int from) {
        return from >= sentence.size() - 1
                || (isOfDate(from) || behindPlace(from) > from || isOneOf(word(from), ".", ";", "and"));
    }

    /** "with A and with B", "by A and, separately, by B". */
    private boolean isRepeatedPreposition(int at) {
        boolean repeats = isOneOf(word(at), "with", "by", "to", "on", "between");
        return repeats && !word(at - 1).equals("'s") && (COORDINATION.contains(word(at - 1)) || isOfDate(at - 1));
    }

    private boolean isDescription(int at) {
        TokenRange here = new TokenRange(at, at + 1);
        return sentence.posts().stream().anyMatch(post -> post.range().overlaps(here))
                || sentence.names().affiliationAt(at).isPresent()
                || DESCRIPTION.contains(word(at));
    }

    /** The comma that closes an adverbial set off by commas at {@code at}: ", at a separate sitting,"; else {@code at}. */
    int behindInsertion(int at, int to) {
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

    int behindRelativeClause(int at, int to) {
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

    static int endOf(List<Actor> group) {
        return group.getLast().range().end();
    }

    static int firstOf(List<Actor> group) {
        return group.getFirst().range().first();
    }

    int startOf(List<Actor> group) {
        return startOfActor(group.getFirst());
    }

    int startOfActor(Actor actor) {
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

    /** "Was on Thursday presented": a date between the verb's parts. */
    boolean isOfDate(int at) {
        boolean preposition = isOneOf(word(at), "on", "in");
        int token = preposition ? at + 1 : at;
        if (sentence.times().isEmpty()) {
            return false;
        }
        return sentence.times().stream()
                .anyMatch(time ->
                        time.span().contains(sentence.tokens().get(token).span()));
    }

    private String word(int at) {
        return sentence.word(at);
    }
}
