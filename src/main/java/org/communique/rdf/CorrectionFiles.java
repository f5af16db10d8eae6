package org.communique.rdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDFS;
import org.communique.annotation.PartialDate;

/**
 * Reads the corrections of a folder: files of tab-separated values (UTF-8, one header line, no quoting). A line that
 * can't be read is refused alone; the others hold.
 */
public final class CorrectionFiles {
    private static final List<String> COLUMNS =
            List.of("kind", "target", "property", "value", "other", "who", "when", "why");
    private static final Pattern IRI = Pattern.compile("https?://[^\\s<>\"{}|\\\\^`]{1,500}");

    private final String base;
    private final Map<String, Settable> settable = new TreeMap<>();

    /**
     * What was read.
     *
     * @param corrections in the order of files and lines
     * @param refused why lines were not read, each with its place
     */
    public record Reading(List<Correction> corrections, List<String> refused) {
        public Reading {
            corrections = List.copyOf(corrections);
            refused = List.copyOf(refused);
        }
    }

    private record Settable(Property property, String form, Function<String, Optional<RDFNode>> value) {}

    private static final class Malformed extends Exception {
        private static final long serialVersionUID = 1;

        Malformed(String what) {
            super(what);
        }
    }

    /** @param base what relative IRIs stand below */
    public CorrectionFiles(String base) {
        this.base = base;
        Function<String, Optional<RDFNode>> date = CorrectionFiles::date;
        Function<String, Optional<RDFNode>> words = text -> text.isBlank()
                ? Optional.empty()
                : Optional.of(ResourceFactory.createLangLiteral(Lexical.line(text), "en"));
        Function<String, Optional<RDFNode>> thing =
                text -> absolute(text).map(iri -> ResourceFactory.createResource(iri));
        put("dip:startDate", Dip.startDate, "a date: 2030-02-03, 2030-02 or 2030", date);
        put("dip:endDate", Dip.endDate, "a date: 2030-02-03, 2030-02 or 2030", date);
        put("dip:ordinal", Dip.ordinal, "a number from 1 on", CorrectionFiles::number);
        put("dip:place", Dip.place, "the IRI of a place", thing);
        put("dip:country", Dip.country, "the IRI of a state", thing);
        put("dip:status", Dip.status, "the IRI of a status", thing);
        put("dip:represents", Dip.represents, "the IRI of a state or organisation", thing);
        put("dip:rank", Dip.rank, "the IRI of a rank", thing);
        put("dip:positionAsStated", Dip.positionAsStated, "words", words);
        put("dip:rankAsStated", Dip.rankAsStated, "words", words);
        put("rdfs:label", RDFS.label, "words", text -> words.apply(text).map(CorrectionFiles::plain));
    }

    private void put(String name, Property property, String form, Function<String, Optional<RDFNode>> value) {
        settable.put(name, new Settable(property, form, value));
    }

    private static RDFNode plain(RDFNode words) {
        return ResourceFactory.createStringLiteral(words.asLiteral().getLexicalForm());
    }

    private static Optional<RDFNode> number(String text) {
        return text.matches("[1-9][0-9]{0,5}")
                ? Optional.of(ResourceFactory.createTypedLiteral(text, XSDDatatype.XSDinteger))
                : Optional.empty();
    }

    private static Optional<RDFNode> date(String text) {
        if (!text.matches("[0-9]{4}(-[0-9]{2}){0,2}")) {
            return Optional.empty();
        }
        XSDDatatype type = text.length() == 4
                ? XSDDatatype.XSDgYear
                : text.length() == 7 ? XSDDatatype.XSDgYearMonth : XSDDatatype.XSDdate;
        return DateLiteral.read(ResourceFactory.createTypedLiteral(text, type))
                .map((PartialDate date) -> DateLiteral.of(date));
    }

