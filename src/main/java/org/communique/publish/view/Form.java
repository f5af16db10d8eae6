package org.communique.publish.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.publish.page.ViewPage.Field;
import org.communique.publish.page.ViewPage.Option;
import org.communique.rdf.Dip;

/**
 * What can be chosen for a view: of states, series and topics those with most events, so that a list never grows beyond
 * what a reader goes through.
 */
final class Form {
    private static final int MOST = 200;

    private final EventIndex index;
    private final Selection selection;
    private final View view;

    Form(EventIndex index, Selection selection, View view) {
        this.index = index;
        this.selection = selection;
        this.view = view;
    }

    List<Field> fields() {
        Map<String, Integer> states = new HashMap<>();
        Map<String, Integer> series = new HashMap<>();
        Map<String, Integer> topics = new HashMap<>();
        for (EventFacts event : index.events()) {
            event.parties().stream()
                    .filter(party -> party.startsWith(selection.base() + "state/"))
                    .forEach(party -> states.merge(party, 1, Integer::sum));
            event.series().forEach(iri -> series.merge(iri, 1, Integer::sum));
            event.topics().forEach(iri -> topics.merge(iri, 1, Integer::sum));
        }
        List<Field> fields = new ArrayList<>();
        List<String> chosen = selection.states();
        fields.add(choice("state", "State", states, selection.base() + "state/", at(chosen, 0)));
        fields.add(choice("state", "and state", states, selection.base() + "state/", at(chosen, 1)));
        List<Option> types = new ArrayList<>();
        types.add(new Option("", "any", selection.type().isEmpty()));
        Selection.TYPES.forEach(
                type -> types.add(new Option(type, Plotter.words(type), type.equals(selection.type()))));
        fields.add(new Field("type", "Kind", types, ""));
        fields.add(choice("series", "Series", series, selection.base() + "series/", selection.series()));
        fields.add(choice("topic", "Topic", topics, Dip.ROOT + "topic/", selection.topic()));
        List<Option> statuses = new ArrayList<>();
        statuses.add(new Option(Selection.ANY, "any", selection.status().equals(Selection.ANY)));
        Selection.STATUSES.forEach(status ->
                statuses.add(new Option(status, status, selection.status().equals(status))));
        fields.add(new Field("status", "Status", statuses, ""));
        fields.add(new Field("from", "From", List.of(), selection.from()));
        fields.add(new Field("to", "To", List.of(), selection.to()));
        if (!selection.place().isEmpty()) {
            fields.add(choice("place", "Place", Map.of(), selection.base() + "place/", selection.place()));
        }
        if (!selection.person().isEmpty()) {
            fields.add(choice("person", "Person", Map.of(), selection.base() + "person/", selection.person()));
        }
        if (view == View.NETWORK) {
            fields.add(new Field(
                    "of",
                    "Between",
                    List.of(
                            new Option(
                                    "people",
                                    "people and their sides",
                                    selection.of().equals("people")),
                            new Option(
                                    "states",
                                    "states and other sides",
                                    selection.of().equals("states"))),
                    ""));
            fields.add(new Field("least", "Least events", List.of(), Integer.toString(selection.least())));
        }
        return List.copyOf(fields);
    }

    private static String at(List<String> values, int place) {
        return place < values.size() ? values.get(place) : "";
    }

    private Field choice(String name, String title, Map<String, Integer> counts, String start, String chosen) {
        List<String> known = new ArrayList<>(counts.keySet().stream()
                .filter(iri -> iri.startsWith(start))
                .sorted(Comparator.comparingInt((String iri) -> -counts.getOrDefault(iri, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .toList());
        if (!chosen.isEmpty() && !known.contains(start + chosen)) {
            known.add(start + chosen);
        }
        known.sort(Comparator.comparing((String iri) -> index.name(iri), String.CASE_INSENSITIVE_ORDER)
                .thenComparing(Comparator.naturalOrder()));
        List<Option> options = new ArrayList<>();
        options.add(new Option("", "any", chosen.isEmpty()));
        for (String iri : known) {
            String value = iri.substring(start.length());
            String words = Optional.of(index.name(iri))
                    .filter(label -> !label.equals(value))
                    .orElse(value.replace('-', ' '));
            options.add(new Option(value, Picture.shortened(words, 70), value.equals(chosen)));
        }
        return new Field(name, title, options, "");
    }
}
