package org.communique.event;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.communique.annotation.TokenRange;
import org.communique.entity.Party;

/**
 * A dialogue, commission or conference that a sentence names.
 *
 * @param range the words, with the number and the round before the name
 * @param head the word that says what it is: "dialogue"
 * @param kind whether two sides or many gather
 * @param ordinal which of its series it is
 * @param single whether one round of it is named: "a session of"
 * @param proper whether it is written as a name
 * @param sides the states and organisations in the name and right behind it
 * @param series its name
 */
record Gathering(
        TokenRange range,
        int head,
        Kind kind,
        OptionalInt ordinal,
        boolean single,
        boolean proper,
        List<Party> sides,
        SeriesWording series) {
    /** Who gathers. */
    enum Kind {
        /** Two sides, in a mechanism of their own. */
        BILATERAL,
        /** Three or more states, or the members of an organisation. */
        MULTILATERAL
    }

    Gathering {
        sides = List.copyOf(sides);
    }

    /** The same gathering of sides that are told elsewhere, if its own words name none. */
    Gathering withSides(List<Party> others) {
        return sides.isEmpty() ? new Gathering(range, head, kind, ordinal, single, proper, others, series) : this;
    }

    /** The same gathering as one of the series told before, if its name begins or ends that one's: "the Third Conference". */
    Gathering shortOf(Gathering known) {
        String words = series.words().toLowerCase(Locale.ROOT);
        String told = known.series().words().toLowerCase(Locale.ROOT);
        boolean end = ordinal.isPresent() && known.ordinal().isPresent() && told.endsWith(" " + words);
        boolean part = words.contains(" ") && (told.startsWith(words + " ") || end);
        return sides.isEmpty() && part
                ? new Gathering(range, head, known.kind(), ordinal, single, proper, known.sides(), known.series())
                : this;
    }

    EventType type() {
        return switch (kind) {
            case BILATERAL -> EventType.DIALOGUE_SESSION;
            case MULTILATERAL -> EventType.CONFERENCE;
        };
    }
}
