package org.communique.pipeline;

import static org.communique.pipeline.EventPairs.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.communique.event.Report;
import org.communique.event.Weights;

/** The tables of the page on accuracy, over cases that are read once. */
final class AccuracyTables {
    /** Publishers with fewer cases are put together. */
    private static final int ENOUGH_CASES = 2;

    private static final int FOLDS = 10;

    private final Map<Case, Report> reports = new LinkedHashMap<>();

    AccuracyTables(List<Case> cases) {
        cases.forEach(one -> reports.put(one, CasesTest.report(one)));
    }

    private FactScore score(List<Case> cases) {
        FactScore score = new FactScore();
        for (Case one : cases) {
            score.add(one.stem(), one.facts(), ReportFacts.of(report(one)));
        }
        return score;
    }

    private Report report(Case one) {
        return reports.computeIfAbsent(one, CasesTest::report);
    }

    /** Precision, recall, F1 and number of facts by kind, with columns for each group of cases. */
    String facts(Map<String, List<Case>> groups) {
        Map<String, FactScore> scores = new LinkedHashMap<>();
        groups.forEach((name, cases) -> scores.put("%s (%d)".formatted(name, cases.size()), score(cases)));
        Set<String> kinds = new LinkedHashSet<>();
        scores.values().forEach(score -> kinds.addAll(score.tallies().keySet()));
        StringBuilder table = new StringBuilder("| fact |");
        StringBuilder rule = new StringBuilder("|---|");
        scores.keySet().forEach(name -> {
            table.append(" %s: P | R | F1 | facts |".formatted(name));
            rule.append("---:|---:|---:|---:|");
        });
        table.append('\n').append(rule).append('\n');
        kinds.forEach(kind ->
                row(kind, scores.values().stream().map(score -> score.of(kind)).toList(), table));
        row("**all core facts**", scores.values().stream().map(FactScore::core).toList(), table);
        return table.toString();
    }

    /** The same figures of one group as tab-separated lines, for {@code config/accuracy.tsv}. */
    String lines(String corpus, List<Case> cases) {
        FactScore score = score(cases);
        StringBuilder lines = new StringBuilder();
        score.tallies().forEach((kind, tally) -> line(corpus, kind, tally, lines));
        line(corpus, "all core facts", score.core(), lines);
        return lines.toString();
    }

    private static void line(String corpus, String fact, Tally tally, StringBuilder lines) {
        lines.append(String.format(
                Locale.ROOT,
                "%s\t%s\t%.3f\t%.3f\t%.3f\t%d\n",
                corpus,
                fact,
                tally.precision(),
                tally.recall(),
                tally.f1(),
                tally.right() + tally.missed()));
    }

    private static void row(String name, List<Tally> tallies, StringBuilder table) {
        table.append("| %s |".formatted(name));
        for (Tally tally : tallies) {
            table.append(String.format(
                    Locale.ROOT,
                    " %.3f | %.3f | %.3f | %d |",
                    tally.precision(),
                    tally.recall(),
                    tally.f1(),
                    tally.right() + tally.missed()));
        }
        table.append('\n');
    }

    /** F1 by publisher, those with most cases first. */
    String publishers(List<Case> cases) {
        Map<String, List<Case>> all = new TreeMap<>();
        for (Case one : cases) {
            String publisher = text(one.facts().path("source"), "publisher");
            all.computeIfAbsent(publisher.isEmpty() ? "unknown" : publisher, unused -> new ArrayList<>())
                    .add(one);
        }
        List<Map.Entry<String, List<Case>>> sorted = new ArrayList<>(all.entrySet());
        sorted.sort(Map.Entry.comparingByValue((a, b) -> b.size() - a.size()));
        StringBuilder table = new StringBuilder(
                "| publisher | cases | core | event | statement | topic |\n|---|---:|---:|---:|---:|---:|\n");
        List<Case> others = new ArrayList<>();
        int small = 0;
        for (Map.Entry<String, List<Case>> entry : sorted) {
            if (entry.getValue().size() < ENOUGH_CASES) {
                others.addAll(entry.getValue());
                small++;
            } else {
                publisher(entry.getKey(), entry.getValue(), table);
            }
        }
        if (small > 0) {
            publisher("%d others".formatted(small), others, table);
        }
        return table.toString();
    }

