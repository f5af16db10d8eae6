package org.communique.publish.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.communique.rdf.Dip;
import org.communique.store.find.Answer;
import org.communique.store.find.Facet;

/** Says in a sentence or two what is known of a thing. Of concepts that are only used by others it says nothing. */
final class Sentence {
    private final Description description;
    private final Optional<Overview> overview;
    private final Node thing;

    Sentence(Description description, Optional<Overview> overview) {
        this.description = description;
        this.overview = overview;
        this.thing = description.subject();
    }

    String of(Kind kind) {
        return English.straight(said(kind));
    }

    private String said(Kind kind) {
        return switch (kind) {
            case EVENT -> new EventSentence(description, thing).whole();
            case PERSON -> person();
            case POST -> office();
            case SERIES -> series();
            case ARTICLE -> article();
            case STATE, ORGANISATION -> party();
            case PLACE -> place();
            case TOPIC -> part("have it among their topics", "");
            case STATUS -> part("have this status", "");
            case ROLE, RANK, SPEECH_ACT, DOCUMENT_KIND, DATE_BASIS, GRAPH -> "";
        };
    }

    private String office() {
        List<String> whose = sides(Terms.of(Dip.represents));
        int holders = description.number(Terms.of(Dip.post));
        return "A post%s with %s."
                .formatted(
                        whose.isEmpty() ? "" : " of " + English.listed(whose),
                        holders == 1 ? "one holder" : "%,d holders".formatted(holders));
    }

    private String person() {
        List<String> parts = new ArrayList<>();
        String sides = English.listed(sides(Terms.of(Dip.represents)));
        Optional<Node> tenure = lastTenure();
        String post = tenure.map(this::post).orElse("");
        if (post.isEmpty()) {
            parts.add(sides.isEmpty() ? "" : "For " + sides + ".");
        } else {
            String side = sides.isEmpty() || post.contains(sides) ? "" : ", for " + sides;
            String day = until(tenure.orElseThrow());
            parts.add(English.capitalised(post) + side + ", as last reported" + English.on(day) + ".");
        }
        overview.filter(some -> some.events() > 0)
                .ifPresent(some -> parts.add("Named among the participants of "
                        + (some.events() == 1 ? "1 event" : "%,d events".formatted(some.events())) + some.span() + "."
                        + some.latest()));
        return English.joined(parts);
    }

    /** The post that articles show last, not counting what the gazetteer knew beforehand. */
    private Optional<Node> lastTenure() {
        return description.subjects(Terms.of(Dip.holder), thing).stream()
                .filter(tenure -> description.objects(tenure, Terms.WAS_DERIVED_FROM).stream()
                        .noneMatch(origin -> origin.isURI() && origin.getURI().endsWith("/graph/gazetteer")))
                .filter(tenure -> !until(tenure).isEmpty())
                .max(Comparator.comparing(this::until));
    }

    private String until(Node tenure) {
        String until = description.text(tenure, Terms.of(Dip.observedUntil));
        return until.isEmpty() ? description.text(tenure, Terms.of(Dip.observedFrom)) : until;
    }

    private String post(Node tenure) {
        String post = description.text(tenure, Terms.of(Dip.post));
        return post.isEmpty() ? description.text(tenure, Terms.of(Dip.positionAsStated)) : post;
    }

    private String series() {
        List<String> parts = new ArrayList<>();
        List<String> parties = sides(Terms.of(Dip.party));
        List<String> missing = ranges(description.objects(thing, Terms.of(Dip.missingOrdinal)));
        List<Node> rounds = description.latestFirst(description.subjects(Terms.of(Dip.series), thing));
        parts.add(parties.isEmpty() ? "" : "Between " + English.listed(parties) + ".");
        String gaps = missing.isEmpty()
                ? ""
                : "; no source here tells of " + (isOne(missing) ? "round " : "rounds ") + English.listed(missing);
        String told = rounds.size() == 1 ? "1 round is reported" : "%,d rounds are reported".formatted(rounds.size());
        parts.add(told + gaps + ".");
        rounds.stream()
                .filter(round ->
                        !description.text(round, Terms.of(Dip.startDate)).isEmpty())
                .findFirst()
                .map(round -> new EventSentence(description, round))
                .ifPresent(last -> parts.add("The latest"
                        + last.round().map(round -> ", the " + round + ",").orElse("") + last.course() + "."));
        return English.joined(parts);
    }

    private String party() {
        Optional<Answer.Count> partner =
                overview.filter(some -> some.events() > 1).flatMap(some -> some.most(Facet.STATE));
        return part(
                "have it as a party",
                partner.map(most ->
                                " Most often with %s: %,d.".formatted(English.withArticle(most.name()), most.number()))
                        .orElse(""));
    }

    private String place() {
        String country = description.text(thing, Terms.of(Dip.country));
        return (country.isEmpty() ? "" : "In " + English.withArticle(country) + ". ") + part("were held here", "");
    }

    /** How many events have a part for the thing, when they were, and what else is to be said of them. */
    private String part(String predicate, String more) {
        return overview.filter(some -> some.events() > 0)
                .map(some -> some.sentence(predicate) + more + some.latest())
                .orElse("No event known here has to do with it.");
    }

    private String article() {
        String publisher = description.text(thing, Terms.PUBLISHER);
        String issued = description.text(thing, Terms.ISSUED);
        String origin = publisher.isEmpty() && issued.isEmpty()
                ? ""
                : "Published" + (publisher.isEmpty() ? "" : " by " + publisher)
                        + (issued.isEmpty() ? "" : English.on(issued)) + ".";
        List<String> told = new ArrayList<>();
        told(told, "event-", "event", "events");
        told(told, "person-", "person", "people");
        told(told, "statement-", "statement", "statements");
        String tells = told.isEmpty() ? "Nothing was read from it." : "It tells of " + English.listed(told) + ".";
        return English.joined(List.of(origin, tells));
    }

    private void told(List<String> told, String fragment, String one, String many) {
        String start = thing.getURI() + "#" + fragment;
        long number = description.subjects().stream()
                .filter(node -> node.isURI()
                        && node.getURI().startsWith(start)
                        && node.getURI().substring(start.length()).matches("\\d+"))
                .count();
        if (number > 0) {
            told.add(number == 1 ? "1 " + one : number + " " + many);
        }
    }

    private static boolean isOne(List<String> ranges) {
        return ranges.size() == 1 && !ranges.getFirst().contains(" ");
    }

    /** Numbers in their order, neighbours drawn together: "1", "3 to 5". */
    private static List<String> ranges(List<Node> numbers) {
        List<String> ranges = new ArrayList<>();
        TreeSet<Integer> left = new TreeSet<>();
        for (Node number : numbers) {
            if (number.isLiteral() && number.getLiteralLexicalForm().matches("\\d{1,5}")) {
                left.add(Integer.valueOf(number.getLiteralLexicalForm()));
            }
        }
        while (!left.isEmpty()) {
            int first = left.first();
            int last = first;
            while (left.contains(last + 1)) {
                last++;
            }
            left.headSet(last, true).clear();
            if (last - first < 2) {
                ranges.add(Integer.toString(first));
                left.addAll(last > first ? List.of(last) : List.of());
            } else {
                ranges.add(first + " to " + last);
            }
        }
        return List.copyOf(ranges);
    }

    private List<String> sides(Node property) {
        return description.objects(thing, property).stream()
                .map(description::name)
                .distinct()
                .map(English::withArticle)
                .toList();
    }
}
