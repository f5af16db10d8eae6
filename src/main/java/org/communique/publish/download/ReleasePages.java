package org.communique.publish.download;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.communique.fair.EarlReport;
import org.communique.fair.Outcome;
import org.communique.publish.page.ReleasePage;
import org.communique.publish.page.ReleasePage.Group;
import org.communique.publish.page.ReleasePage.Item;
import org.communique.publish.page.Section;
import org.communique.publish.page.Value;
import org.communique.release.ReleaseFile;
import org.communique.release.Shelf;

/** Puts releases into the words of their pages. */
final class ReleasePages {
    private static final String CHANGES = "changes.md";
    private static final String FIRST = "data.nq.gz";
    private static final String CODEBOOK = ".md";
    private static final String METADATA = "-metadata.json";

    private static final Map<String, String> FORMATS = Map.ofEntries(
            Map.entry("application/n-quads", "N-Quads"),
            Map.entry("application/trig", "TriG"),
            Map.entry("text/turtle", "Turtle"),
            Map.entry("application/ld+json", "JSON-LD"),
            Map.entry("application/rdf-patch", "RDF Patch"),
            Map.entry("application/json", "JSON"),
            Map.entry("application/jsonl", "JSON Lines"),
            Map.entry("application/csvm+json", "CSV on the Web metadata"),
            Map.entry("text/csv", "CSV"),
            Map.entry("text/tab-separated-values", "Tab-separated values"),
            Map.entry("text/markdown", "Markdown"),
            Map.entry("text/plain", "Text"),
            Map.entry("application/gexf+xml", "GEXF"),
            Map.entry("application/graphml+xml", "GraphML"));

    /** Groups by the first folder of a path, in the order of the page; the last takes what is in none. */
    private enum Kind {
        WHOLE(
                "whole",
                "The whole dataset",
                "The N-Quads hold everything. TriG and JSON-LD say the same, Turtle what the sources agree on."),
        TABLES("tables", "Tables", "The codebook of a table says what every column and every empty cell means."),
        FORMS(
                "forms",
                "Forms of the field",
                "The same in the layouts of other projects; the codebooks say what is left blank and why."),
        SLICES("slices", "Slices", "Parts of the N-Quads that can be used alone, by year of the events and by class."),
        ABOUT("about", "Checks and changes", "");

        private final String anchor;
        private final String title;
        private final String note;

        Kind(String anchor, String title, String note) {
            this.anchor = anchor;
            this.title = title;
            this.note = note;
        }

        private static Kind of(String path) {
            return switch (path.substring(0, Math.max(0, path.indexOf('/')))) {
                case "tables" -> TABLES;
                case "forms" -> FORMS;
                case "slices" -> SLICES;
                default -> path.matches("(data|consensus|context)\\..*") ? WHOLE : ABOUT;
            };
        }
    }

    private ReleasePages() {}

    /** The table of all releases. */
    static Section.Grid grid(List<Shelf.Entry> entries) {
        List<Section.Row> rows = new ArrayList<>();
        for (Shelf.Entry entry : entries) {
            String folder = entry.version() + "/";
            rows.add(new Section.Row(
                    "",
                    List.of(
                            List.of(new Value.Link(entry.version().toString(), folder)),
                            entry.card().issued().isEmpty()
                                    ? List.of()
                                    : List.of(new Value.Moment(entry.card().issued())),
                            List.of(Value.text(count(entry.card().quads()))),
                            List.of(Value.text(count(entry.files().size()))),
                            List.of(Value.text(size(entry.bytes()))),
                            entry.file(CHANGES).isPresent()
                                    ? List.of(new Value.Link("What changed", folder + CHANGES))
                                    : List.of(),
                            List.of(new Value.Link("SHA256SUMS", folder + "SHA256SUMS")))));
        }
        return new Section.Grid(
                        "releases",
                        "Releases",
                        List.of("Version", "Day", "Quads", "Files", "Size", "Changes", "Checksums"),
                        rows,
                        "")
                .withoutEmptyColumns();
    }

