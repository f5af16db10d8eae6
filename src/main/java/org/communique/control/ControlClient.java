package org.communique.control;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;

/** Asks the owner of a store to run a command. */
public final class ControlClient {
    private static final Logger LOG = System.getLogger(ControlClient.class.getName());
    private static final int CHUNK = 1 << 16;

    private ControlClient() {}

    /**
     * Has the owner run a command and passes on what it says.
     *
     * @param store the store's folder
     * @param input what to forward as its standard input; nothing where the command reads none
     * @return its exit code; nothing where nobody listens, or the owner was ending and did not start the command
     * @throws IOException if the owner goes away before the command's end
     */
    public static OptionalInt run(
            Path store, Request request, Optional<InputStream> input, OutputStream output, OutputStream error)
            throws IOException {
        var connected = new ControlSocket(store).connect();
        if (connected.isEmpty()) {
            return OptionalInt.empty();
        }
        try (var channel = connected.get()) {
            return converse(channel, request, input, output, error);
        }
    }

    private static OptionalInt converse(
            SocketChannel channel,
            Request request,
            Optional<InputStream> input,
            OutputStream output,
            OutputStream error)
            throws IOException {
        var out = new DataOutputStream(Channels.newOutputStream(channel));
        var in = new DataInputStream(Channels.newInputStream(channel));
        if (!isStarted(request, in, out)) {
            return OptionalInt.empty();
        }
        Thread.ofPlatform().name("control-input").daemon().start(() -> forward(input, out));
        try {
            while (true) {
                var frame = Frame.read(in);
                switch (frame.kind) {
                    case OUTPUT -> pass(frame, output);
                    case ERROR -> pass(frame, error);
                    case EXIT -> {
                        return OptionalInt.of(ByteBuffer.wrap(frame.payload).getInt());
                    }
                    case REQUEST, STARTED, INPUT, INPUT_END ->
                        throw new IOException("frame of kind " + frame.kind + " from the owner (expected: its answer)");
                }
            }
        } catch (EOFException e) {
            throw new IOException("the process that owns the store ended before the command did", e);
        }
    }

    private static boolean isStarted(Request request, DataInputStream in, DataOutputStream out) {
        try {
            Frame.write(out, Frame.Kind.REQUEST, request.toBytes());
            return Frame.read(in).kind == Frame.Kind.STARTED;
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "the owner of the store was ending", e);
            return false;
        }
    }

    private static void pass(Frame frame, OutputStream stream) throws IOException {
        stream.write(frame.payload);
        stream.flush();
    }

    private static void forward(Optional<InputStream> input, DataOutputStream out) {
        try {
            if (input.isPresent()) {
                var chunk = new byte[CHUNK];
                for (int n = input.get().read(chunk); n >= 0; n = input.get().read(chunk)) {
                    Frame.write(out, Frame.Kind.INPUT, chunk, 0, n);
                }
            }
            Frame.write(out, Frame.Kind.INPUT_END);
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "the command ended without reading all of its input", e);
        }
    }
}
