package org.communique.entity;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.annotation.PartialDate;

/**
 * What each link of the gazetteer rests on. Reading articles needs none of it, so it is read only where the gazetteer is
 * published.
 */
public final class LinkEvidence {
    private final Map<String, List<EvidenceSource>> byItem;

    private LinkEvidence(Map<String, List<EvidenceSource>> byItem) {
        this.byItem = byItem;
    }

    /** No source is named: links stand as their number of sources says. */
    public static LinkEvidence none() {
        return new LinkEvidence(Map.of());
    }

    /**
     * Reads {@code sources.tsv} and {@code evidence.tsv} of a folder.
     *
     * @throws IllegalArgumentException naming file and line of the first line that is not of the form, or that names a source
     *     that is not there
     */
    public static LinkEvidence read(Path folder) {
        Map<String, EvidenceSource> sources = new HashMap<>();
        TabSeparated.read(folder.resolve("sources.tsv"), 6, LinkEvidence::source)
                .forEach(source -> sources.put(source.key(), source));
        Map<String, List<EvidenceSource>> byItem = new HashMap<>();
        TabSeparated.read(folder.resolve("evidence.tsv"), 2, cells -> {
            List<EvidenceSource> named = new ArrayList<>();
            for (String key : TabSeparated.values(cells[1])) {
                named.add(Optional.ofNullable(sources.get(key))
                        .orElseThrow(() -> new IllegalArgumentException(
                                "source: %s (expected: a key of sources.tsv)".formatted(key))));
            }
            byItem.put(cells[0], List.copyOf(named));
            return cells[0];
        });
        return new LinkEvidence(byItem);
    }

    private static EvidenceSource source(String[] c) {
        PartialDate date = TabSeparated.date(c[3])
                .orElseThrow(() -> new IllegalArgumentException("date: none (expected: an ISO date, month or year)"));
        return new EvidenceSource(
                c[0], c[1], c[2], date, c[4], TabSeparated.value(c[5]).map(LinkEvidence::audit));
    }

    private static EvidenceSource.Audit audit(String cell) {
        String[] numbers = cell.split("/", -1);
        if (!cell.matches("[0-9]{1,6}/[0-9]{1,6}")) {
            throw new IllegalArgumentException("audit: %s (expected: right/checked)".formatted(cell));
        }
        return new EvidenceSource.Audit(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]));
    }

    /** The sources that name the item, in the order of the file. */
    public List<EvidenceSource> of(WikidataLink link) {
        return byItem.getOrDefault(link.item(), List.of());
    }

    /** The day of the newest of them. */
    public Optional<PartialDate> date(WikidataLink link) {
        return of(link).stream()
                .map(EvidenceSource::date)
                .max(Comparator.comparing(PartialDate::latest).thenComparing(PartialDate::toString));
    }

    /** Whether the link may be asserted. */
    public LinkState state(WikidataLink link) {
        boolean sufficient = of(link).stream().anyMatch(EvidenceSource::isSufficient);
        return link.sources() >= 2 || sufficient ? LinkState.VERIFIED : LinkState.CANDIDATE;
    }
}
