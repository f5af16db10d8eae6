package org.communique.publish.view;

import java.util.ArrayList;
import java.util.List;
import org.communique.publish.view.Shape.Anchor;

/**
 * A timeline with a line for each event, with the days of its first and last report.
 *
 * @param dated the events, in the order of their dates
 */
record TimelineLines(List<EventFacts> dated, Selection selection) {
    /** How many lines a page has. */
    static final int ROWS = 40;

    private static final double LABELS = 330;
    private static final double LINE = 24;

    Plot plot(List<String> notes) {
        List<EventFacts> shown = Plot.page(dated, selection.page(), ROWS);
        List<Rows.Row> rows = new ArrayList<>();
        List<String> dates = new ArrayList<>();
        for (EventFacts event : shown) {
            List<String> days = event.reportDays();
            String first = days.isEmpty() ? "unknown" : days.getFirst();
            String last = days.isEmpty() ? "" : days.getLast();
            String link = Plotter.link(selection.base(), event.iri());
            rows.add(Rows.Row.of(
                            event.iri(),
                            event.label(),
                            event.start(),
                            event.end(),
                            event.statusCode(),
                            Integer.toString(event.reports().size()),
                            first,
                            last)
                    .to("", link, "", "", "", "", "", ""));
            dates.addAll(List.of(event.start(), event.end(), first, last));
        }
        double bottom = 36 + shown.size() * LINE;
        TimeAxis axis = new TimeAxis(dates, LABELS, TimelinePlot.WIDTH - 10);
        List<Shape> behind = new ArrayList<>(axis.grid(30, bottom));
        List<Picture.Mark> marks = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            marks.add(line(shown.get(i), axis, 36 + i * LINE));
        }
        behind.addAll(new Legend(bottom + 24)
                .circle(Ink.ONE, "event")
                .circle(Ink.ONE_OPEN, "planned, postponed or cancelled")
                .triangle(Ink.TWO, "report of it")
                .shapes());
        return new Plot(
                new Rows(
                        List.of(
                                Rows.Column.hidden("event"),
                                Rows.Column.text("label", "Event"),
                                Rows.Column.date("date", "Began"),
                                Rows.Column.date("endDate", "Ended"),
                                Rows.Column.text("status", "Status"),
                                Rows.Column.number("reports", "Reports"),
                                Rows.Column.date("firstReport", "First reported"),
                                Rows.Column.date("lastReport", "Last reported")),
                        rows),
                query(),
                new Picture(TimelinePlot.WIDTH, bottom + 40, behind, marks, List.of()),
                notes,
                Plot.pages(dated.size(), ROWS));
    }

    private Picture.Mark line(EventFacts event, TimeAxis axis, double top) {
        double y = top + LINE / 2;
        boolean held = event.isHeld();
        List<Shape> shapes = new ArrayList<>();
        shapes.add(new Shape.Box(0, top, TimelinePlot.WIDTH, LINE, Ink.BAND));
        shapes.add(new Shape.Words(0, y + 4, Picture.shortened(event.label(), 48), 12, Anchor.START, Ink.INK));
        List<String> days = event.reportDays();
        axis.middle(event.start()).ifPresent(at -> {
            TimeAxis.Stretch.of(event.start()).ifPresent(begin -> {
                double from = axis.x(begin.begin());
                double to =
                        axis.x(TimeAxis.Stretch.of(event.end()).orElse(begin).end());
                if (to - from > 12) {
                    shapes.add(new Shape.Box(from, y - 3, to - from, 5, held ? Ink.ONE : Ink.ONE_OPEN));
                }
            });
            days.forEach(day -> axis.middle(day)
                    .ifPresent(reported -> shapes.add(new Shape.Line(at, y + 5, reported, y + 5, Ink.TWO_LINE))));
            shapes.add(new Shape.Circle(at, y - 1, 5, held ? Ink.ONE : Ink.ONE_OPEN));
        });
        days.stream()
                .distinct()
                .forEach(day -> axis.middle(day).ifPresent(at -> shapes.add(Shape.triangle(at, y + 2, 8, Ink.TWO))));
        String name = "%s, %s%s; %s"
                .formatted(
                        event.label(),
                        event.start(),
                        held ? "" : ", " + event.statusCode(),
                        days.isEmpty() ? "day of report unknown" : "reported " + String.join(", ", days));
        return new Picture.Mark(name, Plotter.link(selection.base(), event.iri()), shapes);
    }

    private String query() {
        return Plotter.PREFIXES + """
                SELECT ?event (MIN(STR(?name)) AS ?label) (MIN(STR(?began)) AS ?date) (MIN(STR(?ended)) AS ?endDate)
                  (MIN(REPLACE(STR(?state), "^.*/", "")) AS ?status) (COUNT(DISTINCT ?report) AS ?reports)
                  (MIN(COALESCE(STR(?issued), "unknown")) AS ?firstReport) (MAX(COALESCE(STR(?issued), "")) AS ?lastReport)
                WHERE {
                  {
                    SELECT DISTINCT ?event ?began {
                      %s
                      BIND(STR(?start) AS ?began)
                    }
                    ORDER BY ?began ?event LIMIT %d OFFSET %d
                  }
                  OPTIONAL { ?event rdfs:label ?name }
                  OPTIONAL { ?event dip:endDate ?ended }
                  OPTIONAL { ?event dip:status ?state }
                  OPTIONAL {
                    ?report prov:specializationOf ?event .
                    BIND(IRI(STRBEFORE(STR(?report), "#")) AS ?article)
                    OPTIONAL { ?article dct:issued ?issued }
                  }
                }
                GROUP BY ?event
                ORDER BY ?date ?event
                """.formatted(selection.pattern(true), ROWS, (selection.page() - 1) * ROWS);
    }
}