    /** All {@code *.tsv} of a folder, in alphabetical order; a folder that does not exist holds none. */
    public Reading read(Path folder) {
        List<Correction> corrections = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        for (Path file : files(folder)) {
            read(file, corrections, refused);
        }
        return new Reading(corrections, refused);
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".tsv"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("%s: unreadable (expected: a folder)".formatted(folder), unreadable);
        }
    }

    private void read(Path file, List<Correction> corrections, List<String> refused) {
        List<String> lines;
        try {
            lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (MalformedInputException foreign) {
            refused.add("%s: not readable (expected: UTF-8 text)".formatted(file.getFileName()));
            return;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("%s: unreadable (expected: UTF-8 text)".formatted(file), unreadable);
        }
        if (lines.isEmpty() || !lines.getFirst().equals(String.join("\t", COLUMNS))) {
            refused.add("%s:1: another heading (expected: %s, separated by tabs)"
                    .formatted(file.getFileName(), String.join(" ", COLUMNS)));
            return;
        }
        for (int number = 2; number <= lines.size(); number++) {
            String line = lines.get(number - 1);
            String source = file.getFileName() + ":" + number;
            if (!line.isBlank() && !line.startsWith("#")) {
                try {
                    corrections.add(correction(List.of(line.split("\t", -1)), source));
                } catch (Malformed malformed) {
                    refused.add(source + ": " + malformed.getMessage());
                }
            }
        }
    }

    private Correction correction(List<String> cells, String source) throws Malformed {
        if (cells.size() != COLUMNS.size()) {
            throw new Malformed("%d cells (expected: %d)".formatted(cells.size(), COLUMNS.size()));
        }
        Correction.Kind kind = Correction.Kind.of(cells.get(0))
                .orElseThrow(() -> new Malformed("kind: %s (expected: one of %s)"
                        .formatted(
                                Lexical.line(cells.get(0)),
                                Stream.of(Correction.Kind.values())
                                        .map(Correction.Kind::code)
                                        .collect(Collectors.joining(", ")))));
        String target = iri("target", cells.get(1));
        Optional<Settable> set = Optional.empty();
        Optional<RDFNode> value = Optional.empty();
        Optional<String> other = Optional.empty();
        switch (kind) {
            case DENY_REPORT -> empty(cells, 2, 3, 4);
            case SET_VALUE -> {
                empty(cells, 4);
                Settable chosen = settable(cells.get(2));
                set = Optional.of(chosen);
                value = Optional.of(chosen.value()
                        .apply(cells.get(3))
                        .orElseThrow(() -> new Malformed(
                                "value: %s (expected: %s)".formatted(Lexical.line(cells.get(3)), chosen.form()))));
            }
            case MERGE, SPLIT, DENY_LINK, ACCEPT_LINK -> {
                empty(cells, 2, 3);
                other = Optional.of(iri("other", cells.get(4)));
                if (other.get().equals(target)) {
                    throw new Malformed("other: the target itself (expected: another IRI)");
                }
            }
        }
        boolean ofReports = kind == Correction.Kind.DENY_REPORT || kind == Correction.Kind.SPLIT;
        if (ofReports
                && (!Correction.isReport(target)
                        || !other.map(Correction::isReport).orElse(true))) {
            throw new Malformed("%s: no report (expected: the IRI of an article with a fragment, as explain shows it)"
                    .formatted(kind.code()));
        }
        return new Correction(
                kind,
                target,
                set.map(Settable::property),
                value,
                other,
                words("who", cells.get(5)),
                day(cells.get(6)),
                words("why", cells.get(7)),
                source);
    }

    private Settable settable(String name) throws Malformed {
        Settable found = settable.get(name);
        if (found == null) {
            throw new Malformed("property: %s (expected: one of %s)"
                    .formatted(Lexical.line(name), String.join(", ", settable.keySet())));
        }
        return found;
    }

    private static void empty(List<String> cells, int... columns) throws Malformed {
        for (int column : columns) {
            if (!cells.get(column).isBlank()) {
                throw new Malformed("%s: %s (expected: nothing, for %s)"
                        .formatted(COLUMNS.get(column), Lexical.line(cells.get(column)), cells.get(0)));
            }
        }
    }

    private String iri(String column, String cell) throws Malformed {
        return absolute(cell)
                .orElseThrow(() -> new Malformed("%s: %s (expected: an IRI, absolute or below %s)"
                        .formatted(column, cell.isBlank() ? "empty" : Lexical.line(cell), base)));
    }

    private Optional<String> absolute(String cell) {
        String iri = cell.contains("://") ? cell : base + cell;
        return !cell.isBlank() && IRI.matcher(iri).matches() ? Optional.of(iri) : Optional.empty();
    }

    private static String words(String column, String cell) throws Malformed {
        if (cell.isBlank()) {
            throw new Malformed(column + ": empty (expected: words)");
        }
        return Lexical.line(cell);
    }

    private static LocalDate day(String cell) throws Malformed {
        try {
            return LocalDate.parse(cell);
        } catch (DateTimeException notADay) {
            throw new Malformed("when: %s (expected: a day: 2030-02-03)".formatted(Lexical.line(cell)));
        }
    }
}
