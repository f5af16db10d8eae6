package org.communique.store.find;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;

/** What is known of one thing while the store is read. Its parts are sorted, so that the order of reading is forgotten. */
final class Thing {
    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_CODE = 500;
    private static final String EVENT = "event";

    private final String iri;
    private final Set<String> names = new TreeSet<>();
    private final Map<String, String> sentences = new LinkedHashMap<>();
    private final Map<Facet, Set<String>> values = new EnumMap<>(Facet.class);
    private final Set<String> types = new TreeSet<>();
    private String name = "";
    private int rankOfName = Integer.MAX_VALUE;
    private String date = "";
    private int weight;
    private boolean typed;

    /** @param kind the first step of its path, empty if it stands there alone */
    Thing(String iri, String kind) {
        this.iri = iri;
        if (!kind.isEmpty()) {
            add(Facet.KIND, kind);
        }
    }

    String iri() {
        return iri;
    }

    /** A name found for it; the consensus goes before other graphs, labels before other names, English before others. */
    void addName(Node literal, boolean consensus, boolean alternative) {
        String text = literal.getLiteralLexicalForm();
        if (text.isBlank()) {
            return;
        }
        names.add(text);
        int language = switch (literal.getLiteralLanguage()) {
            case "en" -> 0;
            case "" -> 1;
            default -> 2;
        };
        int rank = (alternative ? 8 : 0) + (consensus ? 0 : 4) + language;
        if (rank < rankOfName || (rank == rankOfName && text.compareTo(name) < 0)) {
            rankOfName = rank;
            name = text;
        }
    }

    /** Another name, as one article writes it. */
    void addAlias(String text) {
        if (!text.isBlank()) {
            names.add(text);
        }
    }

    /** A sentence about it; of several articles with the same one the first by IRI counts. */
    void addSentence(String text, String article) {
        sentences.merge(text, article, (one, other) -> one.compareTo(other) < 0 ? one : other);
    }

    /** A class of it, by its local name, which is empty for one of a foreign vocabulary; that of an event is a facet, too. */
    void addType(String type) {
        typed = true;
        if (!type.isEmpty()) {
            types.add(type);
            if (values(Facet.KIND).contains(EVENT)) {
                add(Facet.TYPE, type);
            }
        }
    }

    boolean isTyped() {
        return typed;
    }

    void add(Facet facet, String code) {
        if (code.length() <= LONGEST_CODE) {
            values.computeIfAbsent(facet, f -> new TreeSet<>()).add(code);
        }
    }

    void addDate(String found) {
        if (date.isEmpty() || found.compareTo(date) < 0) {
            date = found;
        }
        if (found.length() >= 4) {
            add(Facet.YEAR, found.substring(0, 4));
        }
    }

    void addWeight() {
        weight++;
    }

    Set<String> names() {
        return names;
    }

    Map<String, String> sentences() {
        return sentences;
    }

    Set<String> values(Facet facet) {
        return values.getOrDefault(facet, Set.of());
    }

    /** The IRIs of the things that are its values. */
    List<String> others(String base) {
        List<String> iris = new ArrayList<>();
        values.forEach((facet, codes) ->
                facet.start(base).ifPresent(start -> codes.forEach(code -> iris.add(start + code))));
        return iris;
    }

    Brief brief() {
        String shown = name.isEmpty() ? iri.substring(iri.lastIndexOf('/') + 1) : name;
        String type = types.isEmpty() ? "" : types.iterator().next();
        return new Brief(iri, clipped(shown), type, date, weight);
    }

    private static String clipped(String text) {
        if (text.length() <= LONGEST_NAME) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST_NAME - 1)) ? LONGEST_NAME - 1 : LONGEST_NAME;
        return text.substring(0, end) + "…";
    }
}
