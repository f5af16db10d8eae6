package org.communique.release;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code SHA256SUMS}: the digest of every other file of a release, as {@code sha256sum --check} reads it. */
final class Checksums {
    static final String NAME = "SHA256SUMS";

    /** A path stays below the folder: a list that someone made up must not have other files read. */
    private static final Pattern LINE =
            Pattern.compile("([0-9a-f]{64})  ([A-Za-z0-9_-][A-Za-z0-9._-]*(?:/[A-Za-z0-9_-][A-Za-z0-9._-]*)*)");

    private Checksums() {}

    static String text(List<ReleaseFile> files) {
        SortedMap<String, String> digests = new TreeMap<>();
        files.forEach(file -> digests.put(file.path(), file.sha256()));
        StringBuilder text = new StringBuilder();
        digests.forEach(
                (path, digest) -> text.append(digest).append("  ").append(path).append('\n'));
        return text.toString();
    }

    /**
     * From paths to digests.
     *
     * @throws ReleaseException for a line of another form, or no list at all
     */
    static Map<String, String> read(Path folder) throws IOException {
        Path list = folder.resolve(NAME);
        if (!Files.isRegularFile(list)) {
            throw new ReleaseException(folder.toString(), "no " + NAME, "the folder of one release");
        }
        Map<String, String> digests = new TreeMap<>();
        int number = 0;
        for (String line : Files.readAllLines(list)) {
            number++;
            Matcher form = LINE.matcher(line);
            if (!form.matches()) {
                throw new ReleaseException(
                        list + ":" + number, "another form", "a SHA-256 in hex, two blanks and a path");
            }
            digests.put(form.group(2), form.group(1));
        }
        return digests;
    }

    static String sha256(Path file) throws IOException {
        MessageDigest digest = Digests.sha256();
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
