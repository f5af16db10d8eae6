package org.communique.event;

import static org.communique.text.WordSet.isOneOf;

import java.util.Optional;
import java.util.Set;
import org.communique.annotation.TokenRange;
import org.communique.text.WordSet;

/**
 * The sides speak together under a name that is no reference of its own: "both stressed", "the pair agreed", "their foreign
 * ministers agreed", "Chile and Finland agreed".
 */
final class SidesForm implements SpeakerForm {
    private static final Set<String> ALONE = WordSet.of("both", "all", "everyone");
    /** "Each minister expressed", "neither side wanted". */
    private static final Set<String> ONE_OF_THEM = WordSet.of("each", "neither", "either");
    private static final Set<String> TOGETHER = WordSet.of("pair", "duo", "trio", "two", "three", "four", "quartet");
    private static final Set<String> GUEST = WordSet.of("host", "guest", "hosts", "guests");
    private static final Set<String> OTHER =
            WordSet.of("guest", "host", "counterpart", "colleague", "visitor", "interlocutor", "opposite");
    private static final Set<String> PEOPLE = WordSet.words("""
            sides parties ministers leaders countries nations delegations presidents diplomats co-chairs
            cochairs participants interlocutors chiefs ministries governments heads counterparts envoys generals
            commanders states delegates premiers neighbours neighbors members partners negotiators secretaries
            principals officials allies signatories chairs chairmen dignitaries statesmen officers men women
            representatives attendees monarchs speakers chancellors lawmakers parliamentarians emissaries
            admirals""");
    private static final Set<String> OFFICE = WordSet.of("state", "government", "delegation", "diplomacy", "mission");
    private static final Set<String> ONE_PERSON = WordSet.words("""
            side party minister leader president country delegation ambassador chief premier diplomat official""");
    /** Such people without an article only source the news. */
    private static final Set<String> SOURCES = WordSet.words("""
            officials diplomats men women representatives members officers states allies""");

    private static final Set<String> DETERMINER = WordSet.words("""
            both two the three four five all their these""");
    private static final int LONGEST = 6;

    @Override
    public Optional<Speaker> speaker(SpeechVerb verb, LastSpeaker last) {
        Scene scene = verb.scene();
        int end = verb.subjectEnd();
        boolean with = verb.mention().participle() && scene.word(end - 3).equals("with") && scene.isAt(end - 1, PEOPLE);
        boolean speaks =
                with || !verb.isPassive() && (areSides(scene, end) || areStates(scene, end) || areThey(verb, end));
        return speaks ? Optional.of(new Speaker.Parties()) : Optional.empty();
    }

    /** "They added", "…, as they agreed": nobody speaks in a chorus but the sides. */
    private static boolean areThey(SpeechVerb verb, int end) {
        Scene scene = verb.scene();
        boolean opens = end == 1 || isOneOf(scene.word(end - 2), ",", "as", "\"", "which");
        return scene.word(end - 1).equals("they") && opens && !verb.isQuoted();
    }

    /** Whether such a name ends before {@code end}. */
    static boolean areSides(Scene scene, int end) {
        int last = end - 1;
        if (scene.isAt(last, ALONE)) {
            return opens(scene, last);
        }
        if (scene.isAt(last, GUEST) && scene.word(last - 1).equals("and") && scene.isAt(last - 2, GUEST)) {
            return true;
        }
        if (isNameWithOther(scene, last)) {
            return true;
        }
        if (scene.isAt(last, TOGETHER)) {
            return scene.word(last - 1).equals("the") && opens(scene, last - 1);
        }
        if (scene.isAt(last, OFFICE) && scene.word(last - 1).equals("of") && scene.isAt(last - 2, PEOPLE)) {
            return areSides(scene, last - 1);
        }
        if (scene.isAt(last - 1, ONE_OF_THEM) && scene.isAt(last, ONE_PERSON)) {
            return opens(scene, last - 1);
        }
        if (!scene.isAt(last, PEOPLE) || scene.sentence().names().stateAt(last).isPresent()) {
            return false;
        }
        if (isUnnamed(scene, last)) {
            return true;
        }
        for (int at = last - 1;
                at >= 0 && last - at <= LONGEST && !scene.word(at).equals("'s");
                at--) {
            if (scene.isAt(at, DETERMINER)) {
                int first = scene.isAt(at - 1, DETERMINER) ? at - 1 : at;
                return opens(scene, first) || scene.word(first - 1).equals("of") && scene.isAt(first - 2, PEOPLE);
            }
        }
        return false;
    }

    /** "Rojas and her guest", "Rojas and her Finnish counterpart". */
    private static boolean isNameWithOther(Scene scene, int last) {
        int his = last - 1;
        while (his > last - LONGEST
                && his > 1
                && scene.sentence().names().stateAt(his).isPresent()) {
            his--;
        }
        return scene.isAt(last, OTHER)
                && scene.isAt(his, "his", "her")
                && scene.word(his - 1).equals("and")
                && SubjectReferences.endingAt(scene, his - 1)
                        .filter(name -> SubjectForm.opensClause(scene, name))
                        .isPresent();
    }

    /** "Southern African leaders urged", "Foreign ministers agreed": without an article, at the beginning. */
    private static boolean isUnnamed(Scene scene, int last) {
        if (last > LONGEST || scene.isAt(last, SOURCES)) {
            return false;
        }
        for (int at = 0; at < last; at++) {
            boolean describes = scene.sentence().tokens().get(at).isCapitalised()
                    || isOneOf(scene.word(at), "and", "foreign", "defence", "defense", "prime", "finance", "military");
            if (!describes || isOneOf(scene.word(at), "some", "many", "several", "other", "most")) {
                return false;
            }
        }
        return true;
    }

    static boolean isGroup(Scene scene, int token) {
        return scene.isAt(token, PEOPLE) || scene.isAt(token, TOGETHER);
    }

    private static boolean opens(Scene scene, int first) {
        return !isOneOf(
                scene.word(first - 1), "of", "with", "to", "between", "from", "for", "that", "among", "by", "on");
    }

    /** Two states, organisations or capitals that "and" joins. */
    private static boolean areStates(Scene scene, int end) {
        int last = nameBegin(scene, end);
        if (last == end) {
            return false;
        }
        int and = scene.word(last - 1).equals("the") ? last - 2 : last - 1;
        return scene.word(and).equals("and") && nameBegin(scene, and) < and;
    }

    /** Where the name of a state, an organisation or a town that ends at {@code end} begins; else {@code end}. */
    static int nameBegin(Scene scene, int end) {
        if (end < 1) {
            return end;
        }
        var names = scene.sentence().names();
        return names.stateAt(end - 1)
                .filter(state -> !state.adjective())
                .map(state -> state.range())
                .or(() -> names.organisationAt(end - 1).map(organisation -> organisation.range()))
                .or(() -> names.places().stream()
                        .filter(place -> place.range().contains(end - 1))
                        .findFirst()
                        .map(place -> place.range()))
                .filter(range -> range.end() == end)
                .map(TokenRange::first)
                .orElse(end);
    }
}
