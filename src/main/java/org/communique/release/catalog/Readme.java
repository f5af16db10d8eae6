package org.communique.release.catalog;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** What somebody finds who has a release's folder and nothing else: what it is, what is in it, how to check, read and cite it. */
public final class Readme {
    public static final String NAME = "README.md";

    /**
     * Files that are told of together.
     *
     * @param name as the reader sees it
     * @param files which paths these are
     * @param meaning what they hold
     */
    private record Kind(String name, Predicate<String> files, String meaning) {}

    private static final List<Kind> KINDS = List.of(
            one("data.nq.gz", "all of it: canonical N-Quads, sorted"),
            one("data.trig.gz", "the same as TriG, graph by graph"),
            one("data.jsonld.gz", "the same as JSON-LD 1.1, one line for each thing of each graph"),
            one("consensus.ttl.gz", "Turtle: what the articles agree on, without who says so"),
            one("context.jsonld", "the context of the JSON-LD"),
            below("slices/year/", "the part of each year, with the articles that report it"),
            below("slices/class/", "the part of each class of things"),
            below("tables/", "tables as CSV, each with a codebook (`.md`) and CSV on the Web metadata (`.csv-metadata.json`); "
                    + "`datapackage.json` describes all of them (Frictionless)"),
            below("forms/", "the layouts of POLECAT, PLOVER, COLT, GEXF and GraphML, with codebooks"),
            one("changes.md", "what changed since an earlier release"),
            one("changes.rdfp.gz", "the same as RDF Patch: turns that release's quads into these"),
            one("description.ttl", "this dataset for programs: DCAT, VoID, measured accuracy (DQV)"),
            one("fair.ttl", "how FAIR this release is, check by check (EARL, DQV)"),
            one("ro-crate-metadata.json", "this folder for programs: RO-Crate 1.1"),
            one(Citation.CFF, "how to cite it, for programs"),
            one(Citation.BIBTEX, "the same as BibTeX"),
            one("release.json", "version, licence and every file with its digest"),
            one("SHA256SUMS", "the digests alone"));

    private Readme() {}

    private static Kind one(String path, String meaning) {
        return new Kind(path, path::equals, meaning);
    }

    private static Kind below(String folder, String meaning) {
        return new Kind(folder, path -> path.startsWith(folder), meaning);
    }

    /**
     * The text.
     *
     * @param paths of all files of the release
     */
    public static String of(DatasetDescription description, List<String> paths) {
        StringBuilder text = new StringBuilder();
        text.append("# %s, version %s\n\n".formatted(line(description.title()), description.version()))
                .append(description.summary())
                .append("\n\n");
        text.append("Published by %s%s. This version never changes; newer ones stand beside it at <%sreleases/>.\n"
                .formatted(
                        line(description.publisher()),
                        description.issued().map(day -> " on " + day).orElse(""),
                        description.base()));
        text.append("\n## What is here\n\n| file | holds |\n|---|---|\n");
        KINDS.stream()
                .filter(kind -> paths.stream().anyMatch(kind.files()))
                .forEach(kind -> text.append("| `%s` | %s |\n".formatted(kind.name(), kind.meaning())));
        text.append("""

                ## Check it

                    sha256sum --check SHA256SUMS

                `communique verify .` proves that all files say the same.

                ## Read the tables

                UTF-8, commas, one line of column names. An empty cell means "not reported", never "no": the codebook of each table
                says what it means in each column. Read all columns as text first, since a date may be a day, a month or a year.
                What a spreadsheet could take for a formula has an apostrophe in front; the codebooks say where. The column
                `evidence` leads to the passage that a row rests on.

                ## Cite it

                """);
        text.append("> ").append(line(description.citation())).append("\n\n## Licence\n\n");
        text.append("Data: <%s>. The gazetteer has facts of Wikidata (CC0), Natural Earth (public domain) and GeoNames (CC BY 4.0).\n"
                .formatted(description.licence()));
        text.append("Texts of articles are not in it, only the passages that facts rest on. Made by communique %s (Apache-2.0).\n"
                .formatted(line(description.program())));
        if (!description.accuracy().isEmpty()) {
            accuracy(description, text);
        }
        return text.toString();
    }

    private static void accuracy(DatasetDescription description, StringBuilder text) {
        text.append("\n## How far to trust it\n\nRead by rules and measured on articles whose facts people wrote down.");
        if (description.accuracy().stream().anyMatch(figure -> figure.corpus().contains("kept aside"))) {
            text.append(" Those kept aside were not looked at while the rules were made: theirs are the figures to trust.");
        }
        text.append("\n\n").append("| articles | facts | precision | recall | F1 | how many |\n|---|---|---:|---:|---:|---:|\n");
        description.accuracy()
                .forEach(figure -> text.append(String.format(
                        Locale.ROOT,
                        "| %s | %s | %.3f | %.3f | %.3f | %d |\n",
                        line(figure.corpus()),
                        line(figure.fact()),
                        figure.precision(),
                        figure.recall(),
                        figure.f1(),
                        figure.facts())));
    }

    /** Text of the settings on one line, without what Markdown takes for more than text. */
    private static String line(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").replaceAll("([\\\\`*_\\[\\]<>|#])", "\\\\$1");
    }
}
