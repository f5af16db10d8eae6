package org.communique.cli;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One run over files that cannot be used and files that can. */
class HostileInputTest {
    private static final String GOOD = """
            OSLO, March 4 (Nordic Wire) - The foreign ministers of Norway and Chile met in Oslo on Tuesday and spoke \
            about fisheries, the Antarctic and a double taxation treaty, the Norwegian ministry said in a statement.

            The two ministers agreed that their officials will meet again before the end of the year.
            """;
    private static final String VIETNAMESE = """
            Chiều nay, tại Hà Nội, hai bên đã trao đổi về tình hình khu vực và thế giới, đồng thời thống nhất tiếp tục \
            thúc đẩy hợp tác trong nhiều lĩnh vực mà hai nước cùng quan tâm, nhất là đào tạo và y học.
            """;

    @TempDir
    Path scratch;

    @Test
    void eachIsRejectedWithItsReasonAndTheGoodOnesOfTheSameRunArePublished() throws Exception {
        var articles = articles();
        var child = new Child(scratch);
        var run = child.run("publish", articles.toString(), "--store", "store");
        assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.SOME_REJECTED);
        assertThat(run.out()).isEmpty();
        for (var bad : new String[] {"empty", "huge", "random", "utf16-without-mark", "vietnamese"}) {
            assertThat(run.err()).containsPattern("rejected .*/" + bad + "\\.txt: \\S.* \\(expected: \\S.*\\)");
        }
        assertThat(run.err()).contains("7 articles: 2 new, 0 replaced, 0 unchanged, 5 rejected");
        var query = child.run(
                "query", "SELECT ?id { GRAPH ?g { ?a dct:identifier ?id } } ORDER BY ?id", "--store", "store");
        assertThat(query.out()).as(query.err()).isEqualToIgnoringNewLines("id\ngood\nutf16\n");
        assertThat(query.exit()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void aRunOfNothingButRejectedArticlesIsToldByItsExitCodeToo() throws Exception {
        Files.createFile(scratch.resolve("empty.txt"));
        var run = new Child(scratch).run("map", "empty.txt", "none.txt");
        assertThat(run.exit()).isEqualTo(ExitCode.SOME_REJECTED);
        assertThat(run.err()).contains("empty.txt: ").contains("none.txt: no such file");
    }

    private Path articles() throws IOException {
        var folder = Files.createDirectory(scratch.resolve("bài báo"));
        Files.writeString(folder.resolve("good.txt"), GOOD);
        Files.writeString(folder.resolve("utf16.txt"), GOOD.replace("Oslo", "Bergen"), UTF_16);
        Files.writeString(folder.resolve("utf16-without-mark.txt"), GOOD, UTF_16LE);
        Files.writeString(folder.resolve("vietnamese.txt"), VIETNAMESE);
        Files.createFile(folder.resolve("empty.txt"));
        var random = new byte[20_000];
        new Random(42).nextBytes(random);
        Files.write(folder.resolve("random.txt"), random);
        try (var huge = Files.newBufferedWriter(folder.resolve("huge.txt"), UTF_8)) {
            for (int i = 0; i < 50_000_000 / GOOD.length(); i++) {
                huge.write(GOOD);
            }
        }
        return folder;
    }
}
