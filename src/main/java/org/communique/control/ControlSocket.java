package org.communique.control;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/**
 * Where a store's owner listens: the Unix domain socket {@code control.sock} in the store's folder, open to the owner's
 * user only. The address of such a socket holds about a hundred bytes; for a folder with a longer name the socket stands
 * in a folder of the system's temporary directory and {@code control.path} in the store tells where.
 *
 * @param store the store's folder
 */
record ControlSocket(Path store) {
    // 108 bytes on Linux, 104 on macOS, less the name of the folder in which the socket is made.
    private static final int MAX_PATH_BYTES = 80;

    /**
     * Listens. Only the owner of the store may call this: what an earlier owner left behind is removed.
     *
     * <p>The socket is made in a folder that only this user can enter and moved when its permissions are right, so that
     * there is no moment in which others could connect.
     */
    ServerSocketChannel bind() throws IOException {
        remove();
        var plain = store.resolve("control.sock").toAbsolutePath();
        var fits = plain.toString().getBytes(StandardCharsets.UTF_8).length <= MAX_PATH_BYTES;
        var folder = fits ? Files.createTempDirectory(store, ".s") : Files.createTempDirectory("communique");
        var made = folder.resolve("s");
        var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            server.bind(UnixDomainSocketAddress.of(made));
            Files.setPosixFilePermissions(made, PosixFilePermissions.fromString("rw-------"));
            if (fits) {
                Files.move(made, plain, StandardCopyOption.ATOMIC_MOVE);
                Files.delete(folder);
            } else {
                var record = Files.writeString(store.resolve("control.path.new"), made.toString());
                Files.move(record, pathRecord(), StandardCopyOption.ATOMIC_MOVE);
            }
            return server;
        } catch (IOException e) {
            server.close();
            throw e;
        }
    }

    /** Connects to the owner; nothing where nobody listens. */
    Optional<SocketChannel> connect() throws IOException {
        var place = place();
        if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try {
            return Optional.of(SocketChannel.open(UnixDomainSocketAddress.of(place)));
        } catch (java.net.SocketException e) {
            return Optional.empty();
        }
    }

    /** Leaves nothing behind. */
    void remove() throws IOException {
        var place = place();
        Files.deleteIfExists(place);
        if (Files.deleteIfExists(pathRecord())) {
            Files.deleteIfExists(place.getParent());
        }
    }

    private Path pathRecord() {
        return store.resolve("control.path");
    }

    private Path place() throws IOException {
        return Files.exists(pathRecord())
                ? Path.of(Files.readString(pathRecord()))
                : store.resolve("control.sock").toAbsolutePath();
    }
}
