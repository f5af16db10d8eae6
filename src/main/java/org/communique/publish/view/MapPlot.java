package org.communique.publish.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.publish.view.Shape.Anchor;

/**
 * Events on a map of the world: a circle for each place, its area the number of events. An event whose place is unknown,
 * or lies nobody knows where, counts for its country.
 */
final class MapPlot implements Plotter {
    private static final int MOST = 200;
    private static final int NAMED = 12;
    private static final double LARGEST = 26;

    private final WorldMap world;

    MapPlot(WorldMap world) {
        this.world = world;
    }

    private record Spot(String iri, int events) {}

    @Override
    public Plot plot(EventIndex index, Selection selection) {
        Map<String, Integer> counts = new HashMap<>();
        List<EventFacts> chosen = index.chosen(selection);
        int nowhere = 0;
        for (EventFacts event : chosen) {
            Set<String> where = new HashSet<>(event.places());
            where.retainAll(index.coordinates().keySet());
            if (where.isEmpty()) {
                where.addAll(event.countries());
            }
            where.forEach(at -> counts.merge(at, 1, Integer::sum));
            nowhere += where.isEmpty() ? 1 : 0;
        }
        List<Spot> spots = new ArrayList<>();
        counts.forEach((iri, events) -> spots.add(new Spot(iri, events)));
        spots.sort(Comparator.comparingInt(Spot::events).reversed().thenComparing(Spot::iri));
        List<Spot> shown = Plot.page(spots, selection.page(), MOST);
        List<String> notes = new ArrayList<>();
        if (nowhere > 0) {
            notes.add("%s of unknown place and country %s not shown."
                    .formatted(Plotter.count(nowhere, "event"), nowhere == 1 ? "is" : "are"));
        }
        notes.add(
                "An open circle stands in the middle of a country where the reports name no town, or one that the gazetteer "
                        + "does not place. The outlines are those of Natural Earth, simplified; they take no side on any border.");
        return new Plot(
                rows(shown, index, selection),
                query(selection),
                picture(shown, index, selection, notes),
                notes,
                Plot.pages(spots.size(), MOST));
    }

    private static Rows rows(List<Spot> spots, EventIndex index, Selection selection) {
        List<Rows.Row> rows = new ArrayList<>();
        for (Spot spot : spots) {
            Optional<EventIndex.Coordinates> at =
                    Optional.ofNullable(index.coordinates().get(spot.iri()));
            rows.add(Rows.Row.of(
                            spot.iri(),
                            index.labels().getOrDefault(spot.iri(), ""),
                            at.map(EventIndex.Coordinates::latitude).orElse(""),
                            at.map(EventIndex.Coordinates::longitude).orElse(""),
                            Integer.toString(spot.events()))
                    .to("", Plotter.link(selection.base(), spot.iri()), "", "", events(spot, selection)));
        }
        return new Rows(
                List.of(
                        Rows.Column.hidden("where"),
                        Rows.Column.text("label", "Place or country"),
                        Rows.Column.text("latitude", "Latitude"),
                        Rows.Column.text("longitude", "Longitude"),
                        Rows.Column.number("events", "Events")),
                rows);
    }

    /** The events at a place, or nothing for a country: there the timeline cannot tell those of its towns apart. */
    private static String events(Spot spot, Selection selection) {
        return spot.iri().startsWith(selection.base() + "place/")
                ? "view/timeline"
                        + selection.address(
                                View.TIMELINE, Map.of("place", EventIndex.code(spot.iri()), "status", "held"))
                : "";
    }

    private Picture picture(List<Spot> spots, EventIndex index, Selection selection, List<String> notes) {
        List<Shape> behind = new ArrayList<>(world.land());
        legend(behind);
        int most = spots.isEmpty() ? 1 : spots.getFirst().events();
        List<Picture.Mark> marks = new ArrayList<>();
        Labels names = new Labels(WorldMap.WIDTH, WorldMap.HEIGHT);
        List<String> unknown = new ArrayList<>();
        for (Spot spot : spots) {
            Optional<EventIndex.Coordinates> town =
                    Optional.ofNullable(index.coordinates().get(spot.iri()));
            Optional<WorldMap.Point> point = town.map(at ->
                            WorldMap.projected(Double.parseDouble(at.longitude()), Double.parseDouble(at.latitude())))
                    .or(() -> world.middle(EventIndex.code(spot.iri())));
            if (point.isEmpty()) {
                unknown.add(index.name(spot.iri()));
                continue;
            }
            double radius = Math.max(3, LARGEST * Math.sqrt(spot.events() / (double) Math.max(most, 8)));
            marks.add(new Picture.Mark(
                    "%s: %s".formatted(index.name(spot.iri()), Plotter.count(spot.events(), "event")),
                    Plotter.link(selection.base(), spot.iri()),
                    List.of(new Shape.Circle(
                            point.get().x(),
                            point.get().y(),
                            radius,
                            town.isPresent() ? Ink.ONE_SOFT : Ink.ONE_OPEN))));
            names.keepOff(point.get().x(), point.get().y(), radius);
            if (marks.size() <= NAMED) {
                names.name(point.get().x(), point.get().y(), radius, Picture.shortened(index.name(spot.iri()), 24));
            }
        }
        if (!unknown.isEmpty()) {
            notes.add("Not on the map: " + String.join(", ", unknown.subList(0, Math.min(5, unknown.size())))
                    + (unknown.size() > 5 ? " and %d more.".formatted(unknown.size() - 5) : "."));
        }
        return new Picture(WorldMap.WIDTH, WorldMap.HEIGHT, behind, marks, names.shapes());
    }

    private static void legend(List<Shape> shapes) {
        double y = WorldMap.HEIGHT - 16;
        shapes.add(new Shape.Circle(14, y, 7, Ink.ONE_SOFT));
        shapes.add(new Shape.Words(28, y + 4, "town; the larger, the more events", 12, Anchor.START, Ink.QUIET));
        shapes.add(new Shape.Circle(14, y - 22, 7, Ink.ONE_OPEN));
        shapes.add(new Shape.Words(28, y - 18, "country, town not known", 12, Anchor.START, Ink.QUIET));
    }

    private static String query(Selection selection) {
        return PREFIXES
                + """
                SELECT ?where (MIN(STR(?name)) AS ?label) (MIN(STR(?y)) AS ?latitude) (MIN(STR(?x)) AS ?longitude)
                  (MAX(?number) AS ?events)
                WHERE {
                  {
                    SELECT ?where (COUNT(DISTINCT ?event) AS ?number) {
                      %s
                      {
                        ?event dip:place ?where .
                        FILTER EXISTS { GRAPH <%s> { ?where geo:lat ?north ; geo:long ?east } }
                      }
                      UNION
                      {
                        ?event dip:country ?where .
                        FILTER NOT EXISTS {
                          ?event dip:place ?place .
                          GRAPH <%s> { ?place geo:lat ?north ; geo:long ?east }
                        }
                      }
                    }
                    GROUP BY ?where
                    ORDER BY DESC(?number) ?where LIMIT %d OFFSET %d
                  }
                  OPTIONAL { ?where rdfs:label ?name }
                  OPTIONAL { GRAPH <%s> { ?where geo:lat ?y ; geo:long ?x } }
                }
                GROUP BY ?where
                ORDER BY DESC(?events) ?where
                """.formatted(
                                selection.pattern(false),
                                selection.base() + "graph/gazetteer",
                                selection.base() + "graph/gazetteer",
                                MOST,
                                (selection.page() - 1) * MOST,
                                selection.base() + "graph/gazetteer");
    }
}
