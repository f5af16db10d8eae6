package org.communique.publish.view;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.communique.publish.http.Refusal;
import org.communique.publish.http.Request;
import org.communique.publish.http.Status;
import org.communique.rdf.Dip;

/**
 * What a view shall show, as the parameters of its address say: the same condition for the drawing and for the query
 * behind it. Values are checked, so that they may stand in a query as they are.
 *
 * @param base what the IRIs of the data begin with
 * @param states codes of states that all are sides of an event
 * @param series the end of a series' IRI, empty for any; likewise the next ones
 * @param from the first year, month or day of beginning; empty for no limit
 * @param to the last one
 * @param page which page of the rows, counted from 1
 * @param least how many events a tie of the network has at least
 * @param of what the network ties together: {@code people} or {@code states}
 */
record Selection(
        URI base,
        List<String> states,
        String type,
        String series,
        String topic,
        String place,
        String person,
        String status,
        String from,
        String to,
        int page,
        int least,
        String of) {
    static final List<String> TYPES = List.of(
            "DialogueSession",
            "Meeting",
            "Visit",
            "Call",
            "Conference",
            "Signing",
            "AwardConferral",
            "Exercise",
            "Commemoration");
    static final List<String> STATUSES = List.of("held", "planned", "postponed", "cancelled");
    static final String ANY = "any";

    private static final Pattern STATE = Pattern.compile("[A-Z]{3,4}");
    private static final Pattern SEGMENT = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._~-]{0,199}");
    private static final Pattern DATE = Pattern.compile("\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?");
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,4}");

    Selection {
        states = List.copyOf(states);
    }

    /**
     * Reads the parameters of a request.
     *
     * @throws Refusal 400 for a value that can be none
     */
    static Selection of(Request request, URI base, String usualStatus) {
        List<String> states = request.parameters("state").stream()
                .map(String::strip)
                .filter(state -> !state.isEmpty())
                .distinct()
                .sorted()
                .toList();
        states.forEach(state -> require(STATE, "state", state, "a code of a state such as VNM"));
        if (states.size() > 4) {
            throw refusal("state", "given %d times".formatted(states.size()), "at most four");
        }
        String segment = "the last part of an address, such as vnm-defence-dialogue";
        return new Selection(
                base,
                states,
                oneOf(request, "type", TYPES, ""),
                checked(request, "series", SEGMENT, segment),
                checked(request, "topic", SEGMENT, segment),
                checked(request, "place", SEGMENT, segment),
                checked(request, "person", SEGMENT, segment),
                oneOf(request, "status", List.of(ANY, "held", "planned", "postponed", "cancelled"), usualStatus),
                checked(request, "from", DATE, "a year, month or day: 2025, 2025-09 or 2025-09-03"),
                checked(request, "to", DATE, "a year, month or day: 2025, 2025-09 or 2025-09-03"),
                number(request, "page"),
                number(request, "least"),
                oneOf(request, "of", List.of("people", "states"), "people"));
    }

    private static int number(Request request, String name) {
        String text = checked(request, name, NUMBER, "a number from 1 to 99999");
        return text.isEmpty() ? 1 : Integer.parseInt(text);
    }

    private static String oneOf(Request request, String name, List<String> known, String usual) {
        String value = request.parameter(name).map(String::strip).orElse(usual);
        if (!value.equals(usual) && !known.contains(value)) {
            throw refusal(name, "not known", "one of " + String.join(", ", known));
        }
        return value;
    }

    private static String checked(Request request, String name, Pattern form, String expected) {
        Optional<String> value = request.parameter(name).map(String::strip);
        value.ifPresent(text -> require(form, name, text, expected));
        return value.orElse("");
    }

    private static void require(Pattern form, String name, String text, String expected) {
        if (!form.matcher(text).matches()) {
            throw refusal(name, "not understood", expected);
        }
    }

    private static Refusal refusal(String name, String what, String expected) {
        return new Refusal(Status.BAD_REQUEST, "parameter %s: %s (expected: %s)".formatted(name, what, expected));
    }

    /** Whether an event belongs to the selection. */
    boolean takes(EventFacts event) {
        return (type.isEmpty() || event.type().equals(type))
                && (status.equals(ANY) || event.status().equals(concept("status", status)))
                && event.parties().containsAll(stateIris())
                && has(event.series(), series, iri("series", series))
                && has(event.topics(), topic, concept("topic", topic))
                && has(event.places(), place, iri("place", place))
                && (person.isEmpty()
                        || event.participations().stream()
                                .anyMatch(part -> part.person().equals(iri("person", person))))
                && takes(event.start());
    }

    private static boolean has(List<String> values, String wanted, String iri) {
        return wanted.isEmpty() || values.contains(iri);
    }

    private boolean takes(String start) {
        return (from.isEmpty() && to.isEmpty())
                || (!start.isEmpty()
                        && start.compareTo(from) >= 0
                        && (to.isEmpty()
                                || start.substring(0, Math.min(start.length(), to.length()))
                                                .compareTo(to)
                                        <= 0));
    }

    List<String> stateIris() {
        return states.stream().map(state -> iri("state", state)).toList();
    }

    private String iri(String kind, String end) {
        return base + kind + "/" + end;
    }

    private static String concept(String scheme, String end) {
        return Dip.ROOT + scheme + "/" + end;
    }

    /**
     * The condition as graph patterns that bind {@code ?event}, and {@code ?start} if wanted or asked about.
     *
     * @param dated whether events without a beginning are left out
     */
    String pattern(boolean dated) {
        StringBuilder pattern = new StringBuilder();
        pattern.append(
                type.isEmpty()
                        ? "VALUES ?class { dip:" + String.join(" dip:", TYPES) + " } ?event a ?class ."
                        : "?event a dip:" + type + " .");
        states.forEach(state -> triple(pattern, "dip:party", iri("state", state)));
        if (!status.equals(ANY)) {
            triple(pattern, "dip:status", concept("status", status));
        }
        if (!series.isEmpty()) {
            triple(pattern, "dip:series", iri("series", series));
        }
        if (!topic.isEmpty()) {
            triple(pattern, "dip:topic", concept("topic", topic));
        }
        if (!place.isEmpty()) {
            triple(pattern, "dip:place", iri("place", place));
        }
        if (!person.isEmpty()) {
            triple(pattern, "dip:participation/dip:participant", iri("person", person));
        }
        if (dated || !from.isEmpty() || !to.isEmpty()) {
            pattern.append(" ?event dip:startDate ?start .");
        }
        if (!from.isEmpty()) {
            pattern.append(" FILTER(STR(?start) >= \"").append(from).append("\")");
        }
        if (!to.isEmpty()) {
            pattern.append(" FILTER(SUBSTR(STR(?start), 1, %d) <= \"%s\")".formatted(to.length(), to));
        }
        return pattern.toString();
    }

    private static void triple(StringBuilder pattern, String path, String object) {
        pattern.append(" ?event %s <%s> .".formatted(path, object));
    }

    /** The selection as parameters of an address, begun by a question mark; empty if there are none. */
    String address(View view) {
        return address(view, Map.of());
    }

    /**
     * The same with other values for some parameters; an empty value drops one. The page falls back to the first.
     */
    String address(View view, Map<String, String> others) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("state", String.join(" ", states));
        parameters.put("type", type);
        parameters.put("series", series);
        parameters.put("topic", topic);
        parameters.put("place", place);
        parameters.put("person", person);
        parameters.put("status", status.equals(view.usualStatus()) ? "" : status);
        parameters.put("from", from);
        parameters.put("to", to);
        parameters.put("least", least == 1 ? "" : Integer.toString(least));
        parameters.put("of", of.equals("people") ? "" : of);
        parameters.put("page", page == 1 || !others.isEmpty() ? "" : Integer.toString(page));
        parameters.putAll(others);
        String query = parameters.entrySet().stream()
                .filter(parameter -> !parameter.getValue().isEmpty())
                .flatMap(parameter -> Pattern.compile(" ")
                        .splitAsStream(parameter.getValue())
                        .map(value -> parameter.getKey() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }
}
