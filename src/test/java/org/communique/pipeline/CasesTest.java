package org.communique.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.annotation.Annotated;
import org.communique.event.Report;
import org.communique.event.ReportBuilder;
import org.communique.text.Story;
import org.communique.text.StoryReader;
import org.junit.jupiter.api.Test;

/**
 * What is found in the cases against what readers took from them. The floors lie a little below what was reached last: who
 * makes the reading better raises them, and nobody makes it worse unseen.
 */
class CasesTest {
    private static final ReportBuilder REPORTS = new ReportBuilder(Annotated.gazetteer(), Annotated.lexica());

    static Report report(Case one) {
        return REPORTS.report(new StoryReader().read(one.article()));
    }

    @Test
    void aStoryIsReadAmongOthersAsAlone() {
        List<Story> stories = Case.all().stream()
                .map(one -> new StoryReader().read(one.article()))
                .toList();
        assertThat(REPORTS.reports(stories))
                .isEqualTo(stories.stream().map(REPORTS::report).toList());
    }

    private static FactScore score(List<Case> cases) {
        FactScore score = new FactScore();
        cases.forEach(one -> score.add(one.stem(), one.facts(), ReportFacts.of(report(one))));
        return score;
    }

    private static void assertReaches(FactScore score, double core, double statements, double topics) {
        String table = "%n%s%n%s%n".formatted(score.table(), String.join("\n", score.differences()));
        assertThat(score.core().f1()).as("core facts" + table).isGreaterThanOrEqualTo(core);
        assertThat(score.of("statement").f1()).as("statements" + table).isGreaterThanOrEqualTo(statements);
        assertThat(score.of("topic").f1()).as("topics" + table).isGreaterThanOrEqualTo(topics);
    }

    @Test
    void theSampleDispatchesAreReadAsWellAsBefore() {
        assertReaches(score(Case.seeds()), 0.925, 0.955, 0.885);
    }

    @Test
    void theOtherCasesAreReadAsWellAsBefore() {
        assertReaches(score(Case.others()), 0.785, 0.865, 0.77);
    }

    @Test
    void textsWithoutDiplomacySayNothing() {
        List<String> misread = Case.others().stream()
                .filter(Case::isNegative)
                .filter(one -> saysSomething(report(one)))
                .map(Case::stem)
                .toList();
        assertThat(misread).as("invented texts that are taken for news").isEmpty();
    }

    private static boolean saysSomething(Report report) {
        return !report.events().isEmpty()
                || !report.persons().isEmpty()
                || !report.statements().isEmpty()
                || !report.topics().isEmpty();
    }
}
