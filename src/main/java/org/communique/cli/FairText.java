package org.communique.cli;

import java.io.PrintStream;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.communique.fair.CheckResult;
import org.communique.fair.EarlReport;
import org.communique.fair.FairReport;
import org.communique.fair.Outcome;
import org.communique.fair.Suite;
import org.communique.release.CsvLine;

/** An assessment in the forms in which it is printed. */
record FairText(FairReport report) {
    void print(FairFormat format, String iri, PrintStream out) {
        switch (format) {
            case TABLE -> table(out);
            case CSV -> csv(out);
            case TTL -> RDFDataMgr.write(out, new EarlReport(iri, Version.number()).write(report), Lang.TURTLE);
        }
    }

    private void table(PrintStream out) {
        for (Suite suite : Suite.values()) {
            out.println("%s on the %s %s".formatted(suite.title(), suite.subject(), report.subject(suite)));
            for (CheckResult result : report.of(suite)) {
                out.println("  %-4s  %-14s  %s"
                        .formatted(
                                result.verdict().outcome().word(),
                                result.criterion().id(),
                                result.criterion().title()));
                if (result.verdict().outcome() != Outcome.PASSED) {
                    out.println("                        asked: "
                            + Streams.harmless(result.verdict().asked()));
                    out.println("                        found: "
                            + Streams.harmless(result.verdict().reason()));
                }
            }
            out.println(report.summary(suite));
            out.println();
        }
    }

    private void csv(PrintStream out) {
        out.print(CsvLine.of(List.of("suite", "id", "principle", "title", "outcome", "asked", "reason")));
        for (CheckResult result : report.results()) {
            out.print(CsvLine.of(List.of(
                    result.criterion().suite().title(),
                    result.criterion().id(),
                    result.criterion().principle(),
                    result.criterion().title(),
                    result.verdict().outcome().word(),
                    result.verdict().asked(),
                    result.verdict().reason())));
        }
    }
}
