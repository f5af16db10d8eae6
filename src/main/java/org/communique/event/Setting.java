package org.communique.event;

import static org.communique.text.WordSet.isOneOf;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.annotation.AnnotatedSentence;
import org.communique.annotation.Mention;
import org.communique.annotation.TokenRange;
import org.communique.annotation.time.DateAttachment;
import org.communique.annotation.time.TimeExpression;
import org.communique.annotation.trigger.TriggerClass;
import org.communique.annotation.trigger.TriggerMention;
import org.communique.text.Span;
import org.communique.text.WordSet;

/** Where and when a sentence says that something is. */
final class Setting {
    private static final int CAPITAL_REACH = 6;
    /** How many words a town's name at the beginning may have, with an article. */
    private static final int BEGINNING = 5;

    private static final int WELCOME_REACH = 12;
    private static final Set<String> RELATIVES = WordSet.of("who", "whom", "which", "whose");
    private static final Set<String> VENUES = WordSet.words("""
            palace hotel center centre house villa headquarters ministry office complex residence castle museum
            university academy base hall club resort airport parliament secretariat embassy mansion camp lodge""");
    /** What opens a clause about something else. */
    private static final Set<String> OTHER_CLAUSE = WordSet.words("""
            when where ; adding recalling noting whereas followed follows""");

    private static final Set<String> LEADING_TO = WordSet.of("to", "for", "visits", "visit", "visiting", "reaches");
    private static final int LIST_REACH = 5;
    private static final int MODAL_REACH = 6;
    private static final int HERE_REACH = 20;
    private static final int HERE_SPEECH = 3;
    /** What is said, issued and announced "here" took place elsewhere or is yet to come. */
    private static final Set<String> SAID_HERE = WordSet.of(
            "said",
            "told",
            "announced",
            "reporters",
            "media",
            "press",
            "statement",
            "released",
            "issued",
            "speaking",
            "journalists",
            "communique",
            "is",
            "are",
            "was",
            "were",
            "\"");
    /** What opens a clause that goes on with something else. */
    private static final Set<String> NEXT_CLAUSE = WordSet.of("and", "before", "after", ";");
    /** How much farther what stands in another clause is, so that all of the own clause is nearer. */
    private static final int CLAUSE_APART = 1000;

    private static final Set<TriggerClass> TOLD =
            Set.of(TriggerClass.MEET, TriggerClass.TALKS, TriggerClass.VISIT, TriggerClass.SIGN, TriggerClass.RECEIVE);

    private final AnnotatedSentence sentence;
    private final List<TriggerMention> triggers;

    Setting(AnnotatedSentence sentence, List<TriggerMention> triggers) {
        this.sentence = sentence;
        this.triggers = triggers;
    }

    /** The date that belongs to the word at {@code token}: the nearest in the sentence, behind rather than before. */
    Optional<TimeExpression> timeNear(int token) {
        int at = sentence.tokens().get(Math.min(token, size() - 1)).span().begin();
        return sentence.times().stream()
                .filter(time -> time.attachment() == DateAttachment.EVENT)
                .filter(time -> !isInRelativeClauseBehind(token, time.span()))
                .filter(time ->
                        !isOfOtherClause(token, sentence.tokenAt(time.span().begin())))
                .min(Comparator.comparingInt(
                        time -> distance(time.span(), at) + (isOfClauseBefore(token, time) ? CLAUSE_APART : 0)));
    }

    /** The first date of what the sentence tells that begins between two tokens. */
    Optional<TimeExpression> timeWithin(int from, int to) {
        return sentence.times().stream()
                .filter(time -> time.attachment() == DateAttachment.EVENT)
                .filter(time -> {
                    int first = sentence.tokenAt(time.span().begin());
                    return first >= from && first < to;
                })
                .findFirst();
    }

    private boolean isOfClauseBefore(int token, TimeExpression time) {
        return isOfClauseBefore(token, sentence.tokenAt(time.span().begin()));
    }

    /** "Held talks in Lima on Monday and met again in Quito": day and town of the talks are not those of what comes behind "and". */
    private boolean isOfClauseBefore(int token, int other) {
        for (int at = other + 1; at < token; at++) {
            if (NEXT_CLAUSE.contains(word(at)) && isTold(-1, other)) {
                return true;
            }
        }
        return false;
    }

    /** "will meet B, with whom he spoke in August": the month belongs to the clause of "whom". */
    private boolean isInRelativeClauseBehind(int token, Span time) {
        boolean relative = false;
        for (int at = token + 1; at < size() && sentence.tokens().get(at).span().begin() < time.begin(); at++) {
            if (RELATIVES.contains(word(at))) {
                relative = true;
            } else if (word(at).equals(",") && relative && !isInList(at)) {
                relative = false;
            }
        }
        return relative;
    }

    /** "Which Chad, Mali and Niger signed": the comma only parts names. */
    private boolean isInList(int comma) {
        for (int at = comma + 1; at < comma + LIST_REACH && at + 1 < size(); at++) {
            if (word(at).equals("and")) {
                return sentence.tokens().get(comma - 1).isCapitalised()
                        && sentence.tokens().get(at - 1).isCapitalised()
                        && sentence.tokens().get(at + 1).isCapitalised();
            }
        }
        return false;
    }

