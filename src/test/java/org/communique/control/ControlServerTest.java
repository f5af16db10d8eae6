package org.communique.control;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("try") // The server is there to be talked to through its socket.
class ControlServerTest {
    @TempDir
    Path store;

    @Test
    void theCommandIsRunWithItsArgumentsAndItsWordsAndExitCodeComeBack() throws IOException {
        try (var server = ControlServer.open(store, (request, in, out, err) -> {
            say(
                    out,
                    request.directory() + " " + request.arguments() + " " + request.colour() + " "
                            + request.progress());
            say(err, "talk");
            return 3;
        })) {
            var answer = ask(store, Optional.empty(), "query", "ngày 7/7", "");
            assertThat(answer.out).isEqualTo(Path.of("").toAbsolutePath() + " [query, ngày 7/7, ] false true");
            assertThat(answer.err).isEqualTo("talk");
            assertThat(answer.exit).isEqualTo(3);
        }
    }

    @Test
    void standardInputIsForwardedWhole() throws IOException {
        var text = "Hội đàm lần thứ tám. ".repeat(100_000);
        try (var server = ControlServer.open(store, ControlServerTest::copy)) {
            var answer = ask(store, Optional.of(new ByteArrayInputStream(text.getBytes(UTF_8))), "map", "-");
            assertThat(answer.out).isEqualTo(text);
        }
    }

    @Test
    void aCommandThatDoesNotReadItsInputEndsAllTheSame() throws IOException {
        try (var server = ControlServer.open(store, (request, in, out, err) -> 0)) {
            var answer = ask(store, Optional.of(new ByteArrayInputStream(new byte[3_000_000])), "map", "-");
            assertThat(answer.exit).isZero();
        }
    }

    @Test
    void commandsRunBesideEachOther() throws Exception {
        var both = new CountDownLatch(2);
        try (var server = ControlServer.open(store, (request, in, out, err) -> meet(both))) {
            var other = CompletableFuture.supplyAsync(() -> askUnchecked(store));
            assertThat(ask(store, Optional.empty(), "query").exit).isZero();
            assertThat(other.get().exit).isZero();
        }
    }

    @Test
    void onlyTheOwnersUserCanConnectAndNothingStaysBehind() throws IOException {
        try (var server = ControlServer.open(store, ControlServerTest::copy)) {
            var socket = store.resolve("control.sock");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(socket)))
                    .isEqualTo("rw-------");
        }
        assertThat(store).isEmptyDirectory();
    }

    @Test
    void aFolderWithALongNameIsServedThroughAShortPath() throws IOException {
        var deep =
                Files.createDirectories(store.resolve("ngoại-giao".repeat(12)).resolve("store"));
        try (var server = ControlServer.open(deep, ControlServerTest::copy)) {
            var answer = ask(deep, Optional.of(new ByteArrayInputStream("x".getBytes(UTF_8))), "map", "-");
            assertThat(answer.out).isEqualTo("x");
        }
        assertThat(deep).isEmptyDirectory();
    }

    @Test
    void whereNobodyListensNothingIsRun() throws IOException {
        assertThat(askFor(store, Optional.empty())).isEmpty();
    }

    @Test
    void aSocketLeftByAKilledOwnerIsNobody() throws IOException {
        try (var dead = new ControlSocket(store).bind()) {
            assertThat(store.resolve("control.sock")).exists();
        }
        assertThat(askFor(store, Optional.empty())).isEmpty();
        try (var server = ControlServer.open(store, (request, in, out, err) -> 7)) {
            assertThat(ask(store, Optional.empty(), "query").exit).isEqualTo(7);
        }
    }

    @Test
    void aConnectionThatTalksNonsenseDisturbsNobody() throws IOException {
        try (var server = ControlServer.open(store, (request, in, out, err) -> 7)) {
            try (var channel = new ControlSocket(store).connect().orElseThrow()) {
                channel.write(java.nio.ByteBuffer.wrap("GET / HTTP/1.1\r\n\r\n".getBytes(UTF_8)));
            }
            assertThat(ask(store, Optional.empty(), "query").exit).isEqualTo(7);
        }
    }

    private record Answer(int exit, String out, String err) {}

    private static Answer ask(Path store, Optional<InputStream> input, String... arguments) throws IOException {
        return askFor(store, input, arguments).orElseThrow();
    }

    private static Answer askUnchecked(Path store) {
        try {
            return ask(store, Optional.empty(), "query");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Answer> askFor(Path store, Optional<InputStream> input, String... arguments)
            throws IOException {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var request = new Request(List.of(arguments), Path.of("").toAbsolutePath(), false, true);
        var exit = ControlClient.run(store, request, input, out, err);
        return exit.isEmpty()
                ? Optional.empty()
                : Optional.of(new Answer(exit.getAsInt(), out.toString(UTF_8), err.toString(UTF_8)));
    }

    private static int copy(Request request, InputStream in, OutputStream out, OutputStream err) {
        try {
            in.transferTo(out);
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int meet(CountDownLatch both) {
        both.countDown();
        try {
            both.await();
            return 0;
        } catch (InterruptedException e) {
            return 1;
        }
    }

    private static void say(OutputStream stream, String text) {
        try {
            stream.write(text.getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
