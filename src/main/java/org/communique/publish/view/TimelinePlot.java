package org.communique.publish.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Event time against report time. A few events have a line each, with the days of their first and last report; many are
 * counted by day, month, year or decade, each of which leads to a timeline of its own.
 */
final class TimelinePlot implements Plotter {
    static final double WIDTH = 960;

    @Override
    public Plot plot(EventIndex index, Selection selection) {
        List<EventFacts> all = index.chosen(selection);
        List<EventFacts> dated = all.stream()
                .filter(event -> !event.start().isEmpty())
                .sorted(Comparator.comparing(EventFacts::start).thenComparing(EventFacts::iri))
                .toList();
        List<String> notes = new ArrayList<>();
        if (dated.size() < all.size()) {
            notes.add("%s without a date %s not shown."
                    .formatted(
                            Plotter.count(all.size() - dated.size(), "event"),
                            all.size() - dated.size() == 1 ? "is" : "are"));
        }
        TimelineBins bins = TimelineBins.of(dated);
        return dated.size() <= TimelineLines.ROWS || bins.isOne()
                ? new TimelineLines(dated, selection).plot(notes)
                : bins.plot(selection, notes);
    }
}
