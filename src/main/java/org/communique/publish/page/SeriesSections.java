package org.communique.publish.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.communique.rdf.Dip;

/** A series' page: its rounds on a line, with the gaps, and who hosted and chaired each. */
final class SeriesSections {
    private static final int LONGEST = 500;

    private final Description description;
    private final Values values;
    private final Map<Integer, List<Node>> rounds = new TreeMap<>();
    private final List<Node> unnumbered = new ArrayList<>();

    SeriesSections(Description description, Values values) {
        this.description = description;
        this.values = values;
        Node series = description.subject();
        for (Node event : description.latestFirst(description.subjects(Terms.of(Dip.series), series))) {
            description
                    .number(event, Terms.of(Dip.ordinal))
                    .ifPresentOrElse(
                            n -> rounds.computeIfAbsent(n, k -> new ArrayList<>())
                                    .add(event),
                            () -> unnumbered.add(event));
        }
        int last = Math.max(
                rounds.keySet().stream().mapToInt(n -> n).max().orElse(0),
                description.number(series, Terms.of(Dip.lastOrdinal)).orElse(0));
        for (int n = 1; n <= Math.min(last, LONGEST); n++) {
            rounds.putIfAbsent(n, List.of());
        }
    }

    List<Section> sections() {
        return List.of(line(), table());
    }

    private Section line() {
        List<Section.Step> steps = new ArrayList<>();
        rounds.forEach((number, events) -> {
            List<Value> what = new ArrayList<>();
            for (Node event : events) {
                String date = description.text(event, Terms.of(Dip.startDate));
                what.add(values.named(event, date.isEmpty() ? "date unknown" : date));
                what.addAll(place(event));
                what.addAll(values.unusualStatus(event));
            }
            steps.add(new Section.Step(number.toString(), List.copyOf(what)));
        });
        return new Section.Line("line", "Rounds on a line", steps);
    }

    private Section table() {
        List<Section.Row> rows = new ArrayList<>();
        rounds.forEach((number, events) -> {
            if (events.isEmpty()) {
                rows.add(new Section.Row(
                        "round-" + number,
                        List.of(
                                List.of(Value.text(number.toString())),
                                List.of(),
                                List.of(Value.text("no report")),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of())));
            }
            events.forEach(event -> rows.add(round(number.toString(), event)));
        });
        unnumbered.forEach(event -> rows.add(round("", event)));
        return new Section.Grid(
                "rounds",
                "Rounds",
                List.of("Round", "Date", "Event", "Status", "Place", "Host", "Chaired by"),
                rows,
                "");
    }

    private Section.Row round(String number, Node event) {
        return new Section.Row(
                "",
                List.of(
                        List.of(Value.text(number)),
                        values.objects(event, Terms.of(Dip.startDate)),
                        List.of(values.of(event)),
                        values.unusualStatus(event),
                        place(event),
                        host(event),
                        chairs(event)));
    }

    private List<Value> place(Node event) {
        List<Value> place = values.objects(event, Terms.of(Dip.place));
        return place.isEmpty() ? values.objects(event, Terms.of(Dip.country)) : place;
    }

    /** Whose turn it was: the host as reported, else the country where it was held. */
    private List<Value> host(Node event) {
        List<Value> host = values.objects(event, Terms.of(Dip.hostParty));
        return host.isEmpty() ? values.objects(event, Terms.of(Dip.country)) : host;
    }

    private List<Value> chairs(Node event) {
        return description.objects(event, Terms.of(Dip.participation)).stream()
                .filter(part -> description.objects(part, Terms.of(Dip.role)).stream()
                        .anyMatch(role -> role.isURI() && role.getURI().endsWith("chair")))
                .flatMap(part -> values.objects(part, Terms.of(Dip.participant)).stream())
                .toList();
    }
}
