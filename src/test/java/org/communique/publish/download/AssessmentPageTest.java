package org.communique.publish.download;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.publish.RunningSite.header;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.communique.fair.CheckResult;
import org.communique.fair.Criterion;
import org.communique.fair.EarlReport;
import org.communique.fair.FairReport;
import org.communique.fair.Verdict;
import org.communique.publish.RunningSite;
import org.communique.publish.SiteSettings;
import org.communique.release.WrittenRelease;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a release says of how FAIR it is, on its page and at an address of its own. */
class AssessmentPageTest {
    private static final String ASSESSED = "/releases/2026.11.3/";
    private static final String BROKEN = "/releases/2026.11.2/";
    private static final String PLAIN = "/releases/2026.11.1/";

    @TempDir
    static Path folder;

    private static RunningSite site;

    @BeforeAll
    static void start() throws IOException {
        release("2026.11.3").with("fair.ttl", "text/turtle", report()).write();
        release("2026.11.2").with("fair.ttl", "text/turtle", "no turtle").write();
        release("2026.11.1").write();
        site = RunningSite.start(SiteSettings.local().withReleases(folder));
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static WrittenRelease release(String version) {
        return WrittenRelease.of(folder.resolve(version));
    }

    private static String report() {
        FairReport report = new FairReport(
                "https://w3id.org/example/onto",
                "http://localhost:3330/dataset",
                List.of(
                        new CheckResult(
                                Criterion.ofOntology("CN1", "A1", "Two forms"), Verdict.passed("asked", "both")),
                        new CheckResult(
                                Criterion.ofDataset("FsF-F1-02MD", "F1", "Kept for good"),
                                Verdict.open("asked", "<script>alert(1)</script>"))));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RDFDataMgr.write(
                out,
                new EarlReport("http://localhost:3330/releases/2026.11.3/fair", "0.0.1").write(report),
                Lang.TURTLE);
        return out.toString(UTF_8);
    }

    @Test
    void thePageOfTheReleaseTellsEachCheck() {
        String page = site.get(ASSESSED).body();

        assertThat(page)
                .contains("<h2 id=\"fair\">How FAIR it is: 1 of 2 checks passed</h2>")
                .containsSubsequence("CN1", "Two forms", "pass", "both", "FsF-F1-02MD", "Kept for good", "open")
                .contains("&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert(1)");
    }

    @Test
    void oneAddressLeadsToTheGraphOrToThePage() {
        assertThat(header(site.get(ASSESSED + "fair", "Accept", "text/turtle"), "Location"))
                .isEqualTo("fair.ttl");
        assertThat(header(site.get(ASSESSED + "fair", "Accept", "text/html"), "Location"))
                .isEqualTo("./#fair");
        assertThat(site.get(ASSESSED + "fair", "Accept", "image/png").statusCode())
                .isEqualTo(406);
        assertThat(site.get(ASSESSED + "fair.ttl").statusCode()).isEqualTo(200);
    }

    @Test
    void aReleaseThatWasNotAssessedSaysNothingOfIt() {
        assertThat(site.get(PLAIN).body()).doesNotContain("How FAIR");
        assertThat(site.get(PLAIN + "fair").statusCode()).isEqualTo(404);
    }

    @Test
    void aFileThatIsNoReportIsNotShown() {
        assertThat(site.get(BROKEN).statusCode()).isEqualTo(200);
        assertThat(site.get(BROKEN).body()).doesNotContain("How FAIR");
    }
}
