package org.communique.publish.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.communique.publish.view.Shape.Anchor;

/**
 * Event time against report time. A few events have a line each, with the days of their first and last report; many are
 * counted by day, month, year or decade, each of which leads to a timeline of its own.
 */
final class TimelinePlot implements Plotter {
    static final int ROWS = 40;

    private static final int MOST_BINS = 100;
    private static final double WIDTH = 960;
    private static final double LABELS = 330;
    private static final double LINE = 24;

    /** How long a bin is: how many characters of a date name it. */
    private enum Unit {
        DAY("day", 10),
        MONTH("month", 7),
        YEAR("year", 4),
        DECADE("decade", 3);

        private final String title;
        private final int letters;

        Unit(String title, int letters) {
            this.title = title;
            this.letters = letters;
        }

        String bin(String date) {
            String begin = date.substring(0, Math.min(letters, date.length()));
            return this == DECADE ? begin + "0s" : begin;
        }

        String sparql(String date) {
            String begin = "SUBSTR(STR(%s), 1, %d)".formatted(date, letters);
            return this == DECADE ? "CONCAT(%s, \"0s\")".formatted(begin) : begin;
        }

        boolean isWhole(String bin) {
            return this == DECADE || bin.length() == letters;
        }
    }

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
        Unit unit = unit(dated);
        boolean isOneBin =
                dated.stream().map(event -> unit.bin(event.start())).distinct().count() < 2;
        return dated.size() <= ROWS || isOneBin ? lines(dated, selection, notes) : bins(dated, unit, selection, notes);
    }

    private static Unit unit(List<EventFacts> dated) {
        for (Unit unit : Unit.values()) {
            Set<String> bins = new HashSet<>();
            dated.forEach(event -> bins.add(unit.bin(event.start())));
            if (bins.size() <= MOST_BINS && span(dated, unit) <= MOST_BINS) {
                return unit;
            }
        }
        return Unit.DECADE;
    }

    /** How many bins lie between the first and the last event, with the empty ones. */
    private static long span(List<EventFacts> dated, Unit unit) {
        if (dated.isEmpty()) {
            return 0;
        }
        var first = TimeAxis.Stretch.of(dated.getFirst().start());
        var last = TimeAxis.Stretch.of(dated.getLast().start());
        if (first.isEmpty() || last.isEmpty()) {
            return 0;
        }
        long days = last.get().end().toEpochDay() - first.get().begin().toEpochDay();
        return switch (unit) {
            case DAY -> days;
            case MONTH -> days / 30;
            case YEAR -> days / 365;
            case DECADE -> days / 3652;
        };
    }

    private static Plot lines(List<EventFacts> dated, Selection selection, List<String> notes) {
        List<EventFacts> shown = Plot.page(dated, selection.page(), ROWS);
        List<Rows.Row> rows = new ArrayList<>();
        List<String> dates = new ArrayList<>();
        for (EventFacts event : shown) {
            List<String> days = days(event);
            String first = days.isEmpty() ? "unknown" : days.getFirst();
            String last = days.isEmpty() ? "" : days.getLast();
            String link = Plotter.link(selection.base(), event.iri());
            rows.add(Rows.Row.of(
                            event.iri(),
                            event.label(),
                            event.start(),
                            event.end(),
                            EventIndex.code(event.status()),
                            Integer.toString(event.reports().size()),
                            first,
                            last)
                    .to("", link, "", "", "", "", "", ""));
            dates.addAll(List.of(event.start(), event.end(), first, last));
        }
        double bottom = 36 + shown.size() * LINE;
        TimeAxis axis = new TimeAxis(dates, LABELS, WIDTH - 10);
        List<Shape> behind = new ArrayList<>(axis.grid(30, bottom));
        List<Picture.Mark> marks = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            marks.add(line(shown.get(i), axis, 36 + i * LINE, selection));
        }
        legend(behind, bottom + 24);
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
                linesQuery(selection),
                new Picture(WIDTH, bottom + 40, behind, marks, List.of()),
                notes,
                Plot.pages(dated.size(), ROWS));
    }

    private static List<String> days(EventFacts event) {
        return event.reports().stream().filter(day -> !day.isEmpty()).toList();
    }

    private static Picture.Mark line(EventFacts event, TimeAxis axis, double top, Selection selection) {
        double y = top + LINE / 2;
        boolean held =
                event.status().isEmpty() || EventIndex.code(event.status()).equals("held");
        List<Shape> shapes = new ArrayList<>();
        shapes.add(new Shape.Box(0, top, WIDTH, LINE, Ink.BAND));
        shapes.add(new Shape.Words(0, y + 4, Picture.shortened(event.label(), 48), 12, Anchor.START, Ink.INK));
        List<String> days = days(event);
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
                        held ? "" : ", " + EventIndex.code(event.status()),
                        days.isEmpty() ? "day of report unknown" : "reported " + String.join(", ", days));
        return new Picture.Mark(name, Plotter.link(selection.base(), event.iri()), shapes);
    }

    private static void legend(List<Shape> shapes, double y) {
        shapes.add(new Shape.Circle(12, y, 5, Ink.ONE));
        shapes.add(new Shape.Words(24, y + 4, "event", 12, Anchor.START, Ink.QUIET));
        shapes.add(new Shape.Circle(82, y, 5, Ink.ONE_OPEN));
        shapes.add(new Shape.Words(94, y + 4, "planned, postponed or cancelled", 12, Anchor.START, Ink.QUIET));
        shapes.add(Shape.triangle(310, y - 4, 8, Ink.TWO));
        shapes.add(new Shape.Words(320, y + 4, "report of it", 12, Anchor.START, Ink.QUIET));
    }

    private static String linesQuery(Selection selection) {
        return PREFIXES + """
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

    private static Plot bins(List<EventFacts> dated, Unit unit, Selection selection, List<String> notes) {
        Map<String, int[]> counts = new TreeMap<>();
        for (EventFacts event : dated) {
            counts.computeIfAbsent(unit.bin(event.start()), key -> new int[2])[0]++;
            for (String day : days(event)) {
                counts.computeIfAbsent(unit.bin(day), key -> new int[2])[1]++;
            }
        }
        Map<String, String> links = new HashMap<>();
        counts.forEach((bin, count) -> {
            if (count[0] > 0 && unit.isWhole(bin)) {
                String from = unit == Unit.DECADE ? bin.substring(0, 4) : bin;
                String to = unit == Unit.DECADE ? bin.substring(0, 3) + "9" : bin;
                links.put(bin, "view/timeline" + selection.address(View.TIMELINE, Map.of("from", from, "to", to)));
            }
        });
        List<Rows.Row> rows = new ArrayList<>();
        counts.forEach((bin, count) -> rows.add(Rows.Row.of(bin, Integer.toString(count[0]), Integer.toString(count[1]))
                .to(links.getOrDefault(bin, ""), "", "")));
        notes.add("Each bar leads to the events of its %s.".formatted(unit.title));
        return new Plot(
                new Rows(
                        List.of(
                                Rows.Column.text(
                                        "bin", Character.toUpperCase(unit.title.charAt(0)) + unit.title.substring(1)),
                                Rows.Column.number("events", "Events that began"),
                                Rows.Column.number("reports", "Reports published")),
                        rows),
                binsQuery(selection, unit),
                columns(counts, links),
                notes,
                1);
    }

    private static Picture columns(Map<String, int[]> counts, Map<String, String> links) {
        double middle = 200;
        double tallest = 150;
        int most = counts.values().stream()
                .mapToInt(count -> Math.max(count[0], count[1]))
                .max()
                .orElse(1);
        TimeAxis axis = new TimeAxis(counts.keySet(), 60, WIDTH - 10);
        List<Shape> behind = new ArrayList<>(axis.grid(30, 2 * middle - 30));
        for (int direction : List.of(-1, 1)) {
            for (int part = 1; part <= 2; part++) {
                double y = middle + direction * tallest * part / 2;
                behind.add(new Shape.Line(60, y, WIDTH - 10, y, Ink.GRID));
                behind.add(new Shape.Words(
                        52,
                        y + 4,
                        most * part % 2 == 0 || part == 2 ? Integer.toString(most * part / 2) : "",
                        12,
                        Anchor.END,
                        Ink.QUIET));
            }
        }
        List<Picture.Mark> marks = new ArrayList<>();
        counts.forEach((bin, count) -> TimeAxis.Stretch.of(bin).ifPresent(stretch -> {
            double from = axis.x(stretch.begin());
            double width = Math.max(1, axis.x(stretch.end()) - from - 1);
            double up = tallest * count[0] / most;
            double down = tallest * count[1] / most;
            boolean known = links.containsKey(bin) || count[0] == 0;
            marks.add(new Picture.Mark(
                    "%s: %s, %s".formatted(bin, Plotter.count(count[0], "event"), Plotter.count(count[1], "report")),
                    links.getOrDefault(bin, ""),
                    List.of(
                            new Shape.Box(from, middle - up, width, up, known ? Ink.ONE : Ink.ONE_OPEN),
                            new Shape.Box(from, middle, width, down, known ? Ink.TWO : Ink.TWO_OPEN))));
        }));
        double y = 2 * middle - 8;
        behind.add(new Shape.Box(60, y - 6, 12, 12, Ink.ONE));
        behind.add(new Shape.Words(78, y + 4, "events, when they began", 12, Anchor.START, Ink.QUIET));
        behind.add(new Shape.Box(260, y - 6, 12, 12, Ink.TWO));
        behind.add(
                new Shape.Words(278, y + 4, "reports of them, when they were published", 12, Anchor.START, Ink.QUIET));
        return new Picture(WIDTH, 2 * middle + 10, behind, marks, List.of());
    }

    private static String binsQuery(Selection selection, Unit unit) {
        return PREFIXES
                + """
                SELECT ?bin (SUM(?begun) AS ?events) (SUM(?published) AS ?reports)
                WHERE {
                  {
                    SELECT ?bin (COUNT(DISTINCT ?event) AS ?begun) (0 AS ?published) {
                      %s
                      BIND(%s AS ?bin)
                    }
                    GROUP BY ?bin
                  }
                  UNION
                  {
                    SELECT ?bin (0 AS ?begun) (COUNT(DISTINCT ?report) AS ?published) {
                      %s
                      ?report prov:specializationOf ?event .
                      BIND(IRI(STRBEFORE(STR(?report), "#")) AS ?article)
                      ?article dct:issued ?issued .
                      BIND(%s AS ?bin)
                    }
                    GROUP BY ?bin
                  }
                }
                GROUP BY ?bin
                ORDER BY ?bin
                """.formatted(
                                selection.pattern(true),
                                unit.sparql("?start"),
                                selection.pattern(true),
                                unit.sparql("?issued"));
    }
}
