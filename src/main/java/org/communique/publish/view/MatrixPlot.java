package org.communique.publish.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.communique.publish.view.Shape.Anchor;

/** Pairs of states, those with most events first, by year, or by decade where the years are too many. */
final class MatrixPlot implements Plotter {
    private static final int PAIRS = 20;
    private static final int MOST_YEARS = 36;
    private static final double LABELS = 200;
    private static final double LINE = 26;

    private record Pair(String one, String other) {}

    private record Counted(Pair pair, int events, Map<String, Integer> byPeriod) {}

    @Override
    public Plot plot(EventIndex index, Selection selection) {
        List<EventFacts> chosen = index.chosen(selection);
        boolean byDecade = decades(chosen);
        Map<Pair, Map<String, Integer>> counts = new HashMap<>();
        for (EventFacts event : chosen) {
            if (event.start().length() >= 4) {
                String period = byDecade
                        ? event.start().substring(0, 3) + "0s"
                        : event.start().substring(0, 4);
                pairs(event, selection)
                        .forEach(pair -> counts.computeIfAbsent(pair, key -> new TreeMap<>())
                                .merge(period, 1, Integer::sum));
            }
        }
        List<Counted> all = new ArrayList<>();
        counts.forEach((pair, periods) -> all.add(
                new Counted(pair, periods.values().stream().mapToInt(n -> n).sum(), periods)));
        all.sort(Comparator.comparingInt(Counted::events)
                .reversed()
                .thenComparing(counted -> counted.pair().one())
                .thenComparing(counted -> counted.pair().other()));
        List<Counted> shown = Plot.page(all, selection.page(), PAIRS);
        List<String> notes = new ArrayList<>();
        notes.add("Every pair of the states that are sides of an event counts it; events without a date do not count.");
        return new Plot(
                rows(shown, index, selection, byDecade),
                query(selection, byDecade),
                picture(shown, index, selection, byDecade),
                notes,
                Plot.pages(all.size(), PAIRS));
    }

    /** Whether the years between the first and the last event are too many for columns. */
    private static boolean decades(List<EventFacts> events) {
        var years = events.stream()
                .map(EventFacts::start)
                .filter(start -> start.matches("\\d{4}.*"))
                .mapToInt(start -> Integer.parseInt(start.substring(0, 4)))
                .summaryStatistics();
        return years.getCount() > 0 && years.getMax() - years.getMin() >= MOST_YEARS;
    }

    private static List<Pair> pairs(EventFacts event, Selection selection) {
        TreeSet<String> states = new TreeSet<>();
        for (String party : event.parties()) {
            if (party.startsWith(selection.base() + "state/")) {
                states.add(party);
            }
        }
        List<Pair> pairs = new ArrayList<>();
        for (String one : states) {
            for (String other : states.tailSet(one, false)) {
                boolean wanted =
                        selection.stateIris().stream().allMatch(state -> state.equals(one) || state.equals(other));
                if (wanted) {
                    pairs.add(new Pair(one, other));
                }
            }
        }
        return pairs;
    }

    /** The events of a pair in a period. */
    private static String events(Pair pair, String period, Selection selection) {
        String to = period.endsWith("s") ? period.substring(0, 3) + "9" : period;
        return "view/timeline"
                + selection.address(
                        View.TIMELINE,
                        Map.of(
                                "state", EventIndex.code(pair.one()) + " " + EventIndex.code(pair.other()),
                                "status", selection.status(),
                                "from", later(selection.from(), period.substring(0, 4)),
                                "to", earlier(selection.to(), to)));
    }

    /** The narrower of two beginnings. */
    private static String later(String from, String period) {
        return from.startsWith(period) ? from : period;
    }

    private static String earlier(String to, String period) {
        return to.startsWith(period) ? to : period;
    }

    private static Rows rows(List<Counted> pairs, EventIndex index, Selection selection, boolean byDecade) {
        List<Rows.Row> rows = new ArrayList<>();
        for (Counted counted : pairs) {
            counted.byPeriod()
                    .forEach((period, events) -> rows.add(Rows.Row.of(
                                    EventIndex.code(counted.pair().one()),
                                    index.name(counted.pair().one()),
                                    EventIndex.code(counted.pair().other()),
                                    index.name(counted.pair().other()),
                                    period,
                                    Integer.toString(events))
                            .to(
                                    "",
                                    Plotter.link(
                                            selection.base(), counted.pair().one()),
                                    "",
                                    Plotter.link(
                                            selection.base(), counted.pair().other()),
                                    "",
                                    events(counted.pair(), period, selection))));
        }
        return new Rows(
                List.of(
                        Rows.Column.hidden("stateA"),
                        Rows.Column.text("stateAName", "State"),
                        Rows.Column.hidden("stateB"),
                        Rows.Column.text("stateBName", "and state"),
                        Rows.Column.text("period", byDecade ? "Decade" : "Year"),
                        Rows.Column.number("events", "Events")),
                rows);
    }

