package org.communique.control;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

/** Listens in a store's folder and runs what other processes of the same user ask for, each on a thread of its own. */
public final class ControlServer implements AutoCloseable {
    private static final Logger LOG = System.getLogger(ControlServer.class.getName());
    private static final int INPUT_BUFFER = 1 << 16;

    /** Runs a command for another process. */
    public interface Handler {
        /**
         * Runs it to its end.
         *
         * @param input the other process's standard input; empty unless it was promised
         * @param output goes to its standard output
         * @param error goes to its standard error
         * @return its exit code
         */
        int handle(Request request, InputStream input, OutputStream output, OutputStream error);
    }

    private final ControlSocket socket;
    private final ServerSocketChannel server;
    private final Handler handler;
    private final ExecutorService running = Executors.newCachedThreadPool(
            Thread.ofPlatform().name("command-", 0).daemon().factory());

    private ControlServer(ControlSocket socket, ServerSocketChannel server, Handler handler) {
        this.socket = socket;
        this.server = server;
        this.handler = handler;
    }

    /**
     * Starts to listen.
     *
     * @param store the folder of a store that this process owns
     */
    public static ControlServer open(Path store, Handler handler) throws IOException {
        var socket = new ControlSocket(store);
        var control = new ControlServer(socket, socket.bind(), handler);
        Thread.ofPlatform().name("control").daemon().start(control::accept);
        return control;
    }

    /** Takes no further command and waits until those that run have ended. */
    @Override
    public void close() throws IOException {
        socket.remove();
        server.close();
        running.shutdown();
        try {
            while (!running.awaitTermination(1, TimeUnit.MINUTES)) {
                Thread.onSpinWait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void accept() {
        while (true) {
            try {
                hand(server.accept());
            } catch (ClosedChannelException e) {
                return;
            } catch (IOException e) {
                LOG.log(Level.DEBUG, "a connection to the control socket failed", e);
            }
        }
    }

    private void hand(SocketChannel channel) throws IOException {
        try {
            running.execute(() -> serve(channel));
        } catch (RejectedExecutionException e) {
            // Closing: the other process sees that its command was not started, and tries again.
            channel.close();
        }
    }

    private void serve(SocketChannel channel) {
        try (channel;
                var out = new DataOutputStream(Channels.newOutputStream(channel))) {
            var in = new DataInputStream(Channels.newInputStream(channel));
            var first = Frame.read(in);
            if (first.kind != Frame.Kind.REQUEST) {
                throw new IOException("first frame of kind " + first.kind + " (expected: REQUEST)");
            }
            var request = Request.of(first.payload);
            Frame.write(out, Frame.Kind.STARTED);
            var exit = handler.handle(
                    request,
                    input(in),
                    new FrameOutputStream(out, Frame.Kind.OUTPUT),
                    new FrameOutputStream(out, Frame.Kind.ERROR));
            Frame.write(
                    out,
                    Frame.Kind.EXIT,
                    ByteBuffer.allocate(Integer.BYTES).putInt(exit).array());
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "the process that asked has gone", e);
        }
    }

    private static InputStream input(DataInputStream in) throws IOException {
        var sink = new PipedOutputStream();
        var input = new PipedInputStream(sink, INPUT_BUFFER);
        Thread.ofVirtual().name("control-input").start(() -> pump(in, sink));
        return input;
    }

    private static void pump(DataInputStream in, PipedOutputStream sink) {
        try (sink) {
            for (var frame = Frame.read(in); frame.kind == Frame.Kind.INPUT; frame = Frame.read(in)) {
                sink.write(frame.payload);
            }
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "the input of a command ended early", e);
        }
    }
}