    /** "Will meet B, she said, recalling that they held talks in Lima": the town behind belongs to what is told there. */
    private boolean isOfOtherClause(int token, int other) {
        for (int at = token + 1; at < other; at++) {
            if (OTHER_CLAUSE.contains(word(at)) && isTold(at, other) || isTurnToFuture(token, at)) {
                return true;
            }
        }
        return false;
    }

    /** "Met A and will call on B on Friday", "talked to A and is expected to see B": what lies ahead has a day and town of its own. */
    private boolean isTurnToFuture(int token, int and) {
        if (!isOneOf(word(and), "and", "but")) {
            return false;
        }
        int verb = isOneOf(word(and + 1), "he", "she", "also", "then", "later") ? and + 2 : and + 1;
        boolean ahead = isOneOf(word(verb), "will", "shall")
                || isOneOf(word(verb), "is", "are")
                        && isOneOf(word(verb + 1), "to", "due", "expected", "scheduled", "set");
        return ahead && !isGovernedByModal(token);
    }

    private boolean isGovernedByModal(int token) {
        for (int at = token - 1; at > Math.max(-1, token - MODAL_REACH); at--) {
            if (isOneOf(word(at), "will", "shall", "to", "is", "are")) {
                return true;
            }
        }
        return false;
    }

    private boolean isTold(int from, int to) {
        return triggers.stream()
                .anyMatch(trigger -> trigger.range().first() > from
                        && trigger.range().end() <= to
                        && trigger.classes().stream().anyMatch(TOLD::contains));
    }

    private static int distance(Span time, int at) {
        return time.begin() >= at ? time.begin() - at : 2 * (at - time.end());
    }

    /** The town that "in" or "at" names nearest to the word at {@code token}. */
    Optional<Mention.PlaceMention> placeNear(int token) {
        return sentence.names().places().stream()
                .filter(this::isLocation)
                .filter(place -> !isOfOtherClause(token, place.range().first()))
                .min(Comparator.comparingInt(place -> place.range().first() >= token
                        ? place.range().first() - token
                        : 2 * (token - place.range().end())
                                + (isOfClauseBefore(token, place.range().first()) ? CLAUSE_APART : 0)));
    }

    /** The town to or in which the sentence says that something is, if it names no other town so. */
    Optional<Mention.PlaceMention> onlyTown() {
        List<Mention.PlaceMention> towns = sentence.names().places().stream()
                .filter(place -> isLocation(place)
                        || LEADING_TO.contains(word(place.range().first() - 1))
                                && sentence.names()
                                        .stateAt(place.range().first())
                                        .isEmpty())
                .toList();
        return towns.size() == 1 ? Optional.of(towns.getFirst()) : Optional.empty();
    }

    /** Whether "here" tells where the trigger took place, not where it was announced. */
    boolean tellsHere(int trigger) {
        for (int at = 1; at < size(); at++) {
            if (word(at).equals("here") && Math.abs(at - trigger) <= HERE_REACH) {
                boolean told = false;
                for (int before = Math.max(0, at - HERE_SPEECH); before < at; before++) {
                    told |= SAID_HERE.contains(word(before));
                }
                return !told;
            }
        }
        return false;
    }

    private boolean isLocation(Mention.PlaceMention place) {
        int before = place.range().first() - 1;
        String word = word(before);
        boolean preposition = isOneOf(word, "in", "at", "near", "outside")
                || word.equals("by") && isOneOf(word(before - 1), "hosted", "staged")
                || word.equals("of") && isOneOf(word(before - 1), "city", "town", "capital", "resort", "outskirts")
                || isOneOf(word, "capital", "city")
                || word.equals("to") && isWelcomed(before)
                || word.equals(",")
                        && (VENUES.contains(word(before - 1)) || isSite(before - 1) || isNamedCapital(before - 1));
        preposition |= isAntecedentOfWhere(place.range().end());
        boolean isState = sentence.names()
                        .stateAt(place.range().first())
                        .filter(state -> !DestinationReader.CITY_STATES.contains(state.iso3()))
                        .isPresent()
                && !word(place.range().end()).equals("city");
        int behind = place.range().end();
        if (word(behind).equals(",") && sentence.names().stateAt(behind + 1).isPresent()) {
            behind = sentence.names().stateAt(behind + 1).get().range().end() + 1;
        }
        // "Minister Alan Lima hosted the talks" names no town.
        boolean ofPerson = sentence.personAt(place.range().first()).isPresent();
        if (!ofPerson && (isNamedAsVenue(behind) || isNamedAsVenue(behindApposition(behind)))) {
            return true;
        }
        boolean genitive = word(place.range().end()).equals("'s");
        return preposition && !genitive && !isState;
    }

    /** "To Oslo, where he will meet A". */
    private boolean isAntecedentOfWhere(int behind) {
        int end = behindTime(behind);
        return word(end).equals("where")
                || word(end).equals(",") && word(end + 1).equals("where");
    }

