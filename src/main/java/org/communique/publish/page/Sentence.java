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

/** Says in one sentence what is known of an event, a person or a series. Of other things it says nothing. */
final class Sentence {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final int NAMED = 4;

    private final Description description;
    private final Node thing;

    Sentence(Description description) {
        this.description = description;
        this.thing = description.subject();
    }

    String of(Kind kind) {
        return switch (kind) {
            case EVENT -> event();
            case PERSON -> person();
            case SERIES -> series();
            case ARTICLE,
                    STATE,
                    ORGANISATION,
                    PLACE,
                    TOPIC,
                    ROLE,
                    RANK,
                    SPEECH_ACT,
                    DOCUMENT_KIND,
                    STATUS,
                    DATE_BASIS,
                    GRAPH -> "";
        };
    }

    private String event() {
        return what() + " " + verb() + where() + when() + who() + ".";
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
        List<String> dates = description.subjects(Terms.of(Dip.participant), thing).stream()
                .map(Description::owner)
                .distinct()
                .map(event -> description.text(event, Terms.of(Dip.startDate)))
                .toList();
        String side = sides.isEmpty() ? "" : "For " + listed(sides) + ". ";
        if (dates.isEmpty()) {
            return side.strip();
        }
        List<String> known =
                dates.stream().filter(date -> !date.isEmpty()).sorted().toList();
        String span = "";
        if (!known.isEmpty()) {
            span = known.getFirst().equals(known.getLast())
                    ? ", " + date(known.getFirst())
                    : ", from " + date(known.getFirst()) + " to " + date(known.getLast());
        }
        return side + "Named among the participants of " + (dates.size() == 1 ? "1 event" : dates.size() + " events")
                + span + ".";
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
