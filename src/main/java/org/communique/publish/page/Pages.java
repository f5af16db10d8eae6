package org.communique.publish.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.communique.rdf.Dip;

/** Lays out a description as a page: its facts, then what belongs to its class, then the sources. */
final class Pages {
    /** Told elsewhere on the page, or of use to machines only. */
    private static final Set<Node> NO_FACTS = Set.of(
            Terms.TYPE,
            Terms.LABEL,
            Terms.PREF_LABEL,
            Terms.HEADLINE,
            Terms.TITLE,
            Terms.TOP_CONCEPT_OF,
            Terms.SPECIALIZATION_OF,
            Terms.WAS_GENERATED_BY,
            Terms.of(Dip.participation),
            Terms.of(Dip.producedDocument),
            Terms.of(Dip.conferredAward),
            Terms.of(Dip.evidence),
            Terms.of(Dip.chosenBy),
            Terms.of(Dip.seriesKey),
            Terms.of(Dip.missingOrdinal),
            Terms.of(Dip.wishedName),
            Terms.of(Dip.blockingKey),
            Terms.of(Dip.textDigest));

    private static final List<Node> FACTS_FIRST = List.of(
            Terms.DEFINITION,
            Terms.of(Dip.startDate),
            Terms.of(Dip.endDate),
            Terms.of(Dip.place),
            Terms.of(Dip.country),
            Terms.of(Dip.series),
            Terms.of(Dip.ordinal),
            Terms.of(Dip.party),
            Terms.of(Dip.status),
            Terms.PUBLISHER,
            Terms.ISSUED,
            Terms.URL);

    /** Links that would repeat a table, or lead to what is told as reports. */
    private static final Set<Node> UNTOLD = Set.of(Terms.SPECIALIZATION_OF, Terms.TOP_CONCEPT_OF);

    /** Headings of the tables of what points to a thing. */
    private static final Map<Node, String> INVERSE = Map.ofEntries(
            Map.entry(Terms.of(Dip.party), "Where it is a party"),
            Map.entry(Terms.of(Dip.hostParty), "Where it is the host"),
            Map.entry(Terms.of(Dip.represents), "Where somebody represents it"),
            Map.entry(Terms.of(Dip.country), "In this country"),
            Map.entry(Terms.of(Dip.place), "Events at this place"),
            Map.entry(Terms.of(Dip.topic), "Events on this topic"),
            Map.entry(Terms.of(Dip.role), "Events with this role"),
            Map.entry(Terms.of(Dip.rank), "Where somebody has this rank"),
            Map.entry(Terms.of(Dip.status), "With this status"),
            Map.entry(Terms.of(Dip.partOfEvent), "Parts of this event"),
            Map.entry(Terms.of(Dip.onEntity), "Where sources differ"),
            Map.entry(Terms.IS_REPLACED_BY, "Published before under other addresses"),
            Map.entry(Terms.of(Dip.splitInto), "Taken before for one with others"),
            Map.entry(Terms.IN_SCHEME, "Concepts"));

    private final Description description;
    private final Node thing;
    private final Optional<Overview> overview;
    private final Values values;
    private final Sources sources;
    private final Disagreements disagreements;
    private final Sheet sheet;

    /**
     * @param overview of the events in which the thing plays a part, where there can be one
     * @param number which of the pages this is, counted from 1
     */
    Pages(Description description, Addresses addresses, String root, Optional<Overview> overview, int number) {
        this.sheet = new Sheet(number);
        this.description = description;
        this.overview = overview;
        this.thing = description.subject();
        this.values = new Values(description, addresses, root);
        this.sources = new Sources(description, values);
        this.disagreements = new Disagreements(description, values, sources);
    }

    /** What the thing is, in words. */
    String kind(Optional<Kind> of) {
        if (isGone()) {
            String last = description.text(thing, Terms.of(Dip.lastType));
            return "withdrawn " + (last.isEmpty() ? "thing" : last.toLowerCase(Locale.ROOT));
        }
        Optional<String> concept =
                of.filter(Kind::isConcept).map(it -> it.path().replace('-', ' '));
        return concept.orElseGet(this::type);
    }

    private boolean isGone() {
        return description.has(thing, Terms.TYPE, Terms.of(Dip.Tombstone));
    }

    private String type() {
        return description.objects(thing, Terms.TYPE).stream()
                .filter(type -> type.getURI().startsWith(Dip.NS))
                .findFirst()
                .or(() -> description.object(thing, Terms.TYPE))
                .map(description::name)
                .orElse("");
    }

    String title() {
        return English.titleOfArticle(description.name(thing));
    }

    /** The thing in one sentence; empty where the data allow none. */
    String summary(Optional<Kind> kind) {
        if (isGone()) {
            return "It was published here and is no more: what told of it was withdrawn. This is its tombstone.";
        }
        return new Sentence(description, overview).of(kind.orElse(Kind.GRAPH));
    }

