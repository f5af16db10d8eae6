package org.communique.event;

import static org.communique.text.WordSet.isOneOf;

import java.util.List;
import java.util.Set;
import org.communique.annotation.gathering.GatheringWord;
import org.communique.entity.Party;
import org.communique.text.WordSet;

/**
 * Officials of three and more states that are not all named, before a verb: {@code "the defence ministers of the nine nations
 * of the force"}, {@code "leaders of its member states"}, {@code "the three foreign ministers"}, {@code "CSTO leaders"}.
 */
final class GroupOfStates {
    private static final int REACH = 18;
    private static final Set<String> NUMBERS = WordSet.words("""
            three four five six seven eight nine ten eleven twelve dozen several 3 4 5 6 7 8 9 10 11 12""");
    private static final Set<String> STATES = WordSet.words("""
            countries nations states neighbours neighbors members governments allies partners republics capitals
            troika quartet quintet trio quad bloc grouping""");
    /** What whole groups of states are called. */
    static final Set<String> REGIONS = WordSet.words("""
            baltic nordic nordic-baltic benelux visegrad balkan caribbean arab gulf european andean sahel arctic
            mediterranean scandinavian maghreb""");

    /** With what the names of groups of states end. */
    static final Set<String> GROUPS = WordSet.words("""
            coalition group alliance initiative process triangle quartet format community forum quad troika
            partnership nine eight four five""");

    private static final Set<String> ALONE =
            WordSet.of("troika", "quartet", "quintet", "trio", "quad", "bloc", "grouping");

    private final Scene scene;

    GroupOfStates(Scene scene) {
        this.scene = scene;
    }

    /** Whether such officials are the subject of the verb at {@code verb}. */
    boolean endsBefore(int verb) {
        int first = Math.max(0, verb - REACH);
        for (int at = verb - 1; at >= first; at--) {
            if (isOneOf(scene.word(at), ";", ":", "said", "\"")) {
                return false;
            }
            boolean officials = scene.gatherings().is(at, GatheringWord.HEAD_OF)
                    && (!scene.isAt(at, "officials", "forces", "parties", "guards", "directors", "speakers")
                            || scene.follows(at + 1, "of", "the") && isNumber(at + 3));
            if (officials && isOfMany(at, verb)) {
                return scene.clause().governed(verb + 1, Set.of("with")).isEmpty();
            }
        }
        return false;
    }

    /** Whether "the Lake Chad states" or "the Andean countries" stand right before the verb. */
    boolean isOfRegion(int verb) {
        int noun = verb - 1;
        return STATES.contains(scene.word(noun))
                && noun > 1
                && (isRegion(noun - 1) || isRegion(noun - 2) && noun > 2)
                && scene.partiesWithin(noun - 2, noun).isEmpty();
    }

    private boolean isOfMany(int officials, int verb) {
        boolean counted = NUMBERS.contains(scene.word(officials - 1))
                || NUMBERS.contains(scene.word(officials - 2))
                || isOfNamedRegion(officials);
        int owner = scene.word(officials - 1).equals("foreign")
                        || scene.word(officials - 1).startsWith("defen")
                ? officials - 2
                : officials - 1;
        boolean ofBody = scene.sentence()
                .names()
                .organisationAt(scene.word(owner).equals("'s") ? owner - 1 : owner)
                .isPresent();
        if (isOfNamedGroup(officials)) {
            return true;
        }
        if (counted && isNear(officials, verb) || ofBody && isNear(officials, verb)) {
            return true;
        }
        boolean from = scene.isAt(officials + 1, "of", "from");
        for (int at = officials + 2; from && at < verb; at++) {
            boolean many = isNumber(at - 1)
                    || isRegion(at - 1)
                    || scene.word(at - 1).equals("member")
                    || isNumber(at - 2)
                    || ALONE.contains(scene.word(at));
            boolean parties = scene.isAt(at, "parties", "signatories") && scene.follows(at + 1, "to", "the");
            if (STATES.contains(scene.word(at)) && many || parties) {
                return true;
            }
        }
        return false;
    }

    /** "Baltic foreign ministers", "Central Asian leaders": of the states of a region. */
    private boolean isOfNamedRegion(int officials) {
        for (int at = officials - 1; at >= Math.max(0, officials - 3); at--) {
            if (scene.isAt(at, REGIONS)) {
                return at == 0 || scene.isAt(at - 1, "the", "", "three", "five", "eight", ",", "and");
            }
            if (!scene.isAt(at, "foreign", "defence", "defense", "prime", "interior", "trade", "energy")) {
                return false;
            }
        }
        return false;
    }

    /** "Foreign ministers of the Global Coalition against": of a group by the name it has. */
    private boolean isOfNamedGroup(int officials) {
        boolean of = scene.isAt(officials + 1, "of", "from") && scene.isAt(officials + 2, "the");
        for (int at = officials + 4; of && at < officials + 8; at++) {
            if (!isCapitalised(at - 1)) {
                return false;
            }
            if (isCapitalised(at) && scene.isAt(at, GROUPS)) {
                return true;
            }
        }
        return false;
    }

    private boolean isCapitalised(int at) {
        return at < scene.size() && scene.sentence().tokens().get(at).isCapitalised();
    }

    private boolean isNumber(int at) {
        return NUMBERS.contains(scene.word(at))
                || scene.word(at).matches("[3-9]|\\d{2,3}") && !scene.setting().isDated(at);
    }

    /** "Of the Nordic countries", "of the Lake Chad Basin states": a name that is no state's. */
    private boolean isRegion(int at) {
        boolean two = scene.isAt(at - 1, "two", "both");
        return at >= 0
                && !two
                && scene.sentence().tokens().get(at).isCapitalised()
                && scene.sentence().names().stateAt(at).isEmpty();
    }

    /** Whether the words before a verb name states: "countries", and no "members" or "partners" only. */
    boolean isOfStates(int verb) {
        for (int at = Math.max(0, verb - REACH); at < verb; at++) {
            if (scene.gatherings().is(at, GatheringWord.HEAD_OF) && isOfNamedRegion(at)
                    || scene.isAt(at, "countries", "nations", "states", "republics")) {
                return true;
            }
        }
        return false;
    }

    private boolean isNear(int officials, int verb) {
        return verb - officials <= 4;
    }

    /** The organisations among the words before the verb. */
    List<Party> organisations(int verb) {
        return scene.partiesWithin(verb - REACH, verb).stream()
                .filter(Party.Organisation.class::isInstance)
                .toList();
    }
}
