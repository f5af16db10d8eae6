package org.communique.publish.sparql;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.communique.publish.page.Addresses;
import org.communique.publish.page.Names;
import org.communique.publish.page.TermUses;
import org.communique.rdf.NameWords;
import org.communique.rdf.QuadFormat;

/**
 * What an editor may offer while somebody types: classes and properties that the dataset uses or its ontology defines,
 * and the things of the consensus, the gazetteer and the concept schemes by all their names. Built from one revision of
 * the store and held in memory; looking up touches no disk.
 */
final class CompletionIndex {
    private static final int MOST_LOOKED_AT = 20_000;
    private static final Map<String, String> PREFIXES = QuadFormat.prefixes().getNsPrefixMap();

    /**
     * One thing on offer.
     *
     * @param label its name for people
     * @param detail more about it, empty if nothing
     * @param words folded words by which it is found
     * @param uses how often it is used, up to {@link TermUses#MOST}; 0 for things
     */
    record Entry(String iri, String label, String detail, TreeSet<String> words, long uses) {}

    private static final Comparator<Entry> MOST_USED_FIRST = Comparator.comparingLong((Entry entry) -> -entry.uses())
            .thenComparingInt(entry -> entry.label().length())
            .thenComparing(Entry::label)
            .thenComparing(Entry::iri);

    private final List<Entry> classes;
    private final List<Entry> properties;
    private final List<Entry> thingsByIri;
    private final List<Word> thingsByWord;

    private record Word(String word, Entry entry) {}

    private CompletionIndex(List<Entry> classes, List<Entry> properties, List<Entry> things) {
        this.classes = classes.stream().sorted(MOST_USED_FIRST).toList();
        this.properties = properties.stream().sorted(MOST_USED_FIRST).toList();
        this.thingsByIri =
                things.stream().sorted(Comparator.comparing(Entry::iri)).toList();
        this.thingsByWord = things.stream()
                .flatMap(entry -> entry.words().stream().map(word -> new Word(word, entry)))
                .sorted(Comparator.comparing(Word::word)
                        .thenComparing(word -> word.entry().iri()))
                .toList();
    }

    /** The index of what the store holds now; to be called within a read transaction. */
    static CompletionIndex of(DatasetGraph store, Addresses addresses) {
        TermUses uses = TermUses.in(store);
        Names names = new Names(store, addresses);
        return new CompletionIndex(
                terms(uses.classes(), names), terms(uses.properties(), names), things(store, addresses));
    }

    private static List<Entry> terms(Map<String, Long> uses, Names names) {
        List<Entry> entries = new ArrayList<>();
        uses.forEach((iri, count) -> {
            Node term = NodeFactory.createURI(iri);
            String local = Names.fromIri(term);
            String label = names.label(term).orElse(local);
            TreeSet<String> words = new TreeSet<>(NameWords.of(label));
            words.addAll(NameWords.of(local));
            words.add(iri.replaceFirst("^.*[/#]", "").toLowerCase(Locale.ROOT));
            entries.add(new Entry(iri, label, TermUses.words(count), words, count));
        });
        return entries;
    }

    private static List<Entry> things(DatasetGraph store, Addresses addresses) {
        Map<String, List<String>> namesOf = new LinkedHashMap<>();
        List<Node> graphs = List.of(
                Quad.defaultGraphIRI,
                NodeFactory.createURI(addresses.base() + "graph/gazetteer"),
                NodeFactory.createURI(addresses.base() + "graph/ontology"));
        for (Node graph : graphs) {
            for (Node property : List.of(RDFS.label.asNode(), SKOS.prefLabel.asNode(), SKOS.altLabel.asNode())) {
                store.find(graph, Node.ANY, property, Node.ANY).forEachRemaining(quad -> {
                    Node thing = quad.getSubject();
                    if (thing.isURI() && thing.getURI().indexOf('#') < 0) {
                        namesOf.computeIfAbsent(thing.getURI(), iri -> new ArrayList<>())
                                .add(quad.getObject().getLiteralLexicalForm());
                    }
                });
            }
        }
        List<Entry> entries = new ArrayList<>();
        Map<String, String> shared = new HashMap<>();
        namesOf.forEach((iri, names) -> {
            TreeSet<String> words = new TreeSet<>();
            names.forEach(name ->
                    NameWords.of(name).forEach(word -> words.add(shared.computeIfAbsent(word, w -> word))));
            entries.add(new Entry(iri, names.getFirst(), kind(iri), words, 0));
        });
        return entries;
    }

    private static String kind(String iri) {
        String[] path = iri.replaceFirst("^https?://[^/]*/", "").split("/", -1);
        return path.length < 2 ? "" : path[path.length - 2].replace('-', ' ');
    }

    /** Classes for what was typed: the beginning of an IRI, a prefixed name, or beginnings of words. */
    List<Entry> classes(String typed, int most) {
        return found(classes, typed, most);
    }

    /** Properties, likewise. */
    List<Entry> properties(String typed, int most) {
        return found(properties, typed, most);
    }

    private static List<Entry> found(List<Entry> entries, String typed, int most) {
        Optional<String> start = start(typed);
        List<String> words = NameWords.of(typed);
        return entries.stream()
                .filter(entry -> start.map(entry.iri()::startsWith).orElseGet(() -> hasAll(entry, words)))
                .limit(most)
                .toList();
    }

    private static boolean hasAll(Entry entry, List<String> beginnings) {
        return beginnings.stream().allMatch(beginning -> {
            String word = entry.words().ceiling(beginning);
            return word != null && word.startsWith(beginning);
        });
    }

    /** Things, likewise; nothing for nothing typed. */
    List<Entry> things(String typed, int most) {
        Optional<String> start = start(typed);
        if (start.isPresent()) {
            return range(thingsByIri, Entry::iri, start.get()).limit(most).toList();
        }
        List<String> words = NameWords.of(typed);
        if (words.isEmpty()) {
            return List.of();
        }
        String longest =
                words.stream().max(Comparator.comparingInt(String::length)).orElseThrow();
        return range(thingsByWord, Word::word, longest)
                .map(Word::entry)
                .filter(entry -> hasAll(entry, words))
                .distinct()
                .sorted(MOST_USED_FIRST)
                .limit(most)
                .toList();
    }

    /** The IRI whose beginning was typed; empty where words were. */
    private static Optional<String> start(String typed) {
        String text = typed.strip().replaceFirst("^<", "");
        if (text.matches("(?i)https?:/.*")) {
            return Optional.of(text);
        }
        int colon = text.indexOf(':');
        return colon < 0
                ? Optional.empty()
                : Optional.ofNullable(PREFIXES.get(text.substring(0, colon)))
                        .map(namespace -> namespace + text.substring(colon + 1));
    }

    private static <T> Stream<T> range(List<T> sorted, java.util.function.Function<T, String> key, String beginning) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (key.apply(sorted.get(middle)).compareTo(beginning) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return sorted.subList(low, Math.min(sorted.size(), low + MOST_LOOKED_AT)).stream()
                .takeWhile(item -> key.apply(item).startsWith(beginning));
    }
}
