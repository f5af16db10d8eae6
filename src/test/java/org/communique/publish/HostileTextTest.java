package org.communique.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.publish.RunningSite.header;

import java.net.http.HttpResponse;
import org.apache.jena.atlas.json.JSON;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in articles, in requests and in queries never becomes markup, script or a line of the log. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileTextTest {
    private RunningSite site;

    @BeforeAll
    void start() {
        site = RunningSite.start();
    }

    @AfterAll
    void stop() {
        site.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/event/",
                "/article/",
                "/event/2025-01-01-meeting-enemy.html",
                "/article/2025-01-01-enemy-00000000.html",
                "/graph/article/2025-01-01-enemy-00000000.html",
                "/search?q=script",
                "/search?source=%3Cscript%3Ealert('source')%3C/script%3E",
                "/document/",
                "/award/",
                "/dyad/",
                "/dyad/RUS-VNM",
                "/search?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
                "/sparql?format=html&query=%3C/textarea%3E%3Cscript%3Ealert(1)%3C/script%3E",
                "/sparql?format=html&query=SELECT%20*%20%7B%3Chttp://localhost:3330/event/2025-01-01-meeting-enemy%3E%20?p%20?o%7D",
            })
    void noPageHasForeignMarkupOrScriptAddresses(String path) {
        HttpResponse<String> response = site.get(path, "Accept", "text/html");

        assertThat(header(response, "Content-Type")).startsWith("text/html");
        String page = response.body()
                .replaceFirst("<script type=\"application/ld\\+json\">[^<>&]*</script>", "")
                .replaceAll("<script (defer|type=\"module\") src=\"[./]*static/[a-z0-9./-]+\"></script>", "")
                .replaceAll("<svg width=\"\\d+%\">", "");
        assertThat(page).doesNotContain("<script", "<img", "<svg", "href=\"javascript:", "href=\"data:");
        assertThat(page.replaceAll("=\"[^\"]*\"", "=\"\""))
                .as("attributes without their values")
                .doesNotContainPattern("<[^>]*\\son[a-z]+\\s*=")
                .doesNotContainPattern("<[^>]*\\sstyle\\s*=");
    }

    @Test
    void aLabelIsShownAsItIsWritten() {
        assertThat(site.get("/event/2025-01-01-meeting-enemy.html").body())
                .contains("&lt;script&gt;alert('label')&lt;/script&gt;", "<bdi>javascript:alert('link')</bdi>");
    }

    @Test
    void whatThePageTellsMachinesEndsWhereItShall() {
        String page = site.get("/event/2025-01-01-meeting-enemy.html").body();
        String start = "<script type=\"application/ld+json\">";
        String data = page.substring(page.indexOf(start) + start.length());
        data = data.substring(0, data.indexOf("</script>"));

        assertThat(data).doesNotContain("<", ">", "&", "\u202E").contains("\\u003cscript\\u003e", "\\u202E");
        assertThat(JSON.parse(data).getString("name")).isEqualTo("<script>alert('label')</script> \u202Egnp.exe");
    }

    @Test
    void anAddressOfAScriptIsToldToNoMachine() {
        assertThat(site.get("/article/2025-01-01-enemy-00000000.html").body())
                .contains("application/ld+json")
                .doesNotContain("\"javascript:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/nothing", "/sparql", "/sparql?query=x", "/health", "/static/site.css", "/event/x.ttl"})
    void everyAnswerForbidsForeignScriptAndSniffing(String path) {
        HttpResponse<String> response = site.get(path, "Origin", "https://elsewhere.example");

        assertThat(header(response, "Content-Security-Policy"))
                .contains("default-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(header(response, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(response, "Referrer-Policy")).isNotEmpty();
        assertThat(header(response, "Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(response.headers().firstValue("Access-Control-Allow-Credentials"))
                .isEmpty();
        assertThat(response.headers().firstValue("Server")).isEmpty();
        assertThat(response.headers().map().toString()).doesNotContainIgnoringCase("jetty", "fuseki", "jena");
    }

    @Test
    void aPreflightIsAnsweredForEverybodyWithoutCredentials() {
        HttpResponse<String> response = site.send(
                "OPTIONS",
                "/sparql",
                "",
                "Origin",
                "https://elsewhere.example",
                "Access-Control-Request-Method",
                "POST");

        assertThat(response.statusCode()).isEqualTo(204);
        assertThat(header(response, "Access-Control-Allow-Methods")).contains("POST");
        assertThat(header(response, "Access-Control-Allow-Origin")).isEqualTo("*");
    }

    @Test
    void theLogGetsOneLineWhateverThePathSays() {
        assertThat(LogText.of("/x\nERROR all is lost\r\u202E\u0007")).isEqualTo("/x?ERROR all is lost???");
        assertThat(LogText.of("x".repeat(1000))).hasSize(201);
    }
}
