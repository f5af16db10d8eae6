package org.communique.event;

import static org.communique.text.WordSet.isOneOf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.communique.annotation.gathering.GatheringWord;
import org.communique.text.WordSet;

/** Reads what points to other rounds in a sentence; words that are part of a gathering's name tell it themselves. */
final class RoundPointers {
    private static final Set<String> DETERMINERS = WordSet.of("the", "its", "their", "a", "that");
    private static final Set<String> GONE =
            WordSet.of("last", "previous", "preceding", "latest", "earlier", "prior", "most-recent");
    private static final Set<String> ONES = WordSet.of("one", "ones");
    private static final Set<String> SEVERAL =
            WordSet.of("rounds", "sessions", "meetings", "editions", "sittings", "two", "ones");
    /** What stands behind a number or "the next" that has no noun. */
    private static final Set<String> VERBS = WordSet.words("""
            took was were had being came dates dated followed happened is will would convened met sat opened
            takes convenes opens""");

    private static final List<String> COUNTED = List.of("", "one", "two", "three", "four", "five", "six", "seven");
    /** How many words may stand between the number and the noun. */
    private static final int REACH = 4;

    private final Scene scene;

    RoundPointers(Scene scene) {
        this.scene = scene;
    }

    /** In the order of the sentence. */
    List<RoundPointer> all() {
        List<RoundPointer> found = new ArrayList<>();
        for (int at = 0; at < scene.size(); at++) {
            boolean free = found.isEmpty() || at >= found.getLast().end();
            if (free) {
                read(at).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<RoundPointer> read(int at) {
        if (scene.word(at - 1).equals("round") && COUNTED.indexOf(scene.word(at)) > 0) {
            return pointer(
                    at,
                    at + 1,
                    OptionalInt.of(COUNTED.indexOf(scene.word(at))),
                    RoundPointer.Sense.NUMBERED,
                    true,
                    false);
        }
        boolean determined =
                DETERMINERS.contains(scene.word(at - 1)) || scene.word(at - 1).isEmpty();
        if (!determined) {
            return Optional.empty();
        }
        OptionalInt counted = scene.word(at - 1).isEmpty() ? OptionalInt.empty() : Ordinals.of(scene.word(at));
        OptionalInt number = counted.isPresent() && isOther(at) ? OptionalInt.empty() : counted;
        boolean gone = GONE.contains(scene.word(at));
        boolean next = scene.word(at).equals("next");
        boolean only = scene.word(at).equals("only");
        if (number.isEmpty() && !gone && !next && !only) {
            return Optional.empty();
        }
        if (only) {
            return isOnlyOther(at)
                    ? pointer(at, at + 1, number, RoundPointer.Sense.ONLY, true, false)
                    : Optional.empty();
        }
        RoundPointer.Sense sense =
                gone ? RoundPointer.Sense.GONE : next ? RoundPointer.Sense.NEXT : RoundPointer.Sense.NUMBERED;
        int noun = noun(at);
        boolean several = noun >= 0 && SEVERAL.contains(scene.word(noun));
        int told = noun + 3;
        if (gone && noun >= 0 && !several && scene.follows(noun + 1, ",", "the") && isNumberAlone(told)) {
            return isNamed(at, noun, sense)
                    ? Optional.empty()
                    : pointer(at, told + 1, Ordinals.of(scene.word(told)), sense, true, false);
        }
        boolean nextYear = next && isYearOf(at + 1);
        if (noun >= 0 && !several && (DETERMINERS.contains(scene.word(at - 1)) || nextYear) || several && !next) {
            return isNamed(at, noun, sense)
                    ? Optional.empty()
                    : pointer(at, noun + 1, next ? numberBefore(at, noun) : number, sense, true, several);
        }
        boolean bare =
                !several && !scene.word(at - 1).isEmpty() && (number.isPresent() || VERBS.contains(scene.word(at + 1)));
        return bare && !isNamed(at, at, sense) ? pointer(at, at + 1, number, sense, false, false) : Optional.empty();
    }

    /** "The previous session, the 47th, was held": the number of that one. */
    private boolean isNumberAlone(int at) {
        return Ordinals.of(scene.word(at)).isPresent() && scene.isAt(at + 1, ",", "in", "was", "took");
    }

    /** The "year's" of "next year's summit". */
    private boolean isYearOf(int at) {
        return scene.word(at).equals("year's") || scene.follows(at, "year", "'s");
    }

    private Optional<RoundPointer> pointer(
            int at, int end, OptionalInt number, RoundPointer.Sense sense, boolean noun, boolean several) {
        return Optional.of(new RoundPointer(at, end, number, sense, noun, several));
    }

    /** "For the first time", "the first session since 2021", "on the second of May": no round of that number. */
    private boolean isOther(int at) {
        boolean first = scene.word(at).equals("first");
        boolean since = first
                && (scene.isAt(at + 2, GatheringTail.ENDS_A_BREAK)
                        || scene.isAt(at + 1, GatheringTail.ENDS_A_BREAK)
                                && !scene.setting().isDated(at + 2));
        boolean day = scene.setting().isDated(at)
                || scene.word(at + 1).equals("of") && MonthNames.contains(scene.word(at + 2));
        return scene.word(at + 1).equals("time") || since || day;
    }

    /** "The only one before it", "the only previous session". */
    private boolean isOnlyOther(int at) {
        return scene.follows(at, "only", "one", "before")
                || scene.follows(at, "only", "other", "one")
                || isOneOf(scene.word(at + 1), "previous", "earlier", "other")
                        && scene.gatherings().is(at + 2, GatheringWord.SITTING);
    }

    /** The noun behind "the last", "the next annual", "the second such", "the seventh JDC"; -1 if there is none. */
    private int noun(int at) {
        for (int noun = at + 1; noun <= at + REACH; noun++) {
            if (isHead(noun) || ONES.contains(scene.word(noun)) || isTwo(noun)) {
                return isHead(noun + 1) && isHead(noun) ? noun + 1 : noun;
            }
            boolean within = scene.gatherings().words().covers(noun, GatheringWord.ROUND)
                    || scene.gatherings().words().covers(noun, GatheringWord.MANY)
                    || scene.gatherings().words().covers(noun, GatheringWord.STRONG)
                    || isOneOf(scene.word(noun), "such", "(", ")")
                    || noun <= at + 2 && scene.isAt(noun, "year's", "year", "'s") && isYearOf(at + 1)
                    || Ordinals.of(scene.word(noun)).isPresent()
                    || isAbbreviation(noun);
            if (!within) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isTwo(int noun) {
        return scene.word(noun).equals("two") && scene.isAt(noun + 1, "were", "took", "had");
    }

    private boolean isHead(int noun) {
        return scene.gatherings().is(noun, GatheringWord.SITTING)
                || scene.gatherings().is(noun, GatheringWord.TALK)
                || scene.gatherings().is(noun, GatheringWord.CONFERENCE);
    }

    /** "The next (fourth) round". */
    private OptionalInt numberBefore(int at, int noun) {
        for (int number = at + 1; number < noun; number++) {
            if (Ordinals.of(scene.word(number)).isPresent()) {
                return Ordinals.of(scene.word(number));
            }
        }
        return OptionalInt.empty();
    }

    /** Whether the words are part of a name, which tells for itself what it is. */
    private boolean isNamed(int at, int token, RoundPointer.Sense sense) {
        boolean such = scene.word(at + 1).equals("such");
        return !such
                && scene.gatherings().named().stream()
                        .filter(gathering -> gathering.range().contains(token)
                                || gathering.range().contains(at))
                        .anyMatch(gathering -> switch (sense) {
                            case NUMBERED -> !scene.word(at + 1).equals("of");
                            case GONE -> gathering.ordinal().isPresent();
                            case NEXT, ONLY -> true;
                        });
    }

    /** "The seventh JDC meeting". */
    private boolean isAbbreviation(int token) {
        return token < scene.size()
                && scene.sentence().tokens().get(token).form().matches("[A-Z][A-Za-z]*[A-Z][A-Z]*")
                && scene.sentence().names().stateAt(token).isEmpty();
    }
}