    private void publisher(String name, List<Case> cases, StringBuilder table) {
        FactScore score = score(cases);
        table.append(String.format(
                Locale.ROOT,
                "| %s | %d | %.3f | %.3f | %.3f | %.3f |%n",
                name,
                cases.size(),
                score.core().f1(),
                score.of("event").f1(),
                score.of("statement").f1(),
                score.of("topic").f1()));
    }

    /** How many events of each kind are in the gold, missed, invented, and found with another date, place or set of parties. */
    String errors(List<Case> cases) {
        Map<String, int[]> counts = new TreeMap<>();
        for (Case one : cases) {
            EventPairs events = EventPairs.of(
                    one.facts().path("events"), ReportFacts.of(report(one)).path("events"));
            events.missed().forEach(event -> count(event, counts, 0, 1));
            events.invented().forEach(event -> count(event, counts, 2));
            for (EventPairs.Pair pair : events.pairs()) {
                count(pair.gold(), counts, 0);
                countWhere(!same(pair, event -> text(event, "date")), pair, counts, 3);
                countWhere(!same(pair, event -> text(event, "country")), pair, counts, 4);
                countWhere(!same(pair, AccuracyTables::parties), pair, counts, 5);
            }
        }
        StringBuilder table = new StringBuilder(
                "| event | gold | missed | invented | other date | other country | other parties |\n|---|---:|---:|---:|---:|---:|---:|\n");
        counts.forEach((type, number) -> {
            table.append("| ").append(type);
            for (int one : number) {
                table.append(" | ").append(one);
            }
            table.append(" |\n");
        });
        return table.toString();
    }

    private static boolean same(EventPairs.Pair pair, Function<JsonNode, String> value) {
        return value.apply(pair.gold()).equals(value.apply(pair.found()));
    }

    private static String parties(JsonNode event) {
        return EventPairs.texts(event.path("parties")).stream()
                .sorted()
                .toList()
                .toString();
    }

    private static void count(JsonNode event, Map<String, int[]> counts, int... columns) {
        for (int column : columns) {
            counts.computeIfAbsent(text(event, "type"), unused -> new int[6])[column]++;
        }
    }

    private static void countWhere(boolean holds, EventPairs.Pair pair, Map<String, int[]> counts, int column) {
        if (holds) {
            count(pair.gold(), counts, column);
        }
    }

    /** What became of reports of each confidence, which is given by weights that were fitted to nine tenths of the cases. */
    String reliability() {
        return reliability("Events", WeightsFit.crossValidated(events(), FOLDS))
                + reliability("Statements", WeightsFit.crossValidated(statements(), FOLDS));
    }

    /** The same by weights that were fitted to other cases altogether. */
    String reliabilityBy(AccuracyTables others) {
        return reliability("Events", predictions(events(), WeightsFit.of(others.events())))
                + reliability("Statements", predictions(statements(), WeightsFit.of(others.statements())));
    }

    private List<Judged> events() {
        List<Judged> events = new ArrayList<>();
        reports.forEach((one, report) -> events.addAll(Judged.events(one, report)));
        return events;
    }

    private List<Judged> statements() {
        List<Judged> statements = new ArrayList<>();
        reports.forEach((one, report) -> statements.addAll(Judged.statements(one, report)));
        return statements;
    }

    private static List<WeightsFit.Prediction> predictions(List<Judged> reports, Weights weights) {
        return reports.stream()
                .map(one -> WeightsFit.Prediction.of(one, weights))
                .toList();
    }

    private static String reliability(String kind, List<WeightsFit.Prediction> predictions) {
        Reliability reliability = Reliability.of(predictions);
        return String.format(
                Locale.ROOT,
                "%n%s (%d; predicted and right lie %.2f apart on average)%n%n%s",
                kind,
                reliability.reports(),
                reliability.error(),
                reliability.table());
    }
}
