package org.communique.event;

import java.util.List;

/** What the forms of speech together make of sentences told behind the news of talks. */
final class Spoken {
    private static final String TALKS =
            "Chilean Foreign Minister Marta Rojas met Finnish Foreign Minister Eero Lahti in Helsinki on Monday.\n\n";

    private Spoken() {}

    /** One line for each statement: {@code Marta Rojas thank}. */
    static List<String> in(String text) {
        return Told.statements("2016-04-12", TALKS + text).stream()
                .map(line -> line.substring(0, line.indexOf(':')))
                .toList();
    }
}
