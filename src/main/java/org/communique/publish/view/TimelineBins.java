package org.communique.publish.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.communique.publish.view.Shape.Anchor;

/**
 * A timeline with a bar for each day, month, year or decade: above, how many events began; below, how many reports of
 * them were published.
 *
 * @param dated the events, in the order of their dates
 */
record TimelineBins(List<EventFacts> dated, Unit unit) {
    private static final int MOST_BINS = 100;

    /** How long a bin is: how many characters of a date name it. */
    enum Unit {
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

    /** The shortest bins of which there are not too many. */
    static TimelineBins of(List<EventFacts> dated) {
        for (Unit unit : Unit.values()) {
            Set<String> bins = new HashSet<>();
            dated.forEach(event -> bins.add(unit.bin(event.start())));
            if (bins.size() <= MOST_BINS && span(dated, unit) <= MOST_BINS) {
                return new TimelineBins(dated, unit);
            }
        }
        return new TimelineBins(dated, Unit.DECADE);
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

    /** Whether all events lie in one. */
    boolean isOne() {
        return dated.stream().map(event -> unit.bin(event.start())).distinct().count() < 2;
    }

    Plot plot(Selection selection, List<String> notes) {
        Map<String, int[]> counts = new TreeMap<>();
        for (EventFacts event : dated) {
            counts.computeIfAbsent(unit.bin(event.start()), key -> new int[2])[0]++;
            for (String day : event.reportDays()) {
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
                query(selection),
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
        TimeAxis axis = new TimeAxis(counts.keySet(), 60, TimelinePlot.WIDTH - 10);
        List<Shape> behind = new ArrayList<>(axis.grid(30, 2 * middle - 30));
        for (int direction : List.of(-1, 1)) {
            for (int part = 1; part <= 2; part++) {
                double y = middle + direction * tallest * part / 2;
                behind.add(new Shape.Line(60, y, TimelinePlot.WIDTH - 10, y, Ink.GRID));
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
        behind.addAll(new Legend(2 * middle - 8)
                .box(Ink.ONE, "events, when they began")
                .box(Ink.TWO, "reports of them, when they were published")
                .shapes());
        return new Picture(TimelinePlot.WIDTH, 2 * middle + 10, behind, marks, List.of());
    }

    private String query(Selection selection) {
        return Plotter.PREFIXES
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
