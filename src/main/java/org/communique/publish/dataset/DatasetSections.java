package org.communique.publish.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import org.communique.publish.page.DatasetPage;
import org.communique.publish.page.RdfSyntax;
import org.communique.publish.page.Section;
import org.communique.publish.page.Value;
import org.communique.rdf.Dip;
import org.communique.release.catalog.Accuracy;
import org.communique.release.catalog.DatasetDescription;
import org.communique.release.catalog.Distribution;

/** Puts the description into the words of its page. */
final class DatasetSections {
    private DatasetSections() {}

    static DatasetPage of(DatasetDescription description) {
        List<Section> sections = new ArrayList<>(List.of(
                facts(description),
                partitions(
                        "classes",
                        "Classes",
                        "Class",
                        "Things",
                        description.statistics().classes()),
                partitions(
                        "properties",
                        "Properties",
                        "Property",
                        "Statements",
                        description.statistics().properties())));
        if (!description.accuracy().isEmpty()) {
            sections.add(1, accuracy(description.accuracy()));
        }
        List<Value.Link> formats = new ArrayList<>();
        for (RdfSyntax syntax : RdfSyntax.values()) {
            formats.add(new Value.Link(syntax.title(), "dataset." + syntax.suffix()));
        }
        formats.add(new Value.Link("BibTeX", "citation.bib"));
        formats.add(new Value.Link("CITATION.cff", "CITATION.cff"));
        formats.add(new Value.Link("Link set", "linkset"));
        return new DatasetPage(description.summary(), List.copyOf(sections), List.copyOf(formats));
    }

    private static Section facts(DatasetDescription description) {
        List<Section.Fact> facts = new ArrayList<>();
        facts.add(fact("Publisher", Value.text(description.publisher())));
        facts.add(fact("To cite", Value.text(description.citation())));
        facts.add(fact("Version", Value.text(description.version())));
        description.newest().ifPresent(day -> facts.add(fact("Newest article", new Value.Moment(day))));
        if (description.firstDay().isPresent() && description.lastDay().isPresent()) {
            facts.add(new Section.Fact(
                    Value.text("Events from, to"),
                    List.of(
                            new Value.Moment(description.firstDay().get()),
                            new Value.Moment(description.lastDay().get()))));
        }
        facts.add(fact("Articles", count(description.articles())));
        facts.add(fact("Statements agreed on", count(description.statistics().triples())));
        facts.add(fact("Licence of the data", new Value.Outside(description.licence(), description.licence())));
        facts.add(fact(
                "Licence of the gazetteer",
                Value.text("its parts come from others: Wikidata (CC0), Natural Earth (public domain), GeoNames"
                        + " (CC BY 4.0); each link names its sources")));
        facts.add(fact(
                "Licence of the program",
                new Value.Outside(DatasetDescription.CODE_LICENCE, DatasetDescription.CODE_LICENCE)));
        if (description.distributions().stream().anyMatch(Distribution::isAssessment)) {
            facts.add(fact(
                    "How FAIR it is",
                    new Value.Link(
                            "The newest release, check by check, after FOOPS! and F-UJI", "releases/latest/fair")));
        }
        facts.add(new Section.Fact(
                Value.text("Access"),
                List.of(
                        new Value.Link("Downloads", "releases/"),
                        new Value.Link("SPARQL", "sparql"),
                        new Value.Link("Saved queries", "api/"),
                        new Value.Link("Ontology", "ontology"),
                        new Value.Link("Sitemap", "sitemap.xml"))));
        return new Section.Facts("about", "About", facts);
    }

    private static Section accuracy(List<Accuracy> figures) {
        List<Section.Row> rows = new ArrayList<>();
        for (Accuracy figure : figures) {
            rows.add(new Section.Row(
                    "",
                    List.of(
                            List.of(Value.text(figure.corpus())),
                            List.of(Value.text(figure.fact())),
                            List.of(share(figure.precision())),
                            List.of(share(figure.recall())),
                            List.of(share(figure.f1())),
                            List.of(count(figure.facts())))));
        }
        return new Section.Grid(
                "accuracy",
                "Accuracy",
                List.of("Corpus", "Fact", "Precision", "Recall", "F1", "Facts"),
                rows,
                "Measured on articles whose facts people had written down. Precision is the share of what was read"
                        + " that is right, recall the share of what is there that was read.");
    }

    private static Section partitions(
            String anchor, String title, String column, String counted, SortedMap<String, Long> counts) {
        List<Section.Row> rows = new ArrayList<>();
        counts.entrySet().stream()
                .sorted((a, b) -> Long.compare(b.getValue(), a.getValue()))
                .forEach(entry -> rows.add(
                        new Section.Row("", List.of(List.of(term(entry.getKey())), List.of(count(entry.getValue()))))));
        return new Section.Grid(anchor, title, List.of(column, counted), rows, "");
    }

    /** A term of the ontology leads to its definition on this site. */
    private static Value term(String iri) {
        return iri.startsWith(Dip.NS)
                ? new Value.Link("dip:" + iri.substring(Dip.NS.length()), "ontology#" + iri.substring(Dip.NS.length()))
                : new Value.Outside(iri.replaceFirst("^https?://", ""), iri);
    }

    private static Section.Fact fact(String name, Value value) {
        return new Section.Fact(Value.text(name), List.of(value));
    }

    private static Value count(long number) {
        return Value.text(String.format(Locale.ROOT, "%,d", number));
    }

    private static Value share(double value) {
        return Value.text(String.format(Locale.ROOT, "%.3f", value));
    }
}
