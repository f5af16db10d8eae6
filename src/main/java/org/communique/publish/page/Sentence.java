package org.communique.publish.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.communique.rdf.Dip;
import org.communique.store.find.Answer;
import org.communique.store.find.Facet;

/** Says in a sentence or two what is known of a thing. Of concepts that are only used by others it says nothing. */
final class Sentence {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final int NAMED = 4;

    private final Description description;
    private final Optional<Overview> overview;
    private final Node thing;

    Sentence(Description description, Optional<Overview> overview) {
        this.description = description;
        this.overview = overview;
        this.thing = description.subject();
    }

    String of(Kind kind) {
        return switch (kind) {
            case EVENT -> event();
            case PERSON -> person();
            case POST -> post();
            case SERIES -> series();
            case ARTICLE -> article();
            case STATE, ORGANISATION -> party();
            case PLACE -> part("were held here");
            case TOPIC -> part("have it among their topics");
            case STATUS -> part("have this status");
            case ROLE, RANK, SPEECH_ACT, DOCUMENT_KIND, DATE_BASIS, GRAPH -> "";
        };
    }

    private String event() {
        return what() + " " + verb() + where() + when() + who() + ".";
    }

    private String post() {
        List<String> whose = names(description.objects(thing, Terms.of(Dip.represents)));
        int holders = description.number(Terms.of(Dip.post));
        return "A post%s with %s.".formatted(
                whose.isEmpty() ? "" : " of " + listed(whose),
                holders == 1 ? "one holder" : "%,d holders".formatted(holders));
    }

    private String what() {
        String series = description.text(thing, Terms.of(Dip.series));
        Optional<Integer> round = description.number(thing, Terms.of(Dip.ordinal));
        if (round.isPresent() && !series.isEmpty()) {
            return "Round %d of the %s".formatted(round.get(), series.replaceFirst("^(?i)the ", ""));
        }
        String kind = description.objects(thing, Terms.TYPE).stream()
                .filter(type -> type.isURI() && type.getURI().startsWith(Dip.NS))
                .map(description::name)
                .findFirst()
                .orElse("event");
        List<String> parties = names(description.objects(thing, Terms.of(Dip.party)));
        String article = kind.matches("(?i)[aeiou].*") ? "An " : "A ";
        return article + kind.toLowerCase(Locale.ROOT) + (parties.isEmpty() ? "" : " of " + listed(parties));
    }

    private String verb() {
        String status = description
                .object(thing, Terms.of(Dip.status))
                .map(Names::fromIri)
                .orElse("");
        return switch (status) {
            case "held" -> "took place";
            case "planned" -> "is planned";
            case "postponed" -> "was postponed";
            case "cancelled" -> "was cancelled";
            default -> "is reported";
        };
    }

    private String where() {
        String place = description.text(thing, Terms.of(Dip.place));
        String spot = place.isEmpty() ? description.text(thing, Terms.of(Dip.country)) : place;
        return spot.isEmpty() ? "" : " in " + spot;
    }

    private String when() {
        String start = description.text(thing, Terms.of(Dip.startDate));
        String end = description.text(thing, Terms.of(Dip.endDate));
        if (start.isEmpty()) {
            return "";
        }
        if (!end.isEmpty() && !end.equals(start)) {
            return " from " + date(start) + " to " + date(end);
        }
        return (start.length() > 7 ? " on " : " in ") + date(start);
    }

    private String who() {
        List<Node> chairs = new ArrayList<>();
        List<Node> others = new ArrayList<>();
        for (Node part : description.objects(thing, Terms.of(Dip.participation))) {
            boolean chair = description.objects(part, Terms.of(Dip.role)).stream()
                    .anyMatch(role -> role.isURI() && role.getURI().endsWith("chair"));
            (chair ? chairs : others).addAll(description.objects(part, Terms.of(Dip.participant)));
        }
        if (!chairs.isEmpty()) {
            return (chairs.size() == 1 ? ", chaired by " : ", co-chaired by ") + listed(names(chairs));
        }
        return others.isEmpty() ? "" : ", with " + listed(names(others));
    }

    private String person() {
        List<String> sides = names(description.objects(thing, Terms.of(Dip.represents)));
        String side = sides.isEmpty() ? "" : "For " + listed(sides) + ". ";
        if (overview.isEmpty() || overview.get().events() == 0) {
            return side.strip();
        }
        Overview some = overview.get();
        return side + "Named among the participants of "
                + (some.events() == 1 ? "1 event" : "%,d events".formatted(some.events())) + some.span() + ".";
    }

    private String series() {
        List<String> parties = names(description.objects(thing, Terms.of(Dip.party)));
        List<String> missing = ranges(description.objects(thing, Terms.of(Dip.missingOrdinal)));
        long rounds = description.subjects(Terms.of(Dip.series), thing).size();
        String between = parties.isEmpty() ? "" : "Between " + listed(parties) + ". ";
        String told = rounds == 1 ? "1 round is reported" : rounds + " rounds are reported";
        String gaps = missing.isEmpty()
                ? ""
                : "; no source here tells of " + (isOne(missing) ? "round " : "rounds ") + listed(missing);
        return between + told + gaps + ".";
    }

    private String party() {
        Optional<Answer.Count> partner = overview.flatMap(some -> some.most(Facet.STATE));
        return part("have it as a party")
                + partner.map(most -> " Most often with %s: %,d.".formatted(most.name(), most.number()))
                        .orElse("");
    }

    /** How many events have a part for the thing, and when they were. */
    private String part(String predicate) {
        if (overview.isEmpty() || overview.get().events() == 0) {
            return "No event known here has to do with it.";
        }
        return overview.get().sentence(predicate);
    }

    private String article() {
        String publisher = description.text(thing, Terms.PUBLISHER);
        String issued = description.text(thing, Terms.ISSUED);
        String origin = publisher.isEmpty() && issued.isEmpty()
                ? ""
                : "Published" + (publisher.isEmpty() ? "" : " by " + publisher)
                        + (issued.isEmpty() ? "" : (issued.length() > 7 ? " on " : " in ") + date(issued)) + ". ";
        List<String> told = new ArrayList<>();
        told(told, "event-", "event", "events");
        told(told, "person-", "person", "people");
        told(told, "statement-", "statement", "statements");
        return (origin + (told.isEmpty() ? "Nothing was read from it." : "It tells of " + listed(told) + ".")).strip();
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
            ranges.add(first == last ? Integer.toString(first) : first + " to " + last);
        }
        return List.copyOf(ranges);
    }

    private List<String> names(List<Node> nodes) {
        return nodes.stream().map(description::name).distinct().toList();
    }

    private static String listed(List<String> names) {
        if (names.size() > NAMED + 1) {
            return String.join(", ", names.subList(0, NAMED)) + " and %d more".formatted(names.size() - NAMED);
        }
        return names.size() == 1
                ? names.getFirst()
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }

    private static String date(String iso) {
        try {
            return switch (iso.length()) {
                case 10 -> LocalDate.parse(iso).format(DAY);
                case 7 -> YearMonth.parse(iso).format(MONTH);
                default -> iso;
            };
        } catch (DateTimeException e) {
            // What is no date after all is shown as it is written.
            return iso;
        }
    }
}
