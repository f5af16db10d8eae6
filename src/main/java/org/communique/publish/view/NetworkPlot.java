package org.communique.publish.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.PriorityQueue;
import java.util.TreeSet;
import org.communique.publish.view.Shape.Anchor;

/**
 * Who is tied to whom by events: people who took part in the same event and the sides that they spoke for, or the sides
 * of the same event. The strongest ties are drawn.
 */
final class NetworkPlot implements Plotter {
    private static final int MOST = 80;
    private static final double WIDTH = 960;
    private static final double HEIGHT = 620;

    /** A tie; the IRIs stand in their order, but a person before a side. */
    private record Tie(String one, String other, String kind) {}

    private record Counted(Tie tie, int events) {}

    private static final Comparator<Counted> STRONGEST_FIRST = Comparator.comparingInt(Counted::events)
            .reversed()
            .thenComparing(counted -> counted.tie().one())
            .thenComparing(counted -> counted.tie().other())
            .thenComparing(counted -> counted.tie().kind());

    @Override
    public Plot plot(EventIndex index, Selection selection) {
        Map<Tie, Integer> counts = new HashMap<>();
        for (EventFacts event : index.chosen(selection)) {
            for (Tie tie : selection.of().equals("states") ? sides(event) : people(event)) {
                counts.merge(tie, 1, Integer::sum);
            }
        }
        int found = 0;
        PriorityQueue<Counted> strongest = new PriorityQueue<>(STRONGEST_FIRST.reversed());
        for (Map.Entry<Tie, Integer> count : counts.entrySet()) {
            if (count.getValue() >= selection.least()) {
                found++;
                strongest.add(new Counted(count.getKey(), count.getValue()));
                if (strongest.size() > MOST) {
                    strongest.poll();
                }
            }
        }
        List<Counted> shown = strongest.stream().sorted(STRONGEST_FIRST).toList();
        List<String> notes = new ArrayList<>();
        if (shown.size() < found) {
            notes.add(("The %d strongest of %,d ties. Choose events or a higher least number to see others.")
                    .formatted(shown.size(), found));
        }
        return new Plot(rows(shown, index, selection), query(selection), picture(shown, index, selection), notes, 1);
    }

    private static List<Tie> sides(EventFacts event) {
        return pairs(new TreeSet<>(event.parties()), "sides of one event");
    }

    private static List<Tie> people(EventFacts event) {
        TreeSet<String> people = new TreeSet<>();
        TreeSet<Tie> sides = new TreeSet<>(Comparator.comparing(Tie::one).thenComparing(Tie::other));
        for (EventFacts.Part part : event.participations()) {
            people.add(part.person());
            part.represents().forEach(side -> sides.add(new Tie(part.person(), side, "spoke for")));
        }
        List<Tie> ties = pairs(people, "took part with");
        ties.addAll(sides);
        return ties;
    }

    private static List<Tie> pairs(NavigableSet<String> things, String kind) {
        List<Tie> ties = new ArrayList<>();
        for (String one : things) {
            for (String other : things.tailSet(one, false)) {
                ties.add(new Tie(one, other, kind));
            }
        }
        return ties;
    }

    private static Rows rows(List<Counted> ties, EventIndex index, Selection selection) {
        List<Rows.Row> rows = new ArrayList<>();
        for (Counted counted : ties) {
            Tie tie = counted.tie();
            rows.add(Rows.Row.of(
                            tie.one(),
                            index.labels().getOrDefault(tie.one(), ""),
                            tie.kind(),
                            tie.other(),
                            index.labels().getOrDefault(tie.other(), ""),
                            Integer.toString(counted.events()))
                    .to(
                            "",
                            Plotter.link(selection.base(), tie.one()),
                            "",
                            "",
                            Plotter.link(selection.base(), tie.other()),
                            ""));
        }
        return new Rows(
                List.of(
                        Rows.Column.hidden("one"),
                        Rows.Column.text("oneName", "Who"),
                        Rows.Column.text("tie", "Tie"),
                        Rows.Column.hidden("other"),
                        Rows.Column.text("otherName", "With or for whom"),
                        Rows.Column.number("events", "Events")),
                rows);
    }

