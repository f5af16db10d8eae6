package org.communique.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.query.QueryExecutionFactory;
import org.communique.event.Confidence;
import org.communique.event.EventType;
import org.communique.event.Role;
import org.communique.rdf.ArticleGraph;
import org.communique.rdf.Digest;
import org.communique.rdf.Dispatch;
import org.communique.rdf.IriMinter;
import org.communique.rdf.PartyNames;
import org.communique.rdf.RankScheme;
import org.communique.rdf.ReportMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CrashTest {
    @TempDir
    Path folder;

    static ArticleGraph article(int number) {
        ReportMapper mapper = new ReportMapper(
                new IriMinter("http://localhost:3330/"),
                RankScheme.empty(),
                PartyNames.codes(),
                Confidence.unfitted(),
                "0.1.0");
        return mapper.map(Dispatch.of("article-" + number, text(number))
                .by("Paper " + number % 7, "2024-01-01")
                .person("Anna Berg Number" + number, "Deputy Minister", "General", Dispatch.VNM)
                .event(EventType.DIALOGUE_SESSION)
                .on("2024-01-01")
                .in("Hanoi", Dispatch.HANOI, "VNM")
                .series("Dialogue on defence", "defence", "dialogue")
                .round(number)
                .with("person-1", Role.CHAIR)
                .done()
                .report());
    }

    private static String text(int number) {
        return "Round " + number + " was held.";
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void aKilledPublisherLosesNothingThatItAcknowledgedAndLeavesNoHalfArticle(int acknowledged) throws Exception {
        Path killed = folder.resolve("killed");
        int said = publishAndKill(killed, 1, "published " + acknowledged);
        try (Store store = Store.open(killed, Worlds.settings());
                Store whole = Store.open(folder.resolve("whole"), Worlds.settings())) {
            int stored = count(store);
            assertThat(stored).isGreaterThanOrEqualTo(said);
            assertThat(said).isGreaterThanOrEqualTo(acknowledged);
            whole.publish(IntStream.rangeClosed(1, stored)
                    .mapToObj(CrashTest::article)
                    .toList());
            assertThat(Worlds.dump(store)).isEqualTo(Worlds.dump(whole));
            assertThat(store.archivedText(Digest.sha256(text(said)))).contains(text(said));
            assertThat(found(store)).isEqualTo(found(whole)).isPositive();
            store.publish(List.of(article(stored + 1)));
            assertThat(count(store)).isEqualTo(stored + 1);
        }
    }

    @Test
    void aPublisherKilledAmidAnEditionLeavesTheStoreAsItWas() throws Exception {
        Path killed = folder.resolve("killed");
        assertThat(publishAndKill(killed, 400, "taken in 60")).isEqualTo(1);
        try (Store store = Store.open(killed, Worlds.settings());
                Store one = Store.open(folder.resolve("one"), Worlds.settings())) {
            one.publish(List.of(article(1)));
            assertThat(Worlds.dump(store)).isEqualTo(Worlds.dump(one));
            assertThat(found(store)).isEqualTo(found(one)).isPositive();
            store.publish(List.of(article(2)));
            assertThat(count(store)).isEqualTo(2);
        }
    }

    /**
     * Kills the child as soon as it has said something.
     *
     * @return the last article that the child had acknowledged when it died
     */
    private static int publishAndKill(Path folder, int together, String after) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Process child = new ProcessBuilder(java, "-cp", classPath, PublishingChild.class.getName(), folder.toString(), Integer.toString(together))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        int acknowledged = 0;
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                if (line.startsWith("published ")) {
                    acknowledged = Integer.parseInt(line.substring("published ".length()));
                }
                if (line.equals(after)) {
                    child.toHandle().destroyForcibly();
                }
            }
        }
        child.waitFor();
        return acknowledged;
    }

    private static int count(Store store) {
        return number(store, "SELECT (COUNT(*) AS ?n) { ?a a <https://w3id.org/communique/ontology#Article> }");
    }

    private static int found(Store store) {
        return number(store, "SELECT (COUNT(*) AS ?n) { (?x) <http://jena.apache.org/text#query> ('berg' 10000) }");
    }

    private static int number(Store store, String query) {
        return store.read(dataset -> {
            try (var execution = QueryExecutionFactory.create(query, dataset)) {
                return execution.execSelect().next().getLiteral("n").getInt();
            }
        });
    }
}
