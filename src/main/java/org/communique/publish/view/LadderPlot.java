package org.communique.publish.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.communique.publish.view.Shape.Anchor;

/**
 * Series below one another, their rounds by date. The form of a round tells who was host; numbers of which no report
 * tells stand between their neighbours.
 */
final class LadderPlot implements Plotter {
    private static final int SERIES = 20;
    private static final int STEPS = 300;
    private static final double WIDTH = 960;
    private static final double LABELS = 270;
    private static final double LINE = 54;

    /** A number in a series, with the round that has it if one is reported. */
    private record Step(int number, Optional<EventFacts> round) {
        static final Comparator<Step> ORDER = Comparator.comparingInt(Step::number)
                .thenComparing(step -> step.round().map(EventFacts::start).orElse(""))
                .thenComparing(step -> step.round().map(EventFacts::iri).orElse(""));
    }

    private record Ladder(String series, List<Step> steps) {
        /** The rounds that have a place on the axis. */
        List<EventFacts> rounds(TimeAxis axis) {
            return steps.stream()
                    .flatMap(step -> step.round().stream())
                    .filter(round -> axis.middle(round.start()).isPresent())
                    .sorted(Comparator.comparing(EventFacts::start).thenComparing(EventFacts::iri))
                    .toList();
        }

        List<Integer> missing() {
            return steps.stream()
                    .filter(step -> step.round().isEmpty())
                    .map(Step::number)
                    .toList();
        }
    }

    @Override
    public Plot plot(EventIndex index, Selection selection) {
        Map<String, List<EventFacts>> bySeries = new HashMap<>();
        for (EventFacts event : index.chosen(selection)) {
            event.series()
                    .forEach(series -> bySeries.computeIfAbsent(series, key -> new ArrayList<>())
                            .add(event));
        }
        List<String> all = new ArrayList<>(bySeries.keySet());
        all.sort(Comparator.comparingInt((String series) ->
                        -bySeries.getOrDefault(series, List.of()).size())
                .thenComparing(Comparator.naturalOrder()));
        List<Ladder> shown = new ArrayList<>();
        int left = STEPS;
        boolean isCut = false;
        for (String series : Plot.page(all, selection.page(), SERIES)) {
            List<Step> steps = steps(
                    bySeries.getOrDefault(series, List.of()), index.missing().getOrDefault(series, List.of()));
            isCut |= steps.size() > left;
            if (left > 0) {
                shown.add(new Ladder(series, steps.subList(0, Math.min(left, steps.size()))));
            }
            left -= Math.min(left, steps.size());
        }
        List<String> notes = new ArrayList<>();
        if (isCut) {
            notes.add("The first %d rounds of these series. Choose a series or years to see others.".formatted(STEPS));
        }
        long undated = shown.stream()
                .flatMap(ladder -> ladder.steps().stream())
                .filter(step ->
                        step.round().filter(round -> round.start().isEmpty()).isPresent())
                .count();
        if (undated > 0) {
            notes.add("%s without a date %s in the table only."
                    .formatted(Plotter.count(undated, "round"), undated == 1 ? "stands" : "stand"));
        }
        return new Plot(
                rows(shown, index, selection),
                query(selection),
                picture(shown, index, selection),
                notes,
                Plot.pages(all.size(), SERIES));
    }

    private static List<Step> steps(List<EventFacts> rounds, List<Integer> missing) {
        List<Step> steps = new ArrayList<>();
        rounds.forEach(round -> steps.add(new Step(number(round).orElse(0), Optional.of(round))));
        missing.forEach(number -> steps.add(new Step(number, Optional.empty())));
        steps.sort(Step.ORDER);
        return steps;
    }

    /** The hosts as reported, else the countries where it was. */
    private static List<String> hosts(EventFacts round) {
        return round.hosts().isEmpty() ? round.countries() : round.hosts();
    }

    private static Rows rows(List<Ladder> ladders, EventIndex index, Selection selection) {
        List<Rows.Row> rows = new ArrayList<>();
        for (Ladder ladder : ladders) {
            String name = index.labels().getOrDefault(ladder.series(), "");
            String link = Plotter.link(selection.base(), ladder.series());
            for (Step step : ladder.steps()) {
                rows.add(step.round()
                        .map(round -> reported(ladder.series(), name, link, round, selection))
                        .orElseGet(() -> Rows.Row.of(
                                        ladder.series(),
                                        name,
                                        Integer.toString(step.number()),
                                        "",
                                        "",
                                        "",
                                        "no report",
                                        "")
                                .to("", link, "", "", "", "", "", "")));
            }
        }
        return new Rows(
                List.of(
                        Rows.Column.hidden("series"),
                        Rows.Column.text("seriesName", "Series"),
                        Rows.Column.number("round", "Round"),
                        Rows.Column.hidden("event"),
                        Rows.Column.text("label", "Event"),
                        Rows.Column.date("date", "Began"),
                        Rows.Column.text("status", "Status"),
                        Rows.Column.text("host", "Host")),
                rows);
    }

