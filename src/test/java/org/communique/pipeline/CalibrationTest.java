package org.communique.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.communique.event.Confidence;
import org.communique.event.Weights;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Whether the published confidence keeps its promise on our cases. With {@code -Dconfidence=update} the weights of
 * {@code config/confidence.tsv} are fitted anew, to our cases and, where it lies beside the project, to the corpus of development.
 */
class CalibrationTest {
    private static final Path FILE = Path.of("config/confidence.tsv");

    /** How far prediction and outcome may lie apart on average: what chance makes of some hundred reports, and a little more. */
    private static final double TOLERANCE = 0.08;

    /** How much surer right reports are than wrong ones, at least. */
    private static final double DISTANCE = 0.02;

    private static List<Judged> judged(List<Case> cases, boolean events) {
        List<Judged> all = new ArrayList<>();
        for (Case one : cases) {
            var report = CasesTest.report(one);
            all.addAll(events ? Judged.events(one, report) : Judged.statements(one, report));
        }
        return all;
    }

    private static Reliability reliability(List<Judged> reports, Weights weights) {
        return Reliability.of(reports.stream()
                .map(one -> WeightsFit.Prediction.of(one, weights))
                .toList());
    }

    @BeforeAll
    static void fitAnew() throws IOException {
        if ("update".equals(System.getProperty("confidence"))) {
            List<Case> cases = new ArrayList<>(Case.all());
            cases.addAll(Case.shared("dev"));
            Files.writeString(FILE, text(judged(cases, true), judged(cases, false)));
        }
    }

    @Test
    void ofTenReportsAtNinetyPercentNineAreRight() {
        Confidence confidence = Confidence.read(FILE);
        List<Reliability> kinds = List.of(
                reliability(judged(Case.all(), true), confidence.events()),
                reliability(judged(Case.all(), false), confidence.statements()));
        assertThat(kinds)
                .allSatisfy(kind -> assertThat(kind.error()).as(kind.table()).isLessThan(TOLERANCE));
    }

    @Test
    void theWeightsTellRightFromWrong() {
        List<Judged> events = judged(Case.all(), true);
        Weights weights = Confidence.read(FILE).events();
        assertThat(mean(events, weights, true)).isGreaterThan(mean(events, weights, false) + DISTANCE);
    }

    private static double mean(List<Judged> reports, Weights weights, boolean right) {
        return reports.stream()
                .filter(one -> one.right() == right)
                .mapToDouble(one -> weights.probability(one.signs()))
                .average()
                .orElse(0);
    }

    private static String text(List<Judged> events, List<Judged> statements) {
        StringBuilder text = new StringBuilder("""
                # How sure a report is. One line: kind of report, tab, sign, tab, weight, tab, reports that have the sign, tab, share of
                # them that is right.
                #
                # A sign is something countable that is known when an article has been read (EventSigns, StatementSigns). The weight is the
                # log odds that it adds: confidence = 1 / (1 + exp(-(always + the weights of the signs that are there))). The last two
                # columns are for the reader only. A sign without a row adds nothing.
                #
                # Never edited by hand. Fitted by logistic regression with a Gaussian prior to the reports on the cases of
                # src/test/resources/cases and the corpus of development; how well the result holds: src/docs/accuracy.md. Who changes a
                # rule fits again: mvn test -Dtest=CalibrationTest -Dconfidence=update
                """);
        text.append("# Fitted to %d events and %d statements.%n%n".formatted(events.size(), statements.size()));
        rows("event", events, text);
        text.append('\n');
        rows("statement", statements, text);
        return text.toString();
    }

    private static void rows(String kind, List<Judged> reports, StringBuilder text) {
        Map<String, List<Judged>> bySign = new HashMap<>();
        Function<String, List<Judged>> with = sign -> bySign.getOrDefault(sign, reports);
        reports.forEach(one -> one.signs()
                .forEach(sign -> bySign.computeIfAbsent(sign, unused -> new ArrayList<>())
                        .add(one)));
        WeightsFit.of(reports).bySign().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> text.append(String.format(
                        Locale.ROOT,
                        "%s\t%s\t%.3f\t%d\t%.2f%n",
                        kind,
                        entry.getKey(),
                        entry.getValue(),
                        with.apply(entry.getKey()).size(),
                        WeightsFit.share(with.apply(entry.getKey())))));
    }
}