    private static Picture picture(List<Counted> pairs, EventIndex index, Selection selection, boolean byDecade) {
        List<String> periods = periods(pairs, byDecade);
        double width = Math.max(26, Math.min(64, (960 - LABELS - 60) / Math.max(1, periods.size())));
        int most = pairs.stream()
                .flatMap(counted -> counted.byPeriod().values().stream())
                .mapToInt(n -> n)
                .max()
                .orElse(1);
        List<Shape> behind = new ArrayList<>();
        List<Picture.Mark> marks = new ArrayList<>();
        for (int column = 0; column < periods.size(); column++) {
            if (width >= 36 || column % 2 == 0) {
                behind.add(new Shape.Words(
                        LABELS + (column + 0.5) * width, 22, periods.get(column), 12, Anchor.MIDDLE, Ink.QUIET));
            }
        }
        for (int line = 0; line < pairs.size(); line++) {
            Counted counted = pairs.get(line);
            double y = 32 + line * LINE;
            String names = index.name(counted.pair().one()) + " – "
                    + index.name(counted.pair().other());
            behind.add(new Shape.Words(LABELS - 12, y + 17, Picture.shortened(names, 28), 12, Anchor.END, Ink.INK));
            behind.add(new Shape.Line(LABELS, y + LINE, LABELS + periods.size() * width, y + LINE, Ink.GRID));
            behind.add(new Shape.Words(
                    LABELS + periods.size() * width + 44,
                    y + 17,
                    Integer.toString(counted.events()),
                    12,
                    Anchor.END,
                    Ink.QUIET));
            for (int column = 0; column < periods.size(); column++) {
                Integer events = counted.byPeriod().get(periods.get(column));
                if (events != null) {
                    double x = LABELS + column * width;
                    Ink shade = Ink.shade(events, most);
                    marks.add(new Picture.Mark(
                            "%s, %s: %s".formatted(names, periods.get(column), Plotter.count(events, "event")),
                            events(counted.pair(), periods.get(column), selection),
                            List.of(
                                    new Shape.Box(x + 1, y + 1, width - 2, LINE - 2, shade),
                                    new Shape.Words(
                                            x + width / 2,
                                            y + 17,
                                            Integer.toString(events),
                                            events > 999 ? 9 : 12,
                                            Anchor.MIDDLE,
                                            shade.over()))));
                }
            }
        }
        return new Picture(
                Math.max(480, LABELS + periods.size() * width + 60),
                44 + pairs.size() * LINE,
                behind,
                marks,
                List.of());
    }

    /** All years, or decades, from the first to the last, so that empty ones are seen. */
    private static List<String> periods(List<Counted> pairs, boolean byDecade) {
        TreeSet<Integer> known = new TreeSet<>();
        pairs.forEach(counted -> counted.byPeriod().keySet().forEach(period -> {
            if (period.matches("\\d{4}s?")) {
                known.add(Integer.parseInt(period.substring(0, 4)));
            }
        }));
        List<String> periods = new ArrayList<>();
        if (!known.isEmpty()) {
            for (int year = known.first(); year <= known.last(); year += byDecade ? 10 : 1) {
                periods.add("%04d%s".formatted(year, byDecade ? "s" : ""));
            }
        }
        return periods;
    }

    private static String query(Selection selection, boolean byDecade) {
        StringBuilder pairs = new StringBuilder(selection.pattern(true));
        pairs.append(
                " ?event dip:party ?one, ?other . FILTER(STRSTARTS(STR(?one), \"%sstate/\") && STRSTARTS(STR(?other), \"%sstate/\") && STR(?one) < STR(?other))"
                        .formatted(selection.base(), selection.base()));
        selection
                .stateIris()
                .forEach(state -> pairs.append(" FILTER(?one = <%s> || ?other = <%s>)".formatted(state, state)));
        return PREFIXES
                + """
                SELECT ?stateA (COALESCE(MIN(STR(?nameOfOne)), ?stateA) AS ?stateAName)
                  ?stateB (COALESCE(MIN(STR(?nameOfOther)), ?stateB) AS ?stateBName) ?period ?events
                WHERE {
                  {
                    SELECT ?one ?other (COUNT(DISTINCT ?event) AS ?total) {
                      %s
                    }
                    GROUP BY ?one ?other
                    ORDER BY DESC(?total) ?one ?other LIMIT %d OFFSET %d
                  }
                  {
                    SELECT ?one ?other ?period (COUNT(DISTINCT ?event) AS ?events) {
                      %s
                      BIND(%s AS ?period)
                    }
                    GROUP BY ?one ?other ?period
                  }
                  BIND(REPLACE(STR(?one), "^.*/", "") AS ?stateA)
                  BIND(REPLACE(STR(?other), "^.*/", "") AS ?stateB)
                  OPTIONAL { ?one rdfs:label ?nameOfOne }
                  OPTIONAL { ?other rdfs:label ?nameOfOther }
                }
                GROUP BY ?one ?other ?stateA ?stateB ?period ?events ?total
                ORDER BY DESC(?total) ?one ?other ?period
                """.formatted(
                                pairs,
                                PAIRS,
                                (selection.page() - 1) * PAIRS,
                                pairs,
                                byDecade ? "CONCAT(SUBSTR(STR(?start), 1, 3), \"0s\")" : "SUBSTR(STR(?start), 1, 4)");
    }
}
