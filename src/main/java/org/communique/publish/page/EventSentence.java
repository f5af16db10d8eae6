package org.communique.publish.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.communique.rdf.Dip;

/** Says of an event what it was, where and when it took place, and who led it. */
final class EventSentence {
    private final Description description;
    private final Node event;

    EventSentence(Description description, Node event) {
        this.description = description;
        this.event = event;
    }

    /** "The 8th round of the … took place in Hà Nội on 3 September 2025, co-chaired by … and …." */
    String whole() {
        return what() + course() + ".";
    }

    /** The place of the event in its series: "8th", or nothing. */
    Optional<String> round() {
        return description.number(event, Terms.of(Dip.ordinal)).map(English::ordinal);
    }

    /** Whether it took place, where, when and with whom. */
    String course() {
        String status = description
                .object(event, Terms.of(Dip.status))
                .map(Names::fromIri)
                .orElse("");
        return verb(status) + where() + when() + who() + outcome(status);
    }

    private String what() {
        String series = description.text(event, Terms.of(Dip.series));
        if (round().isPresent() && !series.isEmpty()) {
            return "The %s round of the %s".formatted(round().get(), series.replaceFirst("^(?i)the ", ""));
        }
        String kind = description.objects(event, Terms.TYPE).stream()
                .filter(type -> type.isURI() && type.getURI().startsWith(Dip.NS))
                .map(description::name)
                .findFirst()
                .orElse("event");
        String article = kind.matches("(?i)[aeiou].*") ? "An " : "A ";
        return article + kind.toLowerCase(Locale.ROOT) + parties();
    }

    /** Between whom it was; of a visit who came to whom. */
    private String parties() {
        List<Node> parties = description.objects(event, Terms.of(Dip.party));
        List<Node> hosts = hosts();
        List<Node> guests =
                parties.stream().filter(party -> !hosts.contains(party)).toList();
        if (isVisit() && !hosts.isEmpty() && !guests.isEmpty()) {
            return " from " + listed(guests) + " to " + listed(hosts);
        }
        return parties.isEmpty() ? "" : (parties.size() == 2 ? " between " : " of ") + listed(parties);
    }

    private boolean isVisit() {
        return description.has(event, Terms.TYPE, Terms.of(Dip.Visit));
    }

    /** The host as reported, else the party in whose country it was. */
    private List<Node> hosts() {
        List<Node> hosts = description.objects(event, Terms.of(Dip.hostParty));
        return hosts.isEmpty()
                ? description.objects(event, Terms.of(Dip.country)).stream()
                        .filter(country -> description.has(event, Terms.of(Dip.party), country))
                        .toList()
                : hosts;
    }

    private String listed(List<Node> parties) {
        return English.listed(names(parties).stream().map(English::withArticle).toList());
    }

    private static String verb(String status) {
        return switch (status) {
            case "held" -> " took place";
            case "planned" -> " is planned";
            case "postponed", "cancelled" -> " was to take place";
            default -> " is reported";
        };
    }

    /** What came of it, where it did not take place. */
    private static String outcome(String status) {
        return switch (status) {
            case "postponed" -> ", but was postponed";
            case "cancelled" -> ", but was cancelled";
            default -> "";
        };
    }

    private String where() {
        String place = description.text(event, Terms.of(Dip.place));
        boolean told = isVisit() && round().isEmpty() && !hosts().isEmpty();
        String spot = place.isEmpty() && !told ? description.text(event, Terms.of(Dip.country)) : place;
        return spot.isEmpty() ? "" : " in " + English.withArticle(spot);
    }

    private String when() {
        String start = description.text(event, Terms.of(Dip.startDate));
        String end = description.text(event, Terms.of(Dip.endDate));
        if (start.isEmpty()) {
            return "";
        }
        return end.isEmpty() || end.equals(start) ? English.on(start) : English.span(start, end);
    }

    private String who() {
        List<Node> chairs = new ArrayList<>();
        List<Node> others = new ArrayList<>();
        for (Node part : description.objects(event, Terms.of(Dip.participation))) {
            boolean chair = description.objects(part, Terms.of(Dip.role)).stream()
                    .anyMatch(role -> role.isURI() && role.getURI().endsWith("chair"));
            (chair ? chairs : others).addAll(description.objects(part, Terms.of(Dip.participant)));
        }
        if (!chairs.isEmpty()) {
            return (chairs.size() == 1 ? ", chaired by " : ", co-chaired by ") + English.listed(names(chairs));
        }
        return others.isEmpty() ? "" : ", with " + English.listed(names(others));
    }

    private List<String> names(List<Node> nodes) {
        return nodes.stream().map(description::name).distinct().toList();
    }
}