    private static Rows.Row reported(String series, String name, String link, EventFacts round, Selection selection) {
        String host = hosts(round).stream().findFirst().orElse("");
        return Rows.Row.of(
                        series,
                        name,
                        round.ordinal(),
                        round.iri(),
                        round.label(),
                        round.start(),
                        EventIndex.code(round.status()),
                        EventIndex.code(host))
                .to(
                        "",
                        link,
                        "",
                        "",
                        Plotter.link(selection.base(), round.iri()),
                        "",
                        "",
                        Plotter.link(selection.base(), host));
    }

    private static Optional<Integer> number(EventFacts round) {
        return round.ordinal().matches("\\d{1,6}") ? Optional.of(Integer.valueOf(round.ordinal())) : Optional.empty();
    }

    private static Picture picture(List<Ladder> ladders, EventIndex index, Selection selection) {
        List<String> dates = new ArrayList<>();
        ladders.forEach(ladder ->
                ladder.steps().forEach(step -> step.round().ifPresent(round -> dates.add(round.start()))));
        double bottom = 40 + ladders.size() * LINE;
        TimeAxis axis = new TimeAxis(dates, LABELS + 40, WIDTH - 20);
        List<Shape> behind = new ArrayList<>(axis.grid(30, bottom));
        List<Picture.Mark> marks = new ArrayList<>();
        for (int line = 0; line < ladders.size(); line++) {
            draw(ladders.get(line), 40 + line * LINE, axis, index, selection, behind, marks);
        }
        double y = bottom + 18;
        behind.add(new Shape.Circle(12, y, 8, Ink.ONE));
        behind.add(new Shape.Words(26, y + 4, "first host of the line", 12, Anchor.START, Ink.QUIET));
        behind.add(new Shape.Box(176, y - 8, 16, 16, Ink.TWO));
        behind.add(new Shape.Words(198, y + 4, "another host", 12, Anchor.START, Ink.QUIET));
        behind.add(new Shape.Circle(296, y, 8, Ink.OTHER_OPEN));
        behind.add(new Shape.Words(310, y + 4, "host unknown, or not held", 12, Anchor.START, Ink.QUIET));
        behind.add(new Shape.Circle(486, y, 8, Ink.GAP));
        behind.add(
                new Shape.Words(500, y + 4, "no report, placed between its neighbours", 12, Anchor.START, Ink.QUIET));
        return new Picture(WIDTH, bottom + 36, behind, marks, List.of());
    }

    private static void draw(
            Ladder ladder,
            double top,
            TimeAxis axis,
            EventIndex index,
            Selection selection,
            List<Shape> behind,
            List<Picture.Mark> marks) {
        double y = top + 20;
        String name = index.name(ladder.series());
        List<EventFacts> rounds = ladder.rounds(axis);
        marks.add(new Picture.Mark(
                "%s, %s"
                        .formatted(
                                name,
                                Plotter.count(
                                        ladder.steps().size() - ladder.missing().size(), "documented round")),
                Plotter.link(selection.base(), ladder.series()),
                label(name, y)));
        behind.add(new Shape.Line(LABELS, y, WIDTH - 10, y, Ink.GRID));
        gaps(ladder.missing(), rounds, y, axis, behind);
        String first = rounds.stream()
                .flatMap(round -> hosts(round).stream())
                .findFirst()
                .orElse("");
        for (EventFacts round : rounds) {
            axis.middle(round.start()).ifPresent(x -> marks.add(round(round, x, y, first, selection)));
        }
    }

    /** A name on up to two lines. */
    private static List<Shape> label(String name, double y) {
        String whole = Picture.shortened(name, 76);
        int cut = whole.length() <= 40 ? -1 : whole.lastIndexOf(' ', 40);
        return cut <= 0
                ? List.of(new Shape.Words(0, y + 4, Picture.shortened(whole, 40), 12, Anchor.START, Ink.INK))
                : List.of(
                        new Shape.Words(0, y - 3, whole.substring(0, cut), 12, Anchor.START, Ink.INK),
                        new Shape.Words(
                                0, y + 12, Picture.shortened(whole.substring(cut + 1), 40), 12, Anchor.START, Ink.INK));
    }

