package org.communique.publish.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.communique.rdf.Dip;

/** A person's page: posts over time, events, words, spellings, and who else keeps a record of the person. */
final class PersonSections {
    static final String GAZETTEER = "gazetteer";

    private final Description description;
    private final Values values;
    private final Sources sources;
    private final Node person;

    PersonSections(Description description, Values values, Sources sources) {
        this.description = description;
        this.values = values;
        this.sources = sources;
        this.person = description.subject();
    }

    void addTo(Sheet sheet) {
        List<Node> reports = sources.reports(person);
        sheet.given(tenures());
        sheet.given(events());
        sheet.given(asReported(reports));
        new Disagreements(description, values, sources).sections(person).forEach(sheet::share);
        sheet.given(new Section.Quotes("statements", "Statements", sources.statements(spoken(reports))));
        sheet.share(links());
        sheet.given(new Section.Quotes("evidence", "Evidence", sources.evidence(reports)));
    }

    /** What articles show, and beside it what the gazetteer knew beforehand. */
    private Section tenures() {
        Node from = Terms.of(Dip.observedFrom);
        List<Section.Row> rows = description.subjects(Terms.of(Dip.holder), person).stream()
                .sorted(Comparator.comparing((Node tenure) -> description.text(tenure, from))
                        .reversed())
                .map(tenure -> row(List.of(
                        post(tenure),
                        values.objects(tenure, from),
                        values.objects(tenure, Terms.of(Dip.observedUntil)),
                        basis(tenure))))
                .toList();
        return new Section.Grid(
                "tenures",
                "Posts over time",
                List.of("Post", "From", "Until", "Known from"),
                rows,
                "Where articles show a post, the dates are the first and the last on which one does: it may have been held"
                        + " before and after.");
    }

    private List<Value> post(Node tenure) {
        List<Value> post = values.objects(tenure, Terms.of(Dip.post));
        return post.isEmpty() ? values.objects(tenure, Terms.of(Dip.positionAsStated)) : post;
    }

    private List<Value> basis(Node tenure) {
        return List.of(Value.text(basis(description, tenure)));
    }

    /** "gazetteer", or by how many articles a tenure is known. */
    static String basis(Description description, Node tenure) {
        List<Node> origins = description.objects(tenure, Terms.WAS_DERIVED_FROM);
        boolean known = origins.stream()
                .anyMatch(origin -> origin.isURI() && origin.getURI().endsWith("/graph/" + GAZETTEER));
        if (known) {
            return GAZETTEER;
        }
        long reports = origins.size();
        return reports == 1 ? "1 article" : reports + " articles";
    }

    private Section events() {
        List<Section.Row> rows = new ArrayList<>();
        for (Node part : description.latestFirst(description.subjects(Terms.of(Dip.participant), person))) {
            Node event = Description.owner(part);
            rows.add(row(List.of(
                    values.objects(event, Terms.of(Dip.startDate)),
                    List.of(values.of(event)),
                    values.unusualStatus(event),
                    values.objects(part, Terms.of(Dip.role)),
                    values.objects(part, Terms.of(Dip.positionAsStated)),
                    values.objects(part, Terms.of(Dip.rankAsStated)),
                    values.objects(part, Terms.of(Dip.represents)))));
        }
        return new Section.Grid(
                "events",
                "Events (%,d)".formatted(description.number(Terms.of(Dip.participant))),
                List.of("Date", "Event", "Status", "Role", "Post as stated", "Rank as stated", "Side"),
                rows,
                "");
    }

    private Section asReported(List<Node> reports) {
        List<Section.Row> rows = new ArrayList<>();
        for (Node report : reports) {
            rows.add(row(List.of(
                    values.objects(Sources.article(report), Terms.ISSUED),
                    List.of(Value.text(description.name(report))),
                    values.objects(report, Terms.of(Dip.positionAsStated)),
                    values.objects(report, Terms.of(Dip.rankAsStated)),
                    sources.source(report))));
        }
        return new Section.Grid(
                "posts",
                "Posts and ranks as reported",
                List.of("Published", "Name as written", "Post", "Rank", "Source"),
                rows,
                "");
    }

    private List<Node> spoken(List<Node> reports) {
        return reports.stream()
                .flatMap(report -> description.subjects(Terms.of(Dip.speaker), report).stream())
                .distinct()
                .toList();
    }

    /** A link to another collection is a claim with a state, not a fact. */
    private Section links() {
        List<Section.Row> rows = new ArrayList<>();
        for (Node claim : description.subjects(Terms.of(Dip.onEntity), person)) {
            if (description.has(claim, Terms.TYPE, Terms.of(Dip.LinkClaim))) {
                rows.add(row(List.of(
                        values.objects(claim, Terms.of(Dip.item)),
                        values.objects(claim, Terms.of(Dip.linkState)),
                        values.objects(claim, Terms.of(Dip.linkEvidence)),
                        values.objects(claim, Terms.DATE))));
            }
        }
        return new Section.Grid(
                "links", "Links to other collections", List.of("Item", "State", "On the word of", "As of"), rows, "");
    }

    private static Section.Row row(List<List<Value>> cells) {
        return new Section.Row("", cells);
    }
}
