package org.communique.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.rdf.QuadFormat;
import org.communique.store.Trail;

/**
 * A trail for a person: each report once, with a number, behind each value the numbers of the reports that give it, and
 * how was chosen where they differ.
 *
 * @param base what is left out at the beginning of an IRI
 */
record TrailText(String base) {
    void print(Trail trail, PrintStream out) {
        var reports = trail.reports().stream().map(Trail.Report::iri).distinct().toList();
        out.println(line(trail.label()));
        out.println(trail.iri());
        out.println();
        out.println("Reports");
        for (var iri : reports) {
            print(reports.indexOf(iri) + 1, said(trail, iri), out);
        }
        if (!trail.corrections().isEmpty()) {
            out.println("Corrections");
            trail.corrections()
                    .forEach(correction -> out.println("  %s %s  (%s, %s: %s; %s)"
                            .formatted(
                                    line(correction.kind()),
                                    line(correction.content().replace(base, "")),
                                    line(correction.who()),
                                    line(correction.when()),
                                    line(correction.why()),
                                    line(correction.source()))));
            out.println();
        }
        if (!trail.announcements().isEmpty()) {
            out.println("Announcements");
            trail.announcements().forEach(announcement -> print(announcement, trail.iri(), out));
            out.println();
        }
        out.println("Values");
        trail.values().forEach(value -> out.println("  " + value(value, reports)));
        if (!trail.decisions().isEmpty()) {
            out.println();
            out.println("Where the articles differ");
            trail.decisions().forEach(decision -> print(decision, trail.iri(), reports, out));
        }
    }

    private void print(Trail.Announcement announcement, String thing, PrintStream out) {
        var when = Stream.of(
                        announcement.announcedOn().map(day -> "on " + day),
                        announcement.announcedFor().map(day -> "for " + day))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        out.println("  "
                + line("announced %s%s".formatted(when, named(announcement.event(), announcement.label(), thing))));
        out.println("    "
                + line(announcement
                        .outcome()
                        .map(outcome -> "held"
                                + outcome.heldOn().map(day -> " on " + day).orElse("")
                                + slippage(outcome)
                                + named(outcome.event(), outcome.label(), thing))
                        .orElse("nothing is reported of what came of it")));
    }

    private static String slippage(Trail.Outcome outcome) {
        if (outcome.slippage().isEmpty()) {
            return "";
        }
        var days = outcome.slippage().getAsLong();
        var number = Math.abs(days) == 1 ? "1 day" : Math.abs(days) + " days";
        return days == 0 ? ", as announced" : ", %s %s".formatted(number, days > 0 ? "later" : "sooner");
    }

    /** Another event by its name; the one that is explained needs none. */
    private String named(String event, String label, String thing) {
        return event.equals(thing) ? "" : ": %s  %s".formatted(label, shortened(event));
    }

    private void print(Trail.Decision decision, String thing, List<String> reports, PrintStream out) {
        var parts = new ArrayList<String>();
        parts.add("%-20s".formatted(name(decision.property())));
        if (!decision.entity().equals(thing)) {
            parts.add("of " + line(decision.entity().replaceFirst("^[^#]*", "")));
        }
        decision.conflict().ifPresent(kind -> parts.add(line(kind)));
        parts.add("rule: " + line(decision.policy()));
        out.println("  " + String.join("  ", parts));
        decision.positions().forEach(position -> {
            var mark = decision.chosen().filter(position.value()::equals).isPresent() ? "chosen " : "       ";
            out.println("    %s%s  %s"
                    .formatted(mark, line(shortened(position.value())), numbers(position.reports(), reports)));
        });
    }

    private static List<Trail.Report> said(Trail trail, String iri) {
        return trail.reports().stream()
                .filter(report -> report.iri().equals(iri))
                .toList();
    }

    private void print(int number, List<Trail.Report> said, PrintStream out) {
        var first = said.getFirst();
        var source = Stream.of(Stream.of(first.article()), first.issued().stream(), first.address().stream())
                .flatMap(part -> part)
                .distinct()
                .collect(Collectors.joining(" · "));
        out.println("  [%d] %s".formatted(number, shortened(first.iri())));
        out.println("      " + line(source));
        said.stream()
                .flatMap(report -> report.rules().stream())
                .distinct()
                .forEach(rule -> out.println("      read by " + line(rule)));
        said.stream()
                .flatMap(report -> report.quotations().stream())
                .distinct()
                .forEach(quotation -> out.println(
                        "      %d–%d “%s”".formatted(quotation.start(), quotation.end(), line(quotation.text()))));
        out.println();
    }

    private String value(Trail.Value value, List<String> reports) {
        var parts = new ArrayList<String>();
        parts.add("%-20s".formatted(name(value.property())));
        value.label().ifPresent(label -> parts.add(line(label)));
        parts.add(line(shortened(value.value())));
        var numbers = numbers(value.reports(), reports);
        parts.add(numbers.isEmpty() ? "(made by the merge)" : numbers);
        return String.join("  ", parts);
    }

    private static String numbers(List<Trail.Report> some, List<String> reports) {
        return some.stream()
                .map(Trail.Report::iri)
                .distinct()
                .sorted()
                .map(iri -> "[" + (reports.indexOf(iri) + 1) + "]")
                .collect(Collectors.joining(" "));
    }

    private String shortened(String iri) {
        return iri.startsWith(base) ? iri.substring(base.length()) : iri;
    }

    private static String name(String property) {
        var name = QuadFormat.prefixes().qnameFor(property);
        return name == null ? property : name;
    }

    private static String line(String text) {
        return Streams.harmless(text).replaceAll("\\s+", " ").strip();
    }
}
