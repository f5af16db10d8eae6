package org.communique.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** SHA-256 over the bytes of files, in hexadecimal. */
final class FileDigest {
    private FileDigest() {}

    /**
     * @param files in an order of their own
     * @param rest what else the digest depends on
     */
    static String of(List<Path> files, String rest) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(rest.getBytes(StandardCharsets.UTF_8));
            for (var file : files) {
                // The length in front keeps two files apart from one that holds both.
                var bytes = Files.readAllBytes(file);
                digest.update((file.getFileName() + " " + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
                digest.update(bytes);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        } catch (IOException e) {
            throw new UncheckedIOException("a file of the program is unreadable", e);
        }
    }
}
