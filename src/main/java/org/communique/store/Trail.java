package org.communique.store;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * The way from a thing back to the words of the articles: its values, the reports that give each, their rules,
 * quotations and articles; and where the articles differ, the rule that chose and the values that lost.
 *
 * @param iri the thing
 * @param label what it is called; its IRI if it has no label
 * @param values in the order of their properties
 * @param decisions on the values of the thing and of its parts about which the articles are not at one
 * @param announcements what was announced that came to this, and what came of it where it was announced itself
 * @param corrections what people decided on the thing or on one of its reports
 */
public record Trail(
        String iri,
        String label,
        List<Value> values,
        List<Decision> decisions,
        List<Announcement> announcements,
        List<Correction> corrections) {
    public Trail {
        values = List.copyOf(values);
        decisions = List.copyOf(decisions);
        announcements = List.copyOf(announcements);
        corrections = List.copyOf(corrections);
    }

    /** All reports behind the values, be they chosen or not, in the order of their IRIs; one may come several times. */
    public List<Report> reports() {
        return Stream.concat(
                        values.stream().flatMap(value -> value.reports().stream()),
                        decisions.stream()
                                .flatMap(decision -> decision.positions().stream())
                                .flatMap(position -> position.reports().stream()))
                .sorted(Comparator.comparing(Report::iri))
                .toList();
    }

    /**
     * One value of the thing.
     *
     * @param property IRI
     * @param value the literal's characters or the IRI
     * @param label what the value is called, if it is a thing with a label
     * @param reports the reports that give it; empty for what the merge made itself, as the label of an event is
     */
    public record Value(String property, String value, Optional<String> label, List<Report> reports) {
        public Value {
            reports = List.copyOf(reports);
        }
    }

    /**
     * That an event was announced for a day.
     *
     * @param event IRI of the event that was announced
     * @param label what it is called
     * @param announcedOn when the first article announced it for that day
     * @param announcedFor day, month or year for which it was announced
     * @param outcome the event that came of it; nothing where none is reported
     */
    public record Announcement(
            String event,
            String label,
            Optional<String> announcedOn,
            Optional<String> announcedFor,
            Optional<Outcome> outcome) {}

    /**
     * What came of an announcement.
     *
     * @param event IRI of the event that was held
     * @param label what it is called
     * @param heldOn its day, month or year
     * @param slippage days from the day announced to the day held, where both are known
     */
    public record Outcome(String event, String label, Optional<String> heldOn, OptionalLong slippage) {}

    /**
     * One correction.
     *
     * @param kind what is to be done
     * @param content what is done to what: IRIs, property and value
     * @param who decided
     * @param when as an ISO date
     * @param why in words
     * @param source the line of the file
     */
    public record Correction(String kind, String content, String who, String when, String why, String source) {}

    /**
     * How the merge chose between the values that the articles give.
     *
     * @param entity IRI of the thing, or of the part of it, whose value this is
     * @param property IRI
     * @param policy code of the rule that chose, or that could not
     * @param conflict code of how the values differ, where that is more than a choice between wordings
     * @param chosen the value that stands; nothing where no rule decides
     * @param positions every value that is given, the chosen one too
     */
    public record Decision(
            String entity,
            String property,
            String policy,
            Optional<String> conflict,
            Optional<String> chosen,
            List<Position> positions) {
        public Decision {
            positions = List.copyOf(positions);
        }
    }

    /**
     * One of several values.
     *
     * @param articles IRIs of the articles that give it
     * @param reports the reports in them
     */
    public record Position(String value, List<String> articles, List<Report> reports) {
        public Position {
            articles = List.copyOf(articles);
            reports = List.copyOf(reports);
        }
    }

    /**
     * One report.
     *
     * @param iri the report
     * @param rules names of the rules that read it
     * @param quotations what the article says, in the order of the text
     * @param article label of the article
     * @param publisher who published it
     * @param issued when, as far as known
     * @param address where it stands on the web
     */
    public record Report(
            String iri,
            List<String> rules,
            List<Quotation> quotations,
            String article,
            Optional<String> publisher,
            Optional<String> issued,
            Optional<String> address) {
        public Report {
            rules = List.copyOf(rules);
            quotations = List.copyOf(quotations);
        }
    }

    /** A stretch of the archived text; offsets count code points, {@code end} is behind the last. */
    public record Quotation(String text, int start, int end) {}
}
