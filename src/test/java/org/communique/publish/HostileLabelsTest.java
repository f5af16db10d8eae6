package org.communique.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.publish.RunningSite.header;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever labels, sentences and addresses say, each kind of page has the elements that it has for harmless ones. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileLabelsTest {
    private static final String SCRIPT = "javascript:window.hurt=1";
    private static final String HOSTILE = String.join(
            " ",
            "=HYPERLINK(\"http://evil.example\",\"x\")",
            "<img src=x onerror=\"window.hurt=1\">",
            "</script><script>window.hurt=1</script>",
            "</title></textarea></select></svg><svg onload=window.hurt=1>",
            "' onclick='window.hurt=1' \" onfocus=\"window.hurt=1\" autofocus=\"",
            "<!-- ]]> &lt;b>",
            SCRIPT,
            "\u202Egnp.exe\u2066",
            "{\"@id\": 1}");

    private static final Pattern ELEMENT =
            Pattern.compile("<(/?[a-zA-Z!][^\\s/>]*)((?:\\s+[^\\s=>\"'/<]+(?:=\"[^\"]*\")?)*)\\s*/?>");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\s([^\\s=>\"'/<]+)(?:=\"([^\"]*)\")?");
    private static final Pattern DATA = Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>");

    private RunningSite harmless;
    private RunningSite hostile;

    @BeforeAll
    void start() {
        harmless = Enemy.site("Plain words", "https://plain.example/");
        hostile = Enemy.site(HOSTILE, SCRIPT);
    }

    @AfterAll
    void stop() {
        harmless.close();
        hostile.close();
    }

    static Stream<String> pages() {
        return Enemy.PAGES.stream();
    }

    static Stream<String> tables() {
        return Enemy.TABLES.stream();
    }

    private static String page(RunningSite site, String path) {
        HttpResponse<String> response = site.get(path, "Accept", "text/html");
        assertThat(header(response, "Content-Type")).as(path).startsWith("text/html");
        return response.body();
    }

    /** The kinds of elements of a page: each with the names of its attributes. */
    private static Set<String> elements(String page) {
        Set<String> elements = new TreeSet<>();
        Matcher element = ELEMENT.matcher(page);
        while (element.find()) {
            Set<String> attributes = new TreeSet<>();
            Matcher attribute = ATTRIBUTE.matcher(element.group(2));
            while (attribute.find()) {
                attributes.add(attribute.group(1));
            }
            elements.add(element.group(1) + attributes);
        }
        return elements;
    }

    private static List<String> targets(String page) {
        return Pattern.compile("\\s(href|src|srcset|action|formaction|data|poster)=\"([^\"]*)\"")
                .matcher(page)
                .results()
                .map(found -> found.group(2))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageHasTheElementsThatItHasForHarmlessWords(String path) {
        String page = page(hostile, path);

        assertThat(elements(page)).isSubsetOf(elements(page(harmless, path)));
        assertThat(ELEMENT.matcher(page).replaceAll(""))
                .as("what is no element")
                .doesNotContain("<");
        assertThat(targets(page))
                .allMatch(target -> !target.matches("(?is)\\s*[a-z][a-z0-9+.-]*:.*") || target.matches("https?://.*"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageTellsMachinesTheWordsAsTheyAre(String path) {
        Matcher data = DATA.matcher(page(hostile, path));
        while (data.find()) {
            assertThat(data.group(1)).doesNotContain("<", ">", "&", "\u202E", "\"javascript:window");
            assertThat(JSON.parse(data.group(1)).getString("name")).isIn(HOSTILE, "Communique");
        }
    }

    @Test
    void machinesAreToldOfMostThings() {
        assertThat(Enemy.PAGES.stream()
                        .filter(path -> DATA.matcher(page(hostile, path)).find()))
                .hasSizeGreaterThanOrEqualTo(8);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void noCellStartsAFormula(String path) {
        HttpResponse<String> response = hostile.get(path);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(Pattern.compile("(?m)(^|,)\"?[=@\t]")
                        .matcher(response.body())
                        .results())
                .as("cells that begin as a formula does")
                .isEmpty();
    }

    @Test
    void whatWouldStartAFormulaIsThereBehindAnApostrophe() {
        assertThat(Enemy.TABLES.stream().filter(path -> hostile.get(path).body().contains("\"'=HYPERLINK")))
                .hasSizeGreaterThanOrEqualTo(8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/view/timeline.svg",
                "/view/map.svg",
                "/view/network.svg",
                "/view/matrix.svg",
                "/view/ladder.svg"
            })
    void aPictureHasTheElementsThatItHasForHarmlessWords(String path) {
        String picture = hostile.get(path).body();

        assertThat(elements(picture)).isSubsetOf(elements(harmless.get(path).body()));
        assertThat(picture).doesNotContain("javascript:window.hurt=1\"", "\u202E", "<script");
    }
}
