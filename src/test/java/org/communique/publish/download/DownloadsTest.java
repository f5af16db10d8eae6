package org.communique.publish.download;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.publish.RunningSite.header;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.communique.publish.RunningSite;
import org.communique.publish.SiteSettings;
import org.communique.rdf.Digest;
import org.communique.release.Imprint;
import org.communique.release.WrittenRelease;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DownloadsTest {
    private static final String CONTENT = "0123456789abcdefghij";
    private static final String FILE = "/releases/2026.11.2/tables/events.csv";

    @TempDir
    static Path folder;

    private static RunningSite site;

    @BeforeAll
    static void start() throws IOException {
        Files.writeString(folder.resolve("context.jsonld"), "{\"@context\":{}}");
        Path releases = folder.resolve("releases");
        release(releases.resolve("2026.11.2"), "");
        release(releases.resolve("2026.9.10"), "<script>alert(1)</script>");
        Files.writeString(releases.resolve("secret.txt"), "secret");
        site = RunningSite.start(
                SiteSettings.local().withReleases(releases).withContext(folder.resolve("context.jsonld")));
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static void release(Path release, String title) throws IOException {
        Imprint imprint = new Imprint(title, "P", "javascript:alert(1)");
        WrittenRelease.of(release, title + release.getFileName(), imprint)
                .with("data.nq.gz", "application/n-quads", CONTENT)
                .with("tables/events.csv", "text/csv", CONTENT)
                .with("tables/events.md", "text/csv", CONTENT)
                .withUnlisted("hidden.txt", "hidden")
                .write();
    }

    @Test
    void theListHasTheNewestFirst() {
        HttpResponse<String> list = site.get("/releases/");

        assertThat(list.statusCode()).isEqualTo(200);
        assertThat(list.body()).contains("1,234", "2026-11-22", "href=\"2026.11.2/\"", "href=\"2026.9.10/SHA256SUMS\"");
        assertThat(list.body().indexOf("2026.11.2")).isLessThan(list.body().indexOf("2026.9.10"));
        String tag = header(list, "ETag");
        assertThat(site.get("/releases/", "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(header(site.get("/releases"), "Location")).isEqualTo("releases/");
    }

    /** A release is made while the store stays as it is. */
    @Test
    void aNewReleaseIsSeenAtOnce(@TempDir Path releases) throws IOException {
        release(releases.resolve("2026.11.1"), "");
        try (RunningSite serving = RunningSite.start(SiteSettings.local().withReleases(releases))) {
            HttpResponse<String> list = serving.get("/releases/");
            HttpResponse<String> description = serving.get("/dataset.ttl");
            assertThat(description.body()).contains("releases/2026.11.1/data.nq.gz");
            release(releases.resolve("2026.11.2"), "");

            assertThat(serving.get("/releases/", "If-None-Match", header(list, "ETag"))
                            .body())
                    .contains("2026.11.2");
            assertThat(serving.get("/dataset.ttl", "If-None-Match", header(description, "ETag"))
                            .body())
                    .contains("releases/2026.11.2/data.nq.gz");
        }
    }

    @Test
    void thePageOfAReleaseListsEachFileWithSizeAndDigest() {
        String page = site.get("/releases/2026.11.2/").body();

        assertThat(page)
                .contains("href=\"data.nq.gz\"", "N-Quads, gzip", "20 B", Digest.sha256(CONTENT))
                .contains("<a href=\"tables/events.md\">Codebook</a>")
                .doesNotContain("hidden.txt");
        assertThat(header(site.get("/releases/2026.11.2"), "Location")).isEqualTo("2026.11.2/");
    }

    @Test
    void whatAReleaseSaysOfItselfIsTextAndNothingElse() {
        assertThat(site.get("/releases/2026.9.10/").body())
                .doesNotContain("<script>alert")
                .doesNotContain("href=\"javascript:");
        assertThat(site.get("/releases/").body()).doesNotContain("<script>alert");
    }

    @Test
    void aFileComesWholeWithAStrongTagForever() {
        HttpResponse<String> file = site.get(FILE);

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.body()).isEqualTo(CONTENT);
        assertThat(header(file, "ETag")).isEqualTo('"' + Digest.sha256(CONTENT) + '"');
        assertThat(header(file, "Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
        assertThat(header(file, "Accept-Ranges")).isEqualTo("bytes");
        assertThat(header(file, "Content-Type")).isEqualTo("text/csv; charset=utf-8");
        assertThat(header(file, "Repr-Digest")).startsWith("sha-256=:").endsWith("=:");
        assertThat(header(site.get("/releases/2026.11.2/data.nq.gz"), "Content-Type"))
                .isEqualTo("application/gzip");
        assertThat(header(site.get("/releases/2026.11.2/data.nq.gz"), "Content-Encoding"))
                .isEmpty();
    }

    @Test
    void whoHasItNeedNotTakeItAgain() {
        HttpResponse<String> file =
                site.get(FILE, "If-None-Match", '"' + Digest.sha256(CONTENT) + '"', "Range", "bytes=0-1");

        assertThat(file.statusCode()).isEqualTo(304);
        assertThat(file.body()).isEmpty();
        assertThat(header(file, "Cache-Control")).contains("immutable");
    }

    @Test
    void aHeadHasTheHeadersOnly() {
        HttpResponse<String> head = site.send("HEAD", FILE, "", "Range", "bytes=0-1");

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(header(head, "Content-Length")).isEqualTo("20");
    }

    @ParameterizedTest
    @CsvSource({
        "bytes=0-4,0-4,01234",
        "bytes=10-,10-19,abcdefghij",
        "bytes=-3,17-19,hij",
        "bytes=-100,0-19,0123456789abcdefghij",
        "bytes=18-99999999999999999999,18-19,ij",
        "BYTES=19-19,19-19,j",
    })
    void aRangeIsAPart(String range, String told, String content) {
        HttpResponse<String> part = site.get(FILE, "Range", range);

        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.body()).isEqualTo(content);
        assertThat(header(part, "Content-Range")).isEqualTo("bytes " + told + "/20");
        assertThat(header(part, "ETag")).isEqualTo('"' + Digest.sha256(CONTENT) + '"');
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=20-", "bytes=-0", "bytes=99999999999999999999-"})
    void beyondTheEndIsNothing(String range) {
        HttpResponse<String> none = site.get(FILE, "Range", range);

        assertThat(none.statusCode()).isEqualTo(416);
        assertThat(header(none, "Content-Range")).isEqualTo("bytes */20");
    }

    /** RFC 9110, 14.2: a range that is none, or several of them, may be answered with the whole. */
    @ParameterizedTest
    @ValueSource(strings = {"bytes=5-2", "bytes=-", "lines=0-1", "bytes=0-1,4-5", "bytes=a-b", "0-1"})
    void whatIsNoRangeIsPassedOver(String range) {
        assertThat(site.get(FILE, "Range", range).body()).isEqualTo(CONTENT);
    }

    @Test
    void aPartOfAnotherFileIsNeverPutTogetherWithThisOne() {
        assertThat(site.get(FILE, "Range", "bytes=0-4", "If-Range", "\"other\"").statusCode())
                .isEqualTo(200);
        assertThat(site.get(FILE, "Range", "bytes=0-4", "If-Range", '"' + Digest.sha256(CONTENT) + '"')
                        .statusCode())
                .isEqualTo(206);
    }

    @Test
    void theNewestIsFoundUnderAFixedAddress() {
        assertThat(header(site.get("/releases/latest/tables/events.csv"), "Location"))
                .isEqualTo("../../2026.11.2/tables/events.csv");
        assertThat(header(site.get("/releases/latest/"), "Location")).isEqualTo("../2026.11.2/");
        assertThat(header(site.get("/releases/latest"), "Location")).isEqualTo("2026.11.2/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/releases/2026.11.3/",
                "/releases/2026.11.2/hidden.txt",
                "/releases/2026.11.2/tables/",
                "/releases/2026.11.2/../secret.txt",
                "/releases/2026.11.2/..%2fsecret.txt",
                "/releases/%2e%2e/context.jsonld",
                "/releases/secret.txt",
                "/releases/2026.11.2/tables/events.csv/",
                "/releases//",
            })
    void nothingElseIsServed(String path) {
        assertThat(site.get(path).statusCode()).isIn(400, 404);
    }

    @Test
    void nothingCanBeWritten() {
        assertThat(site.send("PUT", FILE, "x").statusCode()).isEqualTo(405);
    }

    @Test
    void theContextHasAFixedAddress() {
        HttpResponse<String> context = site.get("/context.jsonld");

        assertThat(context.body()).isEqualTo("{\"@context\":{}}");
        assertThat(header(context, "Content-Type")).isEqualTo("application/ld+json");
    }

    @Test
    void withoutReleasesThePageSaysHowToMakeOne() {
        try (RunningSite empty = RunningSite.start(SiteSettings.local().withReleases(folder.resolve("none")))) {
            assertThat(empty.get("/releases/").body()).contains("No release yet");
            assertThat(empty.get("/releases/latest/").statusCode()).isEqualTo(404);
        }
    }
}