    /** How many pages it takes to tell all; known when the sections are. */
    int pages() {
        return Math.max(description.pages(), sheet.pages());
    }

    /** The sections in their order; those without content are left out. */
    List<Section> sections(Optional<Kind> kind) {
        sheet.first(new Section.Facts("facts", "Facts", facts(thing)));
        switch (kind.orElse(Kind.GRAPH)) {
            case EVENT -> event();
            case PERSON -> {
                new PersonSections(description, values, sources).addTo(sheet);
                overview();
                pointing(Set.of(
                        Terms.of(Dip.participant),
                        Terms.of(Dip.speaker),
                        Terms.of(Dip.holder),
                        Terms.of(Dip.onEntity)));
            }
            case SERIES -> {
                new SeriesSections(description, values).sections().forEach(sheet::rounds);
                disagreements.sections(thing).forEach(sheet::share);
                overview();
                evidence(sources.reports(thing));
                pointing(Set.of(Terms.of(Dip.series), Terms.of(Dip.onEntity)));
            }
            case POST -> {
                sheet.share(new PostSections(description, values).holders());
                pointing(Set.of(Terms.of(Dip.post), Terms.of(Dip.onEntity)));
            }
            case ARTICLE ->
                new ArticleSections(description, values, sources).sections().forEach(sheet::share);
            case STATE, ORGANISATION, PLACE, TOPIC, STATUS, ROLE, RANK, SPEECH_ACT, DOCUMENT_KIND, DATE_BASIS -> {
                overview();
                disagreements.sections(thing).forEach(sheet::share);
                pointing(Set.of(Terms.of(Dip.onEntity)));
                wordings();
            }
            case GRAPH -> graph();
        }
        return sheet.sections();
    }

    private List<Section.Fact> facts(Node node) {
        Set<Node> properties = new LinkedHashSet<>(FACTS_FIRST);
        properties.addAll(description.properties(node));
        List<Section.Fact> facts = new ArrayList<>();
        for (Node property : properties) {
            List<Value> objects = different(values.objects(node, property));
            if (!NO_FACTS.contains(property) && !objects.isEmpty()) {
                facts.add(new Section.Fact(values.property(property), objects));
            }
        }
        return List.copyOf(facts);
    }

    /** Each reading once: names may differ in their language alone, which is not seen. */
    private static List<Value> different(List<Value> values) {
        Map<String, Value> different = new LinkedHashMap<>();
        values.forEach(
                value -> different.putIfAbsent(value instanceof Value.Text ? value.text() : value.toString(), value));
        return List.copyOf(different.values());
    }

    private void event() {
        participants(thing);
        documents(thing);
        awards(thing);
        List<Node> reports = sources.reports(thing);
        sheet.given(disagreements.whoSaysSo(thing, reports));
        disagreements.sections(thing).forEach(sheet::share);
        reported(reports);
        sheet.given(new Section.Quotes("statements", "Statements", sources.statements(linked(reports, Dip.madeAt))));
        evidence(reports);
        pointing(Set.of(Terms.of(Dip.madeAt), Terms.of(Dip.onEntity)));
    }

    private void overview() {
        overview.filter(some -> some.events() > 0)
                .ifPresent(some -> some.sections().forEach(sheet::first));
    }

    /** Under which names articles speak of the thing. */
    private void wordings() {
        List<Section.Row> rows = sources.reports(thing).stream()
                .map(report -> row(List.of(Value.text(description.name(report))), sources.source(report)))
                .toList();
        sheet.given(new Section.Grid(
                "wordings",
                counted("As articles word it", Terms.SPECIALIZATION_OF),
                List.of("Name", "Source"),
                rows,
                ""));
    }

    private String counted(String title, Node property) {
        return "%s (%,d)".formatted(title, description.number(property));
    }

    private void participants(Node event) {
        List<Section.Row> rows = new ArrayList<>();
        for (Node participation : description.objects(event, Terms.of(Dip.participation))) {
            rows.add(part(
                    participation,
                    values.objects(participation, Terms.of(Dip.participant)),
                    values.objects(participation, Terms.of(Dip.role)),
                    values.objects(participation, Terms.of(Dip.positionAsStated)),
                    values.objects(participation, Terms.of(Dip.rankAsStated)),
                    values.objects(participation, Terms.of(Dip.represents))));
        }
        sheet.share(new Section.Grid(
                "participants",
                "Participants",
                List.of("Who", "Role", "Post as stated", "Rank as stated", "Side"),
                rows,
                ""));
    }

