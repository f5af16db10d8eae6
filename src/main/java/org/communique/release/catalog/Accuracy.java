package org.communique.release.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How well the reader read articles whose facts people had written down: one kind of fact in one corpus.
 *
 * @param corpus which articles
 * @param fact which kind of fact, as {@code src/docs/accuracy.md} names it
 * @param precision the share of what was read that is right, 0 to 1
 * @param recall the share of what is there that was read, 0 to 1
 * @param f1 their harmonic mean
 * @param facts how many facts there are
 */
public record Accuracy(String corpus, String fact, double precision, double recall, double f1, int facts) {
    private static final String HEAD = "corpus\tfact\tprecision\trecall\tf1\tfacts";

    /**
     * Reads figures in tab-separated lines below a line of column names; lines that begin with # are comments.
     *
     * @throws IllegalArgumentException with file and line, where one is not fine
     */
    public static List<Accuracy> read(Path file) {
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": unreadable (expected: the measured accuracy)", e);
        }
        List<Accuracy> figures = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.startsWith("#") && !line.equals(HEAD) && !line.isBlank()) {
                figures.add(figure(file + ":" + (i + 1), line.split("\t", -1)));
            }
        }
        return List.copyOf(figures);
    }

    private static Accuracy figure(String where, String[] cells) {
        try {
            return new Accuracy(
                    cells[0],
                    cells[1],
                    Double.parseDouble(cells[2]),
                    Double.parseDouble(cells[3]),
                    Double.parseDouble(cells[4]),
                    Integer.parseInt(cells[5]));
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            throw new IllegalArgumentException(
                    where + ": no figure (expected: " + HEAD.replace('\t', ' ') + ", with tabs between)", e);
        }
    }
}
