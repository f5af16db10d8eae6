package org.communique.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.communique.publish.http.Compression;
import org.communique.publish.http.Request;
import org.communique.publish.http.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Parts of others are what {@code vendor.tsv} says, have their licence beside them, and are served as they are. */
class VendorTest {
    private static final Path FOLDER = Path.of("src/main/resources/site/vendor");

    record Part(String name, String version, String licence, String file, String digest) {
        Path folder() {
            return FOLDER.resolve(name + "-" + version);
        }
    }

    static List<Part> parts() throws IOException {
        return Files.readAllLines(FOLDER.resolve("vendor.tsv")).stream()
                .filter(line -> !line.startsWith("#"))
                .skip(1)
                .map(line -> line.split("\t", -1))
                .map(cells -> new Part(cells[0], cells[1], cells[2], cells[4], cells[5]))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("parts")
    void aPartHasTheBytesAndTheLicenceItClaims(Part part) throws IOException, NoSuchAlgorithmException {
        byte[] bytes = Files.readAllBytes(part.folder().resolve(part.file()));

        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)))
                .isEqualTo(part.digest());
        assertThat(part.folder().resolve("LICENSE")).content().contains(part.licence());
    }

    @ParameterizedTest
    @MethodSource("parts")
    void aPartIsServedForGood(Part part) throws IOException {
        String path = "/static/vendor/" + part.folder().getFileName() + "/" + part.file();
        Response plain = new Assets().answer(Request.get(path, Map.of())).orElseThrow();
        Response packed = Compression.applied(plain, Request.get(path, Map.of("Accept-Encoding", "br, gzip")));

        assertThat(plain.body().length()).isEqualTo(Files.size(part.folder().resolve(part.file())));
        assertThat(plain.header("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("immutable"));
        assertThat(packed.header("Content-Encoding")).contains("gzip");
        assertThat(packed.body().length()).isLessThan(plain.body().length());
        assertThat(packed.header("ETag")).isNotEqualTo(plain.header("ETag"));
    }

    @Test
    void noFileIsThereWithoutBeingListed() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER, 2)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> FOLDER.relativize(file).toString())
                            .filter(file -> !file.endsWith("LICENSE") && !file.equals("vendor.tsv")))
                    .containsExactlyInAnyOrderElementsOf(parts().stream()
                            .map(part -> part.folder().getFileName() + "/" + part.file())
                            .toList());
        }
    }
}
