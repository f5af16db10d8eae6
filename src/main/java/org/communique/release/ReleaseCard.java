package org.communique.release;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a release tells of itself in {@code release.json}.
 *
 * @param version "2026.11.1"
 * @param issued the day it was made for, empty if nobody told
 * @param base below which its IRIs stand
 * @param imprint title, publisher and licence of the dataset
 * @param program the version of the program that made it
 * @param quads how many there are
 * @param files all but {@code release.json} and {@code SHA256SUMS}, by path
 */
public record ReleaseCard(
        String version,
        String issued,
        String base,
        Imprint imprint,
        String program,
        long quads,
        List<ReleaseFile> files) {
    static final String NAME = "release.json";

    public ReleaseCard {
        files = List.copyOf(files);
    }

    String json() {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("title", imprint.title()).put("version", version);
        if (!issued.isEmpty()) {
            root.put("issued", issued);
        }
        root.put("base", base)
                .put("publisher", imprint.publisher())
                .put("licence", imprint.licence())
                .put("program", program)
                .put("quads", quads);
        ArrayNode list = root.putArray("files");
        for (ReleaseFile file : files) {
            ObjectNode entry = list.addObject()
                    .put("path", file.path())
                    .put("mediaType", file.mediaType())
                    .put("bytes", file.bytes())
                    .put("sha256", file.sha256());
            if (file.isCompressed()) {
                entry.put("contentBytes", file.contentBytes()).put("contentSha256", file.contentSha256());
            }
        }
        return Json.text(root);
    }

    /** @throws ReleaseException if the folder holds no such file, or another kind of one */
    static ReleaseCard read(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        if (!Files.isRegularFile(file)) {
            throw new ReleaseException(folder.toString(), "no " + NAME, "the folder of one release");
        }
        JsonNode root = Json.read(file.toString(), Files.readString(file));
        List<ReleaseFile> files = new ArrayList<>();
        for (JsonNode entry : root.path("files")) {
            long bytes = number(file, entry, "bytes");
            String sha256 = text(file, entry, "sha256");
            files.add(new ReleaseFile(
                    text(file, entry, "path"),
                    text(file, entry, "mediaType"),
                    bytes,
                    sha256,
                    entry.path("contentBytes").asLong(bytes),
                    entry.path("contentSha256").asText(sha256)));
        }
        return new ReleaseCard(
                text(file, root, "version"),
                root.path("issued").asText(),
                text(file, root, "base"),
                new Imprint(text(file, root, "title"), text(file, root, "publisher"), text(file, root, "licence")),
                text(file, root, "program"),
                number(file, root, "quads"),
                files);
    }

    private static String text(Path file, JsonNode node, String key) {
        if (!node.path(key).isTextual()) {
            throw new ReleaseException(file.toString(), key + ": not there", "a text");
        }
        return node.path(key).asText();
    }

    private static long number(Path file, JsonNode node, String key) {
        if (!node.path(key).canConvertToLong()) {
            throw new ReleaseException(file.toString(), key + ": not there", "a number");
        }
        return node.path(key).asLong();
    }
}