    private static Picture.Mark round(EventFacts round, double x, double y, String first, Selection selection) {
        List<String> hosts = hosts(round);
        String status = EventIndex.code(round.status());
        boolean held = status.isEmpty() || status.equals("held");
        List<Shape> shapes = new ArrayList<>();
        Ink words = Ink.ON_DARK;
        if (hosts.isEmpty() || !held) {
            shapes.add(new Shape.Circle(x, y, 11, Ink.OTHER_OPEN));
            words = Ink.INK;
        } else if (hosts.contains(first)) {
            shapes.add(new Shape.Circle(x, y, 11, Ink.ONE));
        } else {
            shapes.add(new Shape.Box(x - 10, y - 10, 20, 20, Ink.TWO));
        }
        if (!round.ordinal().isEmpty()) {
            shapes.add(new Shape.Words(x, y + 4, round.ordinal(), 11, Anchor.MIDDLE, words));
        }
        String host = hosts.isEmpty() ? "" : EventIndex.code(hosts.getFirst());
        if (!host.isEmpty()) {
            shapes.add(new Shape.Words(x, y + 24, Picture.shortened(host, 8), 10, Anchor.MIDDLE, Ink.QUIET));
        }
        return new Picture.Mark(
                "%s, %s%s%s"
                        .formatted(
                                round.label(),
                                round.start(),
                                host.isEmpty() ? "" : ", host " + host,
                                held ? "" : ", " + status),
                Plotter.link(selection.base(), round.iri()),
                shapes);
    }

    /** The missing numbers: between the neighbours that have a date, else before the first. */
    private static void gaps(
            List<Integer> missing, List<EventFacts> rounds, double y, TimeAxis axis, List<Shape> behind) {
        Map<Integer, Double> known = new HashMap<>();
        rounds.forEach(round -> number(round)
                .ifPresent(number -> axis.middle(round.start()).ifPresent(x -> known.putIfAbsent(number, x))));
        TreeSet<Integer> numbers = new TreeSet<>(known.keySet());
        List<Integer> before = new ArrayList<>();
        for (int gap : missing) {
            Integer below = numbers.lower(gap);
            Integer above = numbers.higher(gap);
            if (below != null && above != null) {
                double from = known.getOrDefault(below, 0.0);
                double to = known.getOrDefault(above, 0.0);
                double x = from + (to - from) * (gap - below) / (above - below);
                behind.add(new Shape.Circle(x, y, 9, Ink.GAP));
                behind.add(new Shape.Words(x, y + 4, Integer.toString(gap), 10, Anchor.MIDDLE, Ink.QUIET));
            } else if (below == null && above != null) {
                before.add(gap);
            }
        }
        if (!before.isEmpty()) {
            double first = known.getOrDefault(numbers.first(), WIDTH);
            String range =
                    before.size() == 1 ? before.getFirst().toString() : before.getFirst() + "–" + before.getLast();
            behind.add(new Shape.Line(first - 44, y, first - 12, y, Ink.GAP));
            behind.add(new Shape.Words(first - 28, y - 6, range, 10, Anchor.MIDDLE, Ink.QUIET));
        }
    }

    private static String query(Selection selection) {
        return PREFIXES
                + """
                SELECT ?series ?seriesName ?round ?event ?label ?date ?status ?host
                WHERE {
                  {
                    SELECT ?series (MIN(STR(?name)) AS ?seriesName) (MAX(?number) AS ?rounds) {
                      {
                        SELECT ?series (COUNT(DISTINCT ?event) AS ?number) {
                          %s
                          ?event dip:series ?series .
                        }
                        GROUP BY ?series
                        ORDER BY DESC(?number) ?series LIMIT %d OFFSET %d
                      }
                      OPTIONAL { ?series rdfs:label ?name }
                    }
                    GROUP BY ?series
                  }
                  {
                    SELECT ?series ?event (MIN(STR(?title)) AS ?label) (MIN(STR(?n)) AS ?round) (MIN(STR(?began)) AS ?date)
                      (MIN(REPLACE(STR(?state), "^.*/", "")) AS ?status)
                      (MIN(REPLACE(STR(COALESCE(?side, ?country)), "^.*/", "")) AS ?host) {
                      %s
                      ?event dip:series ?series .
                      OPTIONAL { ?event rdfs:label ?title }
                      OPTIONAL { ?event dip:ordinal ?n }
                      OPTIONAL { ?event dip:startDate ?began }
                      OPTIONAL { ?event dip:status ?state }
                      OPTIONAL { ?event dip:hostParty ?side }
                      OPTIONAL { ?event dip:country ?country }
                    }
                    GROUP BY ?series ?event
                  }
                  UNION
                  {
                    ?series dip:missingOrdinal ?gap .
                    BIND(STR(?gap) AS ?round)
                    BIND("no report" AS ?status)
                  }
                }
                ORDER BY DESC(?rounds) ?series xsd:integer(COALESCE(?round, "0")) ?date ?event
                LIMIT %d
                """.formatted(
                                selection.pattern(false),
                                SERIES,
                                (selection.page() - 1) * SERIES,
                                selection.pattern(false),
                                STEPS);
    }
}
