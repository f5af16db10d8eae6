package org.communique.release.catalog;

import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.communique.rdf.Dip;

/**
 * Fills the description from what the store's articles agree on.
 *
 * @param base what its IRIs begin with
 * @param title the dataset's name
 * @param publisher who answers for it
 * @param licence of the data, as an address
 * @param program the version of the program
 * @param accuracy how well it reads
 */
public record DescriptionReader(
        String base, String title, String publisher, String licence, String program, List<Accuracy> accuracy) {
    /** What catalogues and citations take for the date of a dataset; an article dated to its month has none. */
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private static final Pattern DATE = Pattern.compile("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?");

    /**
     * Reads the whole graph once. Of the files nothing is in it.
     *
     * @param consensus the default graph, within a read transaction
     * @param version of the release, or of what is served
     */
    public DatasetDescription read(Graph consensus, String version) {
        return new DatasetDescription(
                base,
                title,
                publisher,
                licence,
                version,
                program,
                Optional.empty(),
                extreme(consensus, DCTerms.issued, DAY, (a, b) -> a.compareTo(b) >= 0 ? a : b),
                extreme(consensus, Dip.startDate, DATE, (a, b) -> a.compareTo(b) <= 0 ? a : b),
                extreme(consensus, Dip.startDate, DATE, (a, b) -> a.compareTo(b) >= 0 ? a : b),
                Iter.count(consensus.find(Node.ANY, RDF.type.asNode(), Dip.Article.asNode())),
                Statistics.of(consensus, base),
                List.of(),
                accuracy);
    }

    /** Of the dates that a property gives in this form, the least or greatest as text. */
    private static Optional<String> extreme(
            Graph graph, Property property, Pattern form, BinaryOperator<String> choice) {
        try (Stream<String> dates = Iter.asStream(graph.find(Node.ANY, property.asNode(), Node.ANY))
                .map(triple -> triple.getObject())
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .filter(text -> form.matcher(text).matches())) {
            return dates.reduce(choice);
        }
    }
}
