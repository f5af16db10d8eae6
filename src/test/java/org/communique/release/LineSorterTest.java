package org.communique.release;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineSorterTest {
    @TempDir
    Path folder;

    private static List<String> all(LineSource source) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Optional<byte[]> line = source.next(); line.isPresent(); line = source.next()) {
            lines.add(new String(line.get(), UTF_8));
        }
        return lines;
    }

    private long files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.count();
        }
    }

    @Test
    void linesOfManyRunsComeInOneOrderAndOnce() throws IOException {
        Random chance = new Random(7);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            lines.add("<http://a/" + chance.nextInt(900) + "> \"" + "x".repeat(chance.nextInt(40)) + "\"");
        }
        try (LineSorter sorter = new LineSorter(folder, 10_000)) {
            for (String line : lines) {
                sorter.add(line.getBytes(UTF_8));
            }
            assertThat(files()).as("runs on disk").isGreaterThan(10);
            try (LineSource sorted = sorter.read()) {
                assertThat(all(sorted)).containsExactlyElementsOf(new TreeSet<>(lines));
            }
        }
        assertThat(files()).as("runs left behind").isZero();
    }

    @Test
    void theOrderIsThatOfTheBytes() throws IOException {
        try (LineSorter sorter = new LineSorter(folder, 20)) {
            for (String line : List.of("𝕏", "\uE000", "é", "z", "a b", "a", "")) {
                sorter.add(line.getBytes(UTF_8));
            }
            try (LineSource sorted = sorter.read()) {
                assertThat(all(sorted)).containsExactly("", "a", "a b", "z", "é", "\uE000", "𝕏");
            }
        }
    }

    @Test
    void aLineLongerThanTheBufferStaysWhole() throws IOException {
        String large = "y".repeat(200_000);
        try (LineSorter sorter = new LineSorter(folder, 100)) {
            for (String line : List.of(large, "b", large + "!")) {
                sorter.add(line.getBytes(UTF_8));
            }
            try (LineSource sorted = sorter.read()) {
                assertThat(all(sorted)).containsExactly("b", large, large + "!");
            }
        }
    }
}
