package org.communique.publish.page;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Finds things by words of their labels, without regard to case and diacritics: "chien" finds "Chiến". Asks the text
 * index; a store without one is read through. Call it inside a transaction.
 */
final class Search {
    private static final int MOST_WORDS = 8;
    private static final int MOST_HITS = 400;
    private static final int MOST_RESULTS = 50;
    private static final double NAME_OVER_TEXT = 4;

    /** Among equal hits: a word found in a short name says more than one found in a headline. */
    private static final List<Kind> SHORT_NAMES_FIRST =
            List.of(Kind.PERSON, Kind.STATE, Kind.ORGANISATION, Kind.PLACE, Kind.SERIES, Kind.EVENT, Kind.ARTICLE);

    private static final List<Node> READ_THROUGH = List.of(Terms.LABEL, Terms.PREF_LABEL, Terms.ALT_LABEL);

    private final DatasetGraph store;
    private final Addresses addresses;

    Search(DatasetGraph store, Addresses addresses) {
        this.store = store;
        this.addresses = addresses;
    }

    /** The things found, the best first; a report stands for the thing it is a report of. */
    List<Node> find(String words) {
        List<String> folded = words(words).stream().limit(MOST_WORDS).toList();
        if (folded.isEmpty()) {
            return List.of();
        }
        Map<Node, Double> scores = new LinkedHashMap<>();
        Optional<TextIndex> index = Optional.ofNullable(store.getContext().get(TextQuery.textIndex));
        index.ifPresentOrElse(text -> ask(text, folded, scores), () -> readThrough(folded, scores));
        return scores.entrySet().stream()
                .sorted(Map.Entry.<Node, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparingInt(entry -> rank(entry.getKey()))
                        .thenComparing(entry -> entry.getKey().getURI()))
                .limit(MOST_RESULTS)
                .map(Map.Entry::getKey)
                .toList();
    }

    private int rank(Node thing) {
        int place = addresses
                .path(thing.getURI())
                .flatMap(Kind::of)
                .map(SHORT_NAMES_FIRST::indexOf)
                .orElse(-1);
        return place < 0 ? SHORT_NAMES_FIRST.size() : place;
    }

    private void ask(TextIndex index, List<String> words, Map<Node, Double> scores) {
        String question = words.stream().map(word -> word + "*").collect(Collectors.joining(" AND ", "(", ")"));
        for (String field : index.getDocDef().fields()) {
            for (Node property :
                    Optional.ofNullable(index.getDocDef().getPredicates(field)).orElse(List.of())) {
                double weight = READ_THROUGH.contains(property) ? NAME_OVER_TEXT : 1;
                for (TextHit hit : index.query(property, question, null, null, MOST_HITS)) {
                    add(hit.getNode(), weight * hit.getScore(), scores);
                }
            }
        }
    }

    private void readThrough(List<String> words, Map<Node, Double> scores) {
        for (Node property : READ_THROUGH) {
            for (Iterator<Quad> quads = store.find(Node.ANY, Node.ANY, property, Node.ANY); quads.hasNext(); ) {
                Quad quad = quads.next();
                if (quad.getObject().isLiteral()) {
                    List<String> label = words(quad.getObject().getLiteralLexicalForm());
                    if (words.stream().allMatch(word -> label.stream().anyMatch(of -> of.startsWith(word)))) {
                        add(quad.getSubject(), 1.0 / label.size(), scores);
                    }
                }
            }
        }
    }

    private void add(Node found, double score, Map<Node, Double> scores) {
        if (!found.isURI()) {
            return;
        }
        Node thing = canonical(found).orElseGet(() -> NodeFactory.createURI(Addresses.withoutFragment(found.getURI())));
        if (addresses.path(thing.getURI()).isPresent()) {
            scores.merge(thing, score, Math::max);
        }
    }

    private Optional<Node> canonical(Node report) {
        Iterator<Quad> quads = store.find(Quad.defaultGraphIRI, report, Terms.SPECIALIZATION_OF, Node.ANY);
        return quads.hasNext() ? Optional.of(quads.next().getObject()).filter(Node::isURI) : Optional.empty();
    }

    /** The words of a text, folded as the index folds them; no sign of a query language survives. */
    static List<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