    /** @param address where the release is */
    static ReleasePage page(Shelf.Entry entry, String address, List<EarlReport.Line> assessment) {
        List<Group> groups = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            List<Item> items = entry.files().stream()
                    .filter(file -> Kind.of(file.path()) == kind
                            && describes(file.path(), entry).isEmpty())
                    .sorted(Comparator.comparing(file -> !file.path().equals(FIRST)))
                    .map(file -> item(file, entry))
                    .toList();
            if (!items.isEmpty()) {
                groups.add(new Group(kind.anchor, kind.title, kind.note, items));
            }
        }
        return new ReleasePage(
                entry.version().toString(),
                entry.card().issued(),
                count(entry.card().quads()),
                size(entry.bytes()),
                entry.card().base(),
                entry.card().program(),
                entry.card().imprint().licence(),
                address,
                entry.file(CHANGES).map(ReleaseFile::path).orElse(""),
                groups,
                assessment(assessment));
    }

    private static List<Section.Grid> assessment(List<EarlReport.Line> lines) {
        if (lines.isEmpty()) {
            return List.of();
        }
        List<Section.Row> rows = new ArrayList<>();
        for (EarlReport.Line line : lines) {
            rows.add(new Section.Row(
                    "fair-" + line.id(),
                    List.of(
                            List.of(Value.text(line.id())),
                            List.of(Value.text(line.title())),
                            List.of(Value.text(line.outcome())),
                            List.of(Value.text(line.reason())))));
        }
        return List.of(new Section.Grid(
                "fair",
                "How FAIR it is: %d of %d checks passed"
                        .formatted(
                                lines.stream()
                                        .filter(line -> line.outcome().equals(Outcome.PASSED.word()))
                                        .count(),
                                lines.size()),
                List.of("Check", "What it asks", "Outcome", "Because"),
                rows,
                "The tests of FOOPS! on the ontology and the metrics of F-UJI 0.8 on the dataset, asked by the"
                        + " program itself of this release before it was put here. Open is what takes a"
                        + " registration with somebody else. As RDF: fair.ttl."));
    }

    /** The file that this one describes: {@code events.md} and {@code events.csv-metadata.json} stand beside {@code events.csv}. */
    private static Optional<ReleaseFile> describes(String path, Shelf.Entry entry) {
        if (path.endsWith(METADATA)) {
            return entry.file(path.substring(0, path.length() - METADATA.length()));
        }
        if (!path.endsWith(CODEBOOK)) {
            return Optional.empty();
        }
        String stem = path.substring(0, path.length() - CODEBOOK.length() + 1);
        return entry.files().stream()
                .filter(file -> file.path().startsWith(stem) && !file.path().equals(path))
                .filter(file -> !file.path().endsWith(METADATA))
                .findFirst();
    }

    private static List<Value.Link> beside(ReleaseFile file, Shelf.Entry entry) {
        List<Value.Link> beside = new ArrayList<>();
        for (ReleaseFile other : entry.files()) {
            if (describes(other.path(), entry).filter(file::equals).isPresent()) {
                beside.add(new Value.Link(other.path().endsWith(CODEBOOK) ? "Codebook" : "Metadata", other.path()));
            }
        }
        return List.copyOf(beside);
    }

    private static Item item(ReleaseFile file, Shelf.Entry entry) {
        String format = FORMATS.getOrDefault(file.mediaType(), file.mediaType());
        return new Item(
                file.path(),
                file.isCompressed() ? format + ", gzip" : format,
                size(file.bytes()),
                file.sha256(),
                beside(file, entry));
    }

    private static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** In decimal units, as disks and networks are measured. */
    static String size(long bytes) {
        if (bytes < 1_000) {
            return bytes + " B";
        }
        double rest = bytes / 1_000.0;
        String unit = "kB";
        for (String next : List.of("MB", "GB", "TB")) {
            if (rest >= 1_000) {
                rest /= 1_000;
                unit = next;
            }
        }
        return String.format(Locale.ROOT, rest < 10 ? "%.1f %s" : "%.0f %s", rest, unit);
    }
}