    private void documents(Node event) {
        List<Section.Row> rows = new ArrayList<>();
        boolean signing = description.has(event, Terms.TYPE, Terms.of(Dip.Signing));
        for (Node document : description.objects(event, Terms.of(Dip.producedDocument))) {
            List<Node> twins = SharedDocuments.twins(document, description);
            String name = description.name(document);
            rows.add(part(
                    document,
                    List.of(signing && !twins.isEmpty() ? values.named(twins.getFirst(), name) : Value.text(name)),
                    values.objects(document, Terms.of(Dip.documentKind)),
                    values.objects(document, Terms.of(Dip.documentCount)),
                    values.objects(document, Terms.of(Dip.signatory)),
                    values.of(twins.stream().map(Description::owner).toList())));
        }
        sheet.share(new Section.Grid(
                "documents", "Documents", List.of("Document", "Kind", "Number", "Signed by", "Also at"), rows, ""));
    }

    private void awards(Node event) {
        List<Section.Row> rows = new ArrayList<>();
        for (Node award : description.objects(event, Terms.of(Dip.conferredAward))) {
            rows.add(part(
                    award,
                    List.of(Value.text(description.name(award))),
                    values.objects(award, Terms.of(Dip.recipient)),
                    values.objects(award, Terms.of(Dip.conferredBy))));
        }
        sheet.share(new Section.Grid("awards", "Awards", List.of("Award", "To", "By"), rows, ""));
    }

    /** What each source says, side by side. */
    private void reported(List<Node> reports) {
        List<Section.Row> rows = new ArrayList<>();
        for (Node report : reports) {
            rows.add(row(
                    sources.source(report),
                    List.of(values.named(report, description.name(report))),
                    values.objects(report, Terms.of(Dip.startDate)),
                    values.canonical(report, Terms.of(Dip.place)),
                    values.objects(report, Terms.of(Dip.status))));
        }
        sheet.given(new Section.Grid(
                "reports", "Reports", List.of("Source", "Reported as", "Date", "Place", "Status"), rows, ""));
    }

    private void evidence(List<Node> reports) {
        sheet.given(new Section.Quotes("evidence", "Evidence", sources.evidence(reports)));
    }

    private List<Node> linked(List<Node> reports, org.apache.jena.rdf.model.Property property) {
        return reports.stream()
                .flatMap(report -> description.subjects(Terms.of(property), report).stream())
                .distinct()
                .toList();
    }

    /** What points here, one table for each property. */
    private void pointing(Set<Node> told) {
        List<Node> properties = new ArrayList<>(description.inverseProperties(thing));
        properties.sort(Comparator.comparing((Node property) -> !property.equals(Terms.of(Dip.party))));
        for (Node property : properties) {
            if (told.contains(property) || UNTOLD.contains(property)) {
                continue;
            }
            Set<Node> owners = new LinkedHashSet<>();
            description.subjects(property, thing).forEach(node -> owners.add(owner(node)));
            owners.remove(thing);
            if (owners.isEmpty()) {
                continue;
            }
            List<Section.Row> rows = description.latestFirst(List.copyOf(owners)).stream()
                    .map(node -> row(
                            values.objects(node, Terms.of(Dip.startDate)),
                            List.of(values.of(node)),
                            description.objects(node, Terms.TYPE).stream()
                                    .filter(type -> type.getURI().startsWith(Dip.NS))
                                    .map(type -> Value.text(description.name(type)))
                                    .toList(),
                            values.unusualStatus(node)))
                    .toList();
            String name = description.name(property);
            int all = Math.max(rows.size(), description.number(property));
            sheet.given(new Section.Grid(
                    "with-" + name.replaceAll("[^A-Za-z0-9]+", "-"),
                    "%s (%,d)".formatted(INVERSE.getOrDefault(property, "Where this is “%s”".formatted(name)), all),
                    List.of("Date", "What", "Kind", "Status"),
                    rows,
                    all > rows.size() ? "%,d of %,d; the other pages have the rest.".formatted(rows.size(), all) : ""));
        }
    }

    private void graph() {
        List<Section.Row> rows = description.subjects().stream()
                .map(node -> row(List.of(values.of(node)), values.objects(node, Terms.TYPE)))
                .toList();
        sheet.share(new Section.Grid("subjects", "Described in this graph", List.of("What", "Kind"), rows, ""));
    }

    private static Node owner(Node node) {
        return Description.owner(node);
    }

    /** A row that can be linked under the fragment of the part of the thing that it tells of. */
    @SafeVarargs
    private static Section.Row part(Node part, List<Value>... cells) {
        String iri = part.toString();
        String fragment = iri.substring(iri.indexOf('#') + 1);
        return new Section.Row(
                fragment.matches("[A-Za-z0-9._-]{1,200}") ? fragment : "",
                row(cells).cells());
    }

    @SafeVarargs
    private static Section.Row row(List<Value>... cells) {
        List<List<Value>> row = new ArrayList<>();
        for (List<Value> cell : cells) {
            row.add(cell);
        }
        return new Section.Row("", List.copyOf(row));
    }
}
