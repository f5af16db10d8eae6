package org.communique.publish.sparql;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.communique.publish.page.Names;
import org.communique.publish.page.TermUses;
import org.communique.rdf.NameWords;
import org.communique.rdf.QuadFormat;
import org.communique.store.find.Brief;
import org.communique.store.find.FindIndex;

/**
 * What an editor may offer while somebody types: classes and properties that the dataset uses or its ontology defines,
 * and the things that the search finds, by all their names. Made from one revision of the store and held in memory.
 */
public final class CompletionIndex {
    private static final Map<String, String> PREFIXES = QuadFormat.prefixes().getNsPrefixMap();
    private static final Comparator<Term> MOST_USED_FIRST = Comparator.comparingLong((Term term) -> -term.uses())
            .thenComparingInt(term -> term.offer().label().length())
            .thenComparing(term -> term.offer().label())
            .thenComparing(term -> term.offer().iri());

    private final List<Term> classes;
    private final List<Term> properties;
    private final FindIndex things;

    /**
     * One thing on offer.
     *
     * @param label its name for people
     * @param detail more about it, empty if nothing
     */
    record Offer(String iri, String label, String detail) {}

    /** @param words folded words by which it is found */
    private record Term(Offer offer, TreeSet<String> words, long uses) {}

    /**
     * @param uses of the terms
     * @param label of a term, if it has one
     * @param things of the same revision
     */
    public CompletionIndex(TermUses uses, Function<Node, Optional<String>> label, FindIndex things) {
        this.classes = terms(uses.classes(), label);
        this.properties = terms(uses.properties(), label);
        this.things = things;
    }

    private static List<Term> terms(Map<String, Long> uses, Function<Node, Optional<String>> labels) {
        List<Term> terms = new ArrayList<>();
        uses.forEach((iri, count) -> {
            Node term = NodeFactory.createURI(iri);
            String local = Names.fromIri(term);
            String label = labels.apply(term).orElse(local);
            TreeSet<String> words = new TreeSet<>(NameWords.of(label));
            words.addAll(NameWords.of(local));
            words.add(iri.replaceFirst("^.*[/#]", "").toLowerCase(Locale.ROOT));
            terms.add(new Term(new Offer(iri, label, "%,d".formatted(count)), words, count));
        });
        terms.sort(MOST_USED_FIRST);
        return List.copyOf(terms);
    }

    /** Classes for what was typed: the beginning of an IRI, a prefixed name, or beginnings of words. */
    List<Offer> classes(String typed, int most) {
        return found(classes, typed, most);
    }

    /** Properties, likewise. */
    List<Offer> properties(String typed, int most) {
        return found(properties, typed, most);
    }

    private static List<Offer> found(List<Term> terms, String typed, int most) {
        Optional<String> start = start(typed);
        List<String> words = NameWords.of(typed);
        return terms.stream()
                .filter(term -> start.map(term.offer().iri()::startsWith).orElseGet(() -> hasAll(term, words)))
                .limit(most)
                .map(Term::offer)
                .toList();
    }

    private static boolean hasAll(Term term, List<String> beginnings) {
        return beginnings.stream().allMatch(beginning -> {
            String word = term.words().ceiling(beginning);
            return word != null && word.startsWith(beginning);
        });
    }

    /** Things, likewise; nothing for nothing typed. */
    List<Offer> things(String typed, int most) {
        List<Brief> found =
                start(typed).map(iri -> things.beginning(iri, most)).orElseGet(() -> things.suggest(typed, most));
        return found.stream()
                .map(thing -> new Offer(thing.iri(), thing.name(), kind(thing.iri())))
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

    private static String kind(String iri) {
        String[] path = iri.replaceFirst("^https?://[^/]*/", "").split("/", -1);
        return path.length < 2 ? "" : path[path.length - 2].replace('-', ' ');
    }
}