    /** "In the Kenyan capital, Nairobi", "at Kenya's capital city, Nairobi". */
    private boolean isNamedCapital(int noun) {
        if (!isOneOf(word(noun), "capital", "city", "town", "resort", "port")) {
            return false;
        }
        for (int at = noun - 1; at >= Math.max(0, noun - CAPITAL_REACH); at--) {
            if (isOneOf(word(at), "in", "at", "to")) {
                return !word(at).equals("to") || isOneOf(word(at - 1), "came", "come", "gathered");
            }
        }
        return false;
    }

    /** "In Ruiru, Nairobi": what nobody knows is a site in the town behind the comma. */
    private boolean isSite(int last) {
        int first = last;
        while (first > 0 && last - first < 4 && sentence.tokens().get(first).isCapitalised()) {
            first--;
        }
        boolean preposition =
                isOneOf(word(first), "in", "at") || word(first).equals("the") && isOneOf(word(first - 1), "in", "at");
        return first < last && preposition && sentence.names().stateAt(last).isEmpty();
    }

    /** "Welcomed A to Oslo": whoever is welcomed to a town is there. */
    private boolean isWelcomed(int to) {
        for (int at = to - 1; at >= Math.max(0, to - WELCOME_REACH); at--) {
            if (isOneOf(word(at), "welcomed", "welcomes", "welcoming")) {
                return true;
            }
        }
        return false;
    }

    /** "Tromso, a town in the north, is where": behind the second comma. */
    private int behindApposition(int behind) {
        if (!word(behind).equals(",") || !isOneOf(word(behind + 1), "a", "the", "an", "some", "about")) {
            return behind;
        }
        for (int at = behind + 2; at < Math.min(size(), behind + 12); at++) {
            if (word(at).equals(",")) {
                return at + 1;
            }
        }
        return behind;
    }

    /** "Oslo hosted", "Oslo was the venue of", "Oslo played host to", "it was Oslo that hosted". */
    private boolean isNamedAsVenue(int behind) {
        int verb = behindTime(isOneOf(word(behind), "that", "which", "also", "again") ? behind + 1 : behind);
        if (isOneOf(word(verb), "will", "would")) {
            int main = word(verb + 1).equals("again") ? verb + 2 : verb + 1;
            return isOneOf(word(main), "host", "see") || word(main).equals("be") && isVenue(main + 1);
        }
        if (isOneOf(word(verb), "saw", "sees", "witnessed") && behind <= BEGINNING) {
            return true;
        }
        boolean host = isOneOf(word(verb), "hosted", "hosts", "hosting")
                || isOneOf(word(verb), "played", "plays", "playing")
                        && word(verb + 1).equals("host");
        boolean venue = isOneOf(word(verb), "was", "is", "were", "served", "had") && isVenue(verb + 1);
        return host || venue;
    }

    /** "the venue", "also where", "on Monday the scene", "been chosen as the place", "picked to host". */
    private boolean isVenue(int from) {
        int at = behindTime(from);
        while (at < from + 7
                && isOneOf(
                        word(at),
                        "been",
                        "chosen",
                        "picked",
                        "named",
                        "selected",
                        "again",
                        "also",
                        "as",
                        "the",
                        "its",
                        "their",
                        "to",
                        "be")) {
            at++;
        }
        boolean place = isOneOf(word(at), "venue", "host", "scene", "setting", "place", "stage");
        return word(at).equals("where") || place && !word(at + 1).equals("in");
    }

    /** Behind "on Monday" and "yesterday", which may stand between a town and its verb. */
    private int behindTime(int from) {
        int at = from;
        while (isDated(at) || word(at).equals("on") && isDated(at + 1)) {
            at++;
        }
        return at;
    }

    /** The state that "in" names nearest to the word at {@code token}. */
    Optional<String> countryNear(int token) {
        return sentence.names().states().stream()
                .filter(state -> !state.adjective()
                        || word(state.range().end()).isEmpty()
                        || !Character.isLetter(word(state.range().end()).charAt(0)))
                .filter(state -> isInside(state.range()))
                .min(Comparator.comparingInt(state -> Math.abs(state.range().first() - token)))
                .map(Mention.StateMention::iso3);
    }

    private boolean isInside(TokenRange range) {
        String before = word(range.first() - 1);
        int article = before.equals("the") ? range.first() - 2 : range.first() - 1;
        return word(article).equals("in")
                || word(article).equals("by") && isOneOf(word(article - 1), "hosted", "staged")
                || isNamedAsVenue(range.end());
    }

    /** Whether the word at {@code token} belongs to a date: "on Monday". */
    boolean isDated(int token) {
        if (token < 0 || token >= size() || sentence.times().isEmpty()) {
            return false;
        }
        Span word = sentence.tokens().get(token).span();
        return sentence.times().stream().anyMatch(time -> time.span().overlaps(word));
    }

    private String word(int at) {
        return sentence.word(at);
    }

    private int size() {
        return sentence.size();
    }
}
