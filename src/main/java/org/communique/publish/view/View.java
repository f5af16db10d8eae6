package org.communique.publish.view;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.communique.publish.page.ViewPage;

/** The ways to look at the events. */
enum View {
    TIMELINE("Timeline", "When events took place, and when they were reported.", Selection.ANY),
    MAP("Map", "Where events took place.", "held"),
    NETWORK("Network", "Who met whom: people, the sides they spoke for, and states.", "held"),
    MATRIX("Matrix", "Pairs of states by year: how many events had both as sides.", "held"),
    LADDER("Series ladder", "The rounds of series in time, with gaps and hosts.", Selection.ANY);

    private final String title;
    private final String summary;
    private final String usualStatus;

    View(String title, String summary, String usualStatus) {
        this.title = title;
        this.summary = summary;
        this.usualStatus = usualStatus;
    }

    /** Its name in addresses. */
    String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    String title() {
        return title;
    }

    /** What it shows, in a sentence. */
    String summary() {
        return summary;
    }

    ViewPage.Teaser teaser() {
        return new ViewPage.Teaser(path(), title, summary);
    }

    /** The status that its events have if none is asked for: planned events are not counted as meetings. */
    String usualStatus() {
        return usualStatus;
    }

    static Optional<View> named(String path) {
        return Arrays.stream(values()).filter(view -> view.path().equals(path)).findFirst();
    }
}
