package org.communique.rdf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;
import org.communique.entity.Party;
import org.communique.event.PlaceReport;
import org.communique.event.SeriesReport;
import org.communique.text.Span;

/** What the mappers of one article share: where they write, and the IRIs below the article. */
final class ArticleScope {
    static final String LANGUAGE = "en";

    private final IriMinter minter;
    private final Resource article;
    private final String text;
    private final Model model;
    private final CodePoints codePoints;
    private final Map<Span, Resource> spans = new HashMap<>();
    private final Map<Party, Resource> parties = new HashMap<>();
    private final Map<PlaceReport, Integer> places = new LinkedHashMap<>();
    private final Map<SeriesReport, Integer> series = new LinkedHashMap<>();

    ArticleScope(IriMinter minter, Resource article, String text, Model model) {
        this.minter = minter;
        this.article = article;
        this.text = text;
        this.codePoints = new CodePoints(text);
        this.model = model;
    }

    IriMinter minter() {
        return minter;
    }

    Resource article() {
        return article;
    }

    String text() {
        return text;
    }

    CodePoints codePoints() {
        return codePoints;
    }

    /** The nodes of the stretches that are described already. */
    Map<Span, Resource> spans() {
        return spans;
    }

    Model model() {
        return model;
    }

    /** The thing of this key below the article. Keys of reports are slugs already and stay as they are. */
    Resource node(String key) {
        return ResourceFactory.createResource(article.getURI() + "#" + Slug.of(key));
    }

    /** A report below the article, typed and led back to the article. */
    Resource report(String key, Resource type) {
        Resource report = node(key);
        model.add(report, RDF.type, type);
        model.add(report, Prov.WAS_DERIVED_FROM, article);
        return report;
    }

    Resource party(Party party) {
        return parties.computeIfAbsent(party, this::described);
    }

    private Resource described(Party party) {
        Resource iri = minter.party(party);
        switch (party) {
            case Party.State state -> {}
            case Party.Organisation organisation ->
                model.add(iri, Dip.shortName, plain(organisation.code())).add(iri, RDF.type, Dip.Organisation);
        }
        return iri;
    }

    /** The node of a place; equal places of one article are one node, numbered in the order of the events. */
    Resource place(PlaceReport place) {
        return node("place-" + number(places, place));
    }

    Resource series(SeriesReport report) {
        return node("series-" + number(series, report));
    }

    List<PlaceReport> places() {
        return List.copyOf(places.keySet());
    }

    List<SeriesReport> series() {
        return List.copyOf(series.keySet());
    }

    void words(Resource subject, Property property, String words) {
        model.add(subject, property, english(words));
    }

    static Literal english(String words) {
        return ResourceFactory.createLangLiteral(Lexical.line(words), LANGUAGE);
    }

    static Literal plain(String words) {
        return ResourceFactory.createStringLiteral(Lexical.line(words));
    }

    static Literal integer(int number) {
        return ResourceFactory.createTypedLiteral(Integer.toString(number), XSDDatatype.XSDinteger);
    }

    /** A number between 0 and 1 to two places, as short as it can be written: two forms of one number would be two values. */
    static Literal share(double number) {
        String places = BigDecimal.valueOf(number)
                .setScale(2, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
        return ResourceFactory.createTypedLiteral(places, XSDDatatype.XSDdecimal);
    }

    private static <T> int number(Map<T, Integer> known, T item) {
        return known.computeIfAbsent(item, unused -> known.size() + 1);
    }
}
