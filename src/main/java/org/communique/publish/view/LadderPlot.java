package org.communique.publish.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    /** The width of a letter below a round, and the room of one without a neighbour. */
    private static final double LETTER = 7;

    private static final double ROOM = 60;

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
            Ladder whole = Ladder.of(
                    series,
                    bySeries.getOrDefault(series, List.of()),
                    index.missing().getOrDefault(series, List.of()));
            Ladder ladder = whole.first(left);
            isCut |= ladder.steps().size() < whole.steps().size();
            if (left > 0) {
                shown.add(ladder);
            }
            left -= ladder.steps().size();
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

    private static Rows rows(List<Ladder> ladders, EventIndex index, Selection selection) {
        List<Rows.Row> rows = new ArrayList<>();
        for (Ladder ladder : ladders) {
            String name = index.labels().getOrDefault(ladder.series(), "");
            String link = Plotter.link(selection.base(), ladder.series());
            for (Ladder.Step step : ladder.steps()) {
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
        String host = round.hostsOrCountries().stream().findFirst().orElse("");
        return Rows.Row.of(
                        series,
                        name,
                        round.ordinal(),
                        round.iri(),
                        round.label(),
                        round.start(),
                        round.statusCode(),
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
        behind.addAll(new Legend(bottom + 18)
                .circle(Ink.ONE, "first host of the line")
                .box(Ink.TWO, "another host")
                .circle(Ink.OTHER_OPEN, "host unknown, or not held")
                .circle(Ink.GAP, "no report, placed between its neighbours")
                .shapes());
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
        List<Ladder.Place> places = ladder.places(axis, LABELS + 40, WIDTH - 20);
        marks.add(new Picture.Mark(
                "%s, %s".formatted(name, Plotter.count(ladder.reported(), "documented round")),
                Plotter.link(selection.base(), ladder.series()),
                label(name, y)));
        behind.add(new Shape.Line(LABELS, y, WIDTH - 10, y, Ink.GRID));
        behind.addAll(ladder.gaps(y, places));
        String first = places.stream()
                .flatMap(place -> place.step().round().stream())
                .flatMap(round -> round.hostsOrCountries().stream())
                .findFirst()
                .orElse("");
        for (int i = 0; i < places.size(); i++) {
            double x = places.get(i).x();
            double room = Math.min(
                    i == 0 ? ROOM : x - places.get(i - 1).x(),
                    i + 1 == places.size() ? ROOM : places.get(i + 1).x() - x);
            int letters = (int) Math.clamp(room / LETTER, 3, 8);
            places.get(i).step().round().ifPresent(round -> marks.add(round(round, x, y, first, letters, selection)));
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

    /** @param letters for how many there is room below it */
    private static Picture.Mark round(
            EventFacts round, double x, double y, String first, int letters, Selection selection) {
        List<String> hosts = round.hostsOrCountries();
        boolean held = round.isHeld();
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
            shapes.add(new Shape.Words(x, y + 24, Picture.shortened(host, letters), 10, Anchor.MIDDLE, Ink.QUIET));
        }
        return new Picture.Mark(
                "%s, %s%s%s"
                        .formatted(
                                round.label(),
                                round.start(),
                                host.isEmpty() ? "" : ", host " + host,
                                held ? "" : ", " + round.statusCode()),
                Plotter.link(selection.base(), round.iri()),
                shapes);
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
