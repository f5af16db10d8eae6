package org.communique.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code bin/communique} with a Maven and JDKs that only say how they were called. */
class LauncherTest {
    @TempDir
    Path scratch;

    private Path home = Path.of("");

    @BeforeEach
    void aProjectInAFolderWithABlank() throws IOException {
        home = Files.createDirectories(scratch.resolve("my project"));
        Files.createDirectories(home.resolve("bin"));
        for (var script : List.of("communique", "find-jdk")) {
            Files.copy(Path.of("bin", script), home.resolve("bin").resolve(script));
        }
        Files.createDirectories(home.resolve("src/main/java"));
        Files.createFile(home.resolve("pom.xml"));
        script(scratch.resolve("tools/mvn"), """
                echo "mvn with $JAVA_COMMUNIQUE_HOME"
                echo built >>"$BUILDS"
                mkdir -p target/lib && touch target/communique.jar target/lib/b.jar target/lib/a.jar""");
    }

    @Test
    void buildsOnFirstUseThenRunsFromAnyFolderThroughALink() throws Exception {
        var jdk = jdk("jdk-21", "21.0.4");
        var link = Files.createSymbolicLink(scratch.resolve("the link"), home.resolve("bin/communique"));
        var run = run(link, Map.of("JAVA_HOME", jdk.toString()), "query", "a b");
        assertThat(run.out())
                .startsWith(jdk + "/bin/java\n-Dcommunique.home=" + home.toRealPath() + "\n")
                .contains("target/communique.jar:" + home.toRealPath() + "/target/lib/a.jar:")
                .endsWith("org.communique.cli.Main\nquery\na b\n");
        assertThat(run.err()).contains("communique: building").contains("mvn with " + jdk);
    }

    @Test
    void buildsAgainOnlyWhenSourcesAreNewer() throws Exception {
        var env = Map.of("JAVA_HOME", jdk("jdk-21", "21").toString());
        run(home.resolve("bin/communique"), env);
        assertThat(run(home.resolve("bin/communique"), env).err()).isEmpty();
        var source = Files.createFile(home.resolve("src/main/java/New.java"));
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(60)));
        assertThat(run(home.resolve("bin/communique"), env).err()).contains("building");
    }

    @Test
    void twoThatStartAtOnceBuildOnce() throws Exception {
        var env = Map.of("JAVA_HOME", jdk("jdk-25", "25.0.1").toString());
        var first = start(home.resolve("bin/communique"), env);
        var second = start(home.resolve("bin/communique"), env);
        assertThat(List.of(first.waitFor(), second.waitFor())).containsOnly(0);
        assertThat(Files.readAllLines(scratch.resolve("builds"))).hasSize(1);
    }

    @Test
    void aJavaHomeThatIsTooOldIsPassedOver() throws Exception {
        var newer = jdk(".jdks/jdk-21", "21");
        jdk(".jdks/jdk-19", "19");
        var run = run(
                home.resolve("bin/communique"),
                Map.of("JAVA_HOME", jdk("jdk-17", "17.0.1").toString(), "HOME", scratch.toString()));
        assertThat(run.out()).doesNotContain("jdk-17").doesNotContain("jdk-19");
        // The machine may hold a newer one than ours.
        assertThat(run.err()).containsPattern("mvn with (" + newer + "|/)");
    }

    @Test
    void theCacheIsMadeOnceForANewJdkAndUsedQuietly() throws Exception {
        var env = Map.of("JAVA_HOME", jdk("jdk-25", "25.0.1").toString());
        var first = run(home.resolve("bin/communique"), env, "query", "events");
        assertThat(first.out()).contains("-XX:AOTCache=").contains("-Xlog:disable");
        assertThat(first.err()).contains("preparing a fast start");
        assertThat(run(home.resolve("bin/communique"), env).err()).isEmpty();
    }

    @Test
    void theCacheIsMadeWithTheObjectHeadersThatItsUserHas() throws Exception {
        var headers = "-XX:+UseCompactObjectHeaders\n";
        var env = Map.of("JAVA_HOME", jdk("jdk-25", "25.0.1").toString());
        assertThat(run(home.resolve("bin/communique"), env, "query", "events").out())
                .contains(headers);
        assertThat(Files.readString(home.resolve("target/rehearsal.log"))).contains(headers);
        var older = Map.of("JAVA_HOME", jdk("jdk-24", "24.0.1").toString());
        assertThat(run(home.resolve("bin/communique"), older, "query", "events").out())
                .doesNotContain(headers);
    }

    @Test
    void aLauncherThatChangedMakesTheCacheAnew() throws Exception {
        var env = Map.of("JAVA_HOME", jdk("jdk-25", "25.0.1").toString());
        run(home.resolve("bin/communique"), env, "query", "events");
        Files.setLastModifiedTime(
                home.resolve("bin/communique"), FileTime.from(Instant.now().plusSeconds(60)));
        assertThat(run(home.resolve("bin/communique"), env, "query", "events").err())
                .contains("preparing a fast start");
    }

    @Test
    void aCacheThatCannotBeMadeIsNotTriedAgain() throws Exception {
        var env = Map.of("JAVA_HOME", jdk("jdk-25", "25.0.1").toString(), "NO_CACHE", "yes");
        var first = run(home.resolve("bin/communique"), env, "query", "events");
        assertThat(first.out()).doesNotContain("-XX:AOTCache=");
        assertThat(first.exit()).isZero();
        assertThat(run(home.resolve("bin/communique"), env).err()).isEmpty();
    }

    @Test
    void aBuildThatFailsIsTold() throws Exception {
        script(scratch.resolve("tools/mvn"), "echo '[ERROR] no such symbol'; exit 1");
        var run = run(
                home.resolve("bin/communique"),
                Map.of("JAVA_HOME", jdk("jdk-21", "21").toString()));
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("no such symbol").contains("communique: the build failed");
    }

    private record Run(int exit, String out, String err) {}

    private Run run(Path launcher, Map<String, String> env, String... arguments) throws Exception {
        var process = start(launcher, env, arguments);
        var exit = process.waitFor();
        return new Run(
                exit,
                Files.readString(scratch.resolve("out" + process.pid())),
                Files.readString(scratch.resolve("err" + process.pid())));
    }

    private Process start(Path launcher, Map<String, String> env, String... arguments) throws IOException {
        // The streams go to files of the process's own number, which only the process knows before it runs.
        var builder = new ProcessBuilder("bash", "-c", "exec \"$@\" >\"$SCRATCH/out$$\" 2>\"$SCRATCH/err$$\"", "bash");
        builder.command().add(launcher.toString());
        builder.command().addAll(List.of(arguments));
        builder.directory(scratch.toFile());
        builder.environment().put("PATH", scratch.resolve("tools") + ":" + System.getenv("PATH"));
        builder.environment().put("BUILDS", scratch.resolve("builds").toString());
        builder.environment().put("SCRATCH", scratch.toString());
        builder.environment().putAll(env);
        return builder.start();
    }

    private Path jdk(String name, String version) throws IOException {
        var jdk = scratch.resolve(name);
        script(jdk.resolve("bin/javac"), "");
        script(jdk.resolve("bin/java"), """
                echo "$0"
                for argument in "$@"; do
                  echo "$argument"
                  case $argument in -XX:AOTCacheOutput=*) [ -n "${NO_CACHE:-}" ] || echo x >"${argument#*=}" ;; esac
                done""");
        Files.writeString(jdk.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n", UTF_8);
        return jdk;
    }

    private static void script(Path file, String body) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/usr/bin/env bash\n" + body + "\n", UTF_8);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
