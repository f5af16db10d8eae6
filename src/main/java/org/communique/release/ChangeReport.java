package org.communique.release;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.communique.rdf.Dip;
import org.communique.rdf.IriMinter;

/**
 * Tells people what changed between two releases: articles, events, people, series and conflicts. It is fed the quads
 * of both in the order of their lines, in which the parts of a thing ({@code <event/x#host>}) stand before it, and holds
 * only what changed.
 */
final class ChangeReport {
    /** So many things are named one by one; the patch holds all. */
    private static final int NAMED = 500;

    private static final String TYPE = "<" + RDF.type.getURI() + ">";
    private static final String LABEL = "<" + RDFS.label.getURI() + ">";
    private static final String CONFLICT = "<" + Dip.Conflict.getURI() + ">";

    private enum Fate {
        ADDED,
        CHANGED,
        WITHDRAWN
    }

    private enum Kind {
        ARTICLES("graph/article/"),
        EVENTS("event/"),
        PEOPLE("person/"),
        SERIES("series/"),
        CONFLICTS("");

        private final String path;

        Kind(String path) {
            this.path = path;
        }
    }

    private final String base;
    private final String conflicts;
    private final Map<Kind, Map<String, Fate>> fates = new EnumMap<>(Kind.class);
    private final Map<String, String> labels = new TreeMap<>();
    private final Set<String> changedParts = new HashSet<>();
    private final Map<String, Article> articles = new TreeMap<>();
    private Optional<Thing> current = Optional.empty();

    /** A subject whose rows are being read. */
    private static final class Thing {
        private final String subject;
        private boolean before;
        private boolean after;
        private boolean changed;
        private String label = "";

        Thing(String subject) {
            this.subject = subject;
        }
    }

    /** An article graph of which rows changed. */
    private record Article(boolean kept, boolean added, boolean removed) {}

    ChangeReport(IriMinter minter) {
        this.base = "<" + minter.base();
        this.conflicts = "<" + minter.graph("conflicts").getURI() + ">";
        for (Kind kind : Kind.values()) {
            fates.put(kind, new TreeMap<>());
        }
    }

    void kept(Row row) {
        see(row, true, true);
    }

    void added(Row row) {
        see(row, false, true);
        conflict(row, Fate.ADDED);
    }

    void removed(Row row) {
        see(row, true, false);
        conflict(row, Fate.WITHDRAWN);
    }

    private void conflict(Row row, Fate fate) {
        if (row.graph().equals(conflicts)
                && row.predicate().equals(TYPE)
                && row.object().equals(CONFLICT)) {
            fate(Kind.CONFLICTS).put(row.subject(), fate);
        }
    }

    private void see(Row row, boolean before, boolean after) {
        if (row.graph().startsWith(base + Kind.ARTICLES.path)) {
            Article known = articles.getOrDefault(row.graph(), new Article(false, false, false));
            articles.put(
                    row.graph(),
                    new Article(known.kept || before && after, known.added || !before, known.removed || !after));
        }
        if (!row.graph().isEmpty()) {
            return;
        }
        if (current.isEmpty() || !current.get().subject.equals(row.subject())) {
            flush();
            current = Optional.of(new Thing(row.subject()));
        }
        Thing thing = current.get();
        thing.before |= before;
        thing.after |= after;
        thing.changed |= before != after;
        if (row.predicate().equals(LABEL) && (after || thing.label.isEmpty())) {
            thing.label = row.object();
        }
    }

    private void flush() {
        current.ifPresent(thing -> kind(thing.subject).ifPresent(kind -> {
            int part = thing.subject.indexOf('#');
            if (part >= 0) {
                if (thing.changed) {
                    changedParts.add(thing.subject.substring(0, part) + ">");
                }
            } else if (changedParts.remove(thing.subject) || thing.changed) {
                Fate fate = thing.before && thing.after ? Fate.CHANGED : thing.after ? Fate.ADDED : Fate.WITHDRAWN;
                fate(kind).put(thing.subject, fate);
                labels.put(thing.subject, thing.label);
            }
        }));
        current = Optional.empty();
    }

    private Map<String, Fate> fate(Kind kind) {
        return fates.getOrDefault(kind, Map.of());
    }

    private Optional<Kind> kind(String subject) {
        for (Kind kind : Kind.values()) {
            if (kind != Kind.ARTICLES && !kind.path.isEmpty() && subject.startsWith(base + kind.path)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    String text(String from, String to) {
        flush();
        articles.forEach((graph, article) -> {
            if (article.added || article.removed) {
                boolean both = article.kept || article.added && article.removed;
                fate(Kind.ARTICLES).put(graph, both ? Fate.CHANGED : article.added ? Fate.ADDED : Fate.WITHDRAWN);
            }
        });
        StringBuilder text = new StringBuilder("# Changes from %s to %s\n\n".formatted(from, to));
        text.append("| | added | changed | withdrawn or resolved |\n|---|---|---|---|\n");
        for (Kind kind : Kind.values()) {
            text.append("| %s |".formatted(name(kind)));
            for (Fate fate : Fate.values()) {
                text.append(" %d |".formatted(count(fate(kind).values(), fate)));
            }
            text.append('\n');
        }
        text.append("\n`").append(ChangesPart.PATCH).append("` holds every quad of it.\n");
        for (Kind kind : Kind.values()) {
            for (Fate fate : Fate.values()) {
                list(text, kind, fate);
            }
        }
        return text.toString();
    }

    private void list(StringBuilder text, Kind kind, Fate fate) {
        SortedMap<String, Fate> things = new TreeMap<>(fate(kind));
        things.values().removeIf(other -> other != fate);
        if (things.isEmpty()) {
            return;
        }
        text.append("\n## %s %s\n\n".formatted(name(kind), word(kind, fate)));
        things.keySet().stream()
                .limit(NAMED)
                .forEach(thing -> text.append("- ")
                        .append(thing)
                        .append(
                                labels.getOrDefault(thing, "").isEmpty()
                                        ? ""
                                        : " " + plain(labels.getOrDefault(thing, "")))
                        .append('\n'));
        if (things.size() > NAMED) {
            text.append("- and %d more\n".formatted(things.size() - NAMED));
        }
    }

    private static String name(Kind kind) {
        return kind.name().charAt(0) + kind.name().substring(1).toLowerCase(Locale.ROOT);
    }

    private static String word(Kind kind, Fate fate) {
        return kind == Kind.CONFLICTS && fate == Fate.WITHDRAWN
                ? "resolved"
                : fate.name().toLowerCase(Locale.ROOT);
    }

    private static long count(Collection<Fate> fates, Fate wanted) {
        return fates.stream().filter(fate -> fate == wanted).count();
    }

    /** A label comes from articles: within a code span it can be no markup. */
    private static String plain(String literal) {
        return "`" + literal.replace('`', '\'') + "`";
    }
}
