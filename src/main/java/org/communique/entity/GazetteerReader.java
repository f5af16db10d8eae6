package org.communique.entity;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Reads the gazetteer's files of tab-separated values (UTF-8, one header line, no quoting, {@code |} between the
 * values of a cell). A line that can't be read stops the start, since a half-read gazetteer would silently change what
 * articles say.
 */
public final class GazetteerReader {
    /**
     * Reads {@code states.tsv}, {@code places.tsv}, {@code organisations.tsv}, {@code publishers.tsv}, {@code seats.tsv},
     * {@code people.tsv}, {@code sides.tsv} and {@code post-words.tsv} of a folder.
     *
     * @throws IllegalArgumentException naming file and line of the first line that is not of the form
     */
    public Gazetteer read(Path folder) {
        return new Gazetteer(
                TabSeparated.read(folder.resolve("states.tsv"), 8, GazetteerReader::state),
                TabSeparated.read(folder.resolve("places.tsv"), 11, GazetteerReader::place),
                TabSeparated.read(folder.resolve("organisations.tsv"), 7, GazetteerReader::organisation),
                publishers(folder),
                TabSeparated.read(folder.resolve("seats.tsv"), 3, GazetteerReader::seat),
                PersonKeys.distinct(TabSeparated.read(folder.resolve("people.tsv"), 6, GazetteerReader::person)),
                TabSeparated.read(folder.resolve("sides.tsv"), 2, c -> new SideNames(c[0], TabSeparated.values(c[1]))),
                posts(folder));
    }

    /** Reads {@code post-words.tsv} of a folder and nothing else. */
    public PostLexicon posts(Path folder) {
        return new PostLexicon(TabSeparated.read(folder.resolve("post-words.tsv"), 3, GazetteerReader::postWords));
    }

    /** Reads {@code publishers.tsv} of a folder and nothing else. */
    public List<PublisherEntry> publishers(Path folder) {
        return TabSeparated.read(folder.resolve("publishers.tsv"), 5, GazetteerReader::publisher);
    }

    private static PostLexicon.Row postWords(String[] c) {
        return new PostLexicon.Row(PostLexicon.Kind.of(c[0]), TabSeparated.values(c[1]), c[2]);
    }

    private static StateEntry state(String[] c) {
        return new StateEntry(
                c[0],
                c[1],
                c[2],
                TabSeparated.values(c[3]),
                TabSeparated.values(c[4]),
                TabSeparated.value(c[5]),
                TabSeparated.link(c[6], c[7]));
    }

    private static PlaceEntry place(String[] c) {
        Optional<PlaceEntry.Position> position =
                c[6].isEmpty() ? Optional.empty() : Optional.of(new PlaceEntry.Position(c[6], c[7]));
        return new PlaceEntry(
                c[0],
                c[1],
                TabSeparated.values(c[2]),
                c[3],
                c[4].equals("capital"),
                c[5].isEmpty() ? 0 : Long.parseLong(c[5]),
                position,
                TabSeparated.value(c[8]),
                TabSeparated.link(c[9], c[10]));
    }

    private static OrganisationEntry organisation(String[] c) {
        return new OrganisationEntry(
                c[0],
                c[1],
                TabSeparated.values(c[2]),
                c[3].equals("acronym"),
                principal(c[4]),
                TabSeparated.link(c[5], c[6]));
    }

    /** An organ speaks for the whole; agencies and courts are parties of their own. */
    private static Optional<String> principal(String kind) {
        return switch (kind) {
            case "UN organ" -> Optional.of("UN");
            case "EU body" -> Optional.of("EU");
            default -> Optional.empty();
        };
    }

    private static SeatEntry seat(String[] c) {
        return new SeatEntry(c[0], TabSeparated.values(c[1]), c[2]);
    }

    private static PublisherEntry publisher(String[] c) {
        return new PublisherEntry(c[0], TabSeparated.values(c[1]), c[2], TabSeparated.link(c[3], c[4]));
    }

    private static KnownPersonEntry person(String[] c) {
        return new KnownPersonEntry(
                c[0],
                TabSeparated.values(c[1]),
                c[2],
                TabSeparated.values(c[3]).stream().map(GazetteerReader::office).toList(),
                TabSeparated.link(c[4], c[5]));
    }

    private static KnownPersonEntry.Office office(String cell) {
        String[] parts = cell.split(";", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("office: %s (expected: label;start;end)".formatted(cell));
        }
        return new KnownPersonEntry.Office(parts[0], TabSeparated.date(parts[1]), TabSeparated.date(parts[2]));
    }
}