    private static Picture picture(List<Counted> ties, EventIndex index, Selection selection) {
        Map<String, Integer> strength = new LinkedHashMap<>();
        ties.forEach(counted -> {
            strength.merge(counted.tie().one(), counted.events(), Integer::sum);
            strength.merge(counted.tie().other(), counted.events(), Integer::sum);
        });
        List<String> nodes = List.copyOf(strength.keySet());
        Map<String, Integer> numbers = new HashMap<>();
        nodes.forEach(node -> numbers.put(node, numbers.size()));
        int most = strength.values().stream().mapToInt(n -> n).max().orElse(1);
        double[] radii = nodes.stream()
                .mapToDouble(node -> radius(strength.getOrDefault(node, 0), most))
                .toArray();
        double strongest = ties.isEmpty() ? 1 : ties.getFirst().events();
        List<WorldMap.Point> points = new ForceLayout(
                        nodes.size(),
                        ties.stream()
                                .map(counted -> new ForceLayout.Tie(
                                        numbers.getOrDefault(counted.tie().one(), 0),
                                        numbers.getOrDefault(counted.tie().other(), 0),
                                        counted.events() / strongest))
                                .toList())
                .within(90, 30, WIDTH - 110, HEIGHT - 60, radii);
        List<Shape> behind = new ArrayList<>();
        for (Counted counted : ties) {
            WorldMap.Point one = points.get(numbers.getOrDefault(counted.tie().one(), 0));
            WorldMap.Point other = points.get(numbers.getOrDefault(counted.tie().other(), 0));
            behind.add(tie(one, other, 0.8 + 5 * counted.events() / strongest));
        }
        List<Picture.Mark> marks = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            marks.add(
                    mark(nodes.get(i), points.get(i), strength.getOrDefault(nodes.get(i), 0), most, index, selection));
        }
        legend(behind);
        return new Picture(WIDTH, HEIGHT, behind, marks, labels(nodes, points, strength, most, index));
    }

    /** A tie as a narrow surface: the stylesheet gives lines one width. */
    private static Shape tie(WorldMap.Point one, WorldMap.Point other, double width) {
        double dx = other.x() - one.x();
        double dy = other.y() - one.y();
        double length = Math.max(0.1, Math.sqrt(dx * dx + dy * dy));
        double ox = -dy / length * width / 2;
        double oy = dx / length * width / 2;
        return new Shape.Path(
                "M%s %sL%s %s %s %s %s %sz"
                        .formatted(
                                Picture.number(one.x() + ox),
                                Picture.number(one.y() + oy),
                                Picture.number(other.x() + ox),
                                Picture.number(other.y() + oy),
                                Picture.number(other.x() - ox),
                                Picture.number(other.y() - oy),
                                Picture.number(one.x() - ox),
                                Picture.number(one.y() - oy)),
                Ink.TIE);
    }

    private static double radius(int events, int most) {
        return 5 + 11 * Math.sqrt(events / (double) most);
    }

    private static boolean isPerson(String iri, Selection selection) {
        return iri.startsWith(selection.base() + "person/");
    }

    private static Picture.Mark mark(
            String iri, WorldMap.Point at, int events, int most, EventIndex index, Selection selection) {
        double radius = radius(events, most);
        Shape shape = isPerson(iri, selection)
                ? new Shape.Circle(at.x(), at.y(), radius, Ink.ONE)
                : new Shape.Box(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius, Ink.TWO);
        return new Picture.Mark(
                "%s, strength of all ties %d".formatted(index.name(iri), events),
                Plotter.link(selection.base(), iri),
                List.of(shape));
    }

    /** The names of the nodes, the strongest first. */
    private static List<Shape> labels(
            List<String> nodes,
            List<WorldMap.Point> points,
            Map<String, Integer> strength,
            int most,
            EventIndex index) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingInt((Integer i) -> -strength.getOrDefault(nodes.get(i), 0)));
        Labels labels = new Labels(WIDTH, HEIGHT - 26);
        for (int i : order) {
            labels.keepOff(points.get(i).x(), points.get(i).y(), radius(strength.getOrDefault(nodes.get(i), 0), most));
        }
        for (int i : order) {
            labels.name(
                    points.get(i).x(),
                    points.get(i).y(),
                    radius(strength.getOrDefault(nodes.get(i), 0), most),
                    Picture.shortened(index.name(nodes.get(i)), 28));
        }
        return labels.shapes();
    }

    private static void legend(List<Shape> shapes) {
        double y = HEIGHT - 14;
        shapes.add(new Shape.Circle(12, y, 6, Ink.ONE));
        shapes.add(new Shape.Words(24, y + 4, "person", 12, Anchor.START, Ink.QUIET));
        shapes.add(new Shape.Box(84, y - 6, 12, 12, Ink.TWO));
        shapes.add(new Shape.Words(
                102, y + 4, "state or other side; a broader tie stands for more events", 12, Anchor.START, Ink.QUIET));
    }

    private static String query(Selection selection) {
        String chosen = selection.pattern(false);
        String ties = selection.of().equals("states") ? """
                      %s
                      ?event dip:party ?one, ?other .
                      FILTER(STR(?one) < STR(?other))
                      BIND("sides of one event" AS ?tie)
                """.formatted(chosen) : """
                      {
                        %s
                        ?event dip:participation/dip:participant ?one ; dip:participation/dip:participant ?other .
                        FILTER(STR(?one) < STR(?other))
                        BIND("took part with" AS ?tie)
                      }
                      UNION
                      {
                        %s
                        ?event dip:participation ?part .
                        ?part dip:participant ?one ; dip:represents ?other .
                        BIND("spoke for" AS ?tie)
                      }
                """.formatted(chosen, chosen);
        return PREFIXES + """
                SELECT ?one (MIN(STR(?nameOfOne)) AS ?oneName) ?tie ?other (MIN(STR(?nameOfOther)) AS ?otherName)
                  (MAX(?number) AS ?events)
                WHERE {
                  {
                    SELECT ?one ?other ?tie (COUNT(DISTINCT ?event) AS ?number) {
                %s    }
                    GROUP BY ?one ?other ?tie
                    HAVING(COUNT(DISTINCT ?event) >= %d)
                    ORDER BY DESC(?number) ?one ?other ?tie LIMIT %d
                  }
                  OPTIONAL { ?one rdfs:label ?nameOfOne }
                  OPTIONAL { ?other rdfs:label ?nameOfOther }
                }
                GROUP BY ?one ?other ?tie
                ORDER BY DESC(?events) ?one ?other ?tie
                """.formatted(ties, selection.least(), MOST);
    }
}
