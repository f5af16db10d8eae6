package org.communique.pipeline;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.communique.event.EventReport;
import org.communique.event.EventSigns;
import org.communique.event.Report;
import org.communique.event.StatementReport;
import org.communique.event.StatementSigns;

/**
 * A report with its signs, and whether it was right: whether readers of the case took it from the text too.
 *
 * @param stem of the case
 */
record Judged(String stem, List<String> signs, boolean right) {
    /** The events of a case; one is right if the score pairs it with one of the gold. */
    static List<Judged> events(Case one, Report report) {
        JsonNode found = ReportFacts.of(report).path("events");
        EventPairs pairs = EventPairs.of(one.facts().path("events"), found);
        EventSigns signs = new EventSigns(report);
        List<Judged> judged = new ArrayList<>();
        for (int i = 0; i < report.events().size(); i++) {
            EventReport event = report.events().get(i);
            JsonNode node = found.get(i);
            boolean right = pairs.pairs().stream().anyMatch(pair -> is(pair.found(), node));
            judged.add(new Judged(one.stem(), signs.of(event), right));
        }
        return judged;
    }

    /** The statements of a case; each of the gold makes one right. */
    static List<Judged> statements(Case one, Report report) {
        JsonNode found = ReportFacts.of(report).path("statements");
        List<JsonNode> free = new ArrayList<>(EventPairs.list(one.facts().path("statements")));
        StatementSigns signs = new StatementSigns(report);
        List<Judged> judged = new ArrayList<>();
        for (int i = 0; i < report.statements().size(); i++) {
            StatementReport statement = report.statements().get(i);
            JsonNode node = found.get(i);
            int match = 0;
            while (match < free.size() && !FactScore.sameStatement(free.get(match), node)) {
                match++;
            }
            boolean right = match < free.size();
            if (right) {
                free.remove(match);
            }
            judged.add(new Judged(one.stem(), signs.of(statement), right));
        }
        return judged;
    }

    /** Two events may say the same and still be two, so it is the node itself that counts. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean is(JsonNode one, JsonNode other) {
        return one == other;
    }
}
