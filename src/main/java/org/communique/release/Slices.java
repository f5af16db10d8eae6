package org.communique.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.communique.rdf.Dip;
import org.communique.rdf.IriMinter;
import org.communique.rdf.Prov;

/**
 * Which slices a quad belongs to.
 *
 * <p>A year's slice can stand alone: what the consensus, its choices and its conflicts say of the events that began in it,
 * and the whole graphs of the articles that report them. A class's slice holds what the consensus and the gazetteer say
 * of its things. A part, such as a participation, goes with the thing in whose document it is described.
 *
 * <p>It holds names in memory: of things, with their classes, and of article graphs.
 */
final class Slices {
    /** Of events that no source dates, and of years that can only be errors. */
    static final String UNDATED = "year/undated";

    private static final String TYPE = form(RDF.type);
    private static final String START = form(Dip.startDate);
    private static final String END = form(Dip.endDate);
    private static final String SPECIALIZATION_OF = form(Prov.SPECIALIZATION_OF);
    /** A class of the ontology; its name makes a safe path. */
    private static final Pattern CLASS = Pattern.compile("<" + Pattern.quote(Dip.NS) + "([A-Za-z0-9]+)>");
    /** Bounds the number of files, whatever the sources say. */
    private static final Pattern YEAR = Pattern.compile("\"((?:1[89]|20|21)[0-9]{2})(?![0-9]).*");

    private static final Set<String> EVENTS = Stream.of(
                    Dip.DialogueSession,
                    Dip.Meeting,
                    Dip.Visit,
                    Dip.Call,
                    Dip.Conference,
                    Dip.Signing,
                    Dip.AwardConferral,
                    Dip.Exercise,
                    Dip.Commemoration)
            .map(Slices::form)
            .collect(Collectors.toUnmodifiableSet());

    private final String articles;
    private final String articleGraphs;
    private final String gazetteer;
    private final Set<String> consensusGraphs;
    private final Set<String> events = new HashSet<>();
    private final Map<String, String> starts = new HashMap<>();
    private final Map<String, String> ends = new HashMap<>();
    private final Map<String, Set<String>> classes = new HashMap<>();
    private final Map<String, Set<String>> reported = new HashMap<>();

    private Slices(IriMinter minter) {
        String base = "<" + minter.base();
        this.articles = base + "article/";
        this.articleGraphs = "<" + minter.articleGraph("").getURI();
        this.gazetteer = "<" + minter.graph("gazetteer").getURI() + ">";
        this.consensusGraphs = Set.of(
                "",
                "<" + minter.graph("choices").getURI() + ">",
                "<" + minter.graph("conflicts").getURI() + ">");
    }

    private static String form(Resource term) {
        return "<" + term.getURI() + ">";
    }

    /** Learns from all quads of a release which slices there are. */
    static Slices of(IriMinter minter, LineSource quads) throws IOException {
        Slices slices = new Slices(minter);
        for (Optional<byte[]> line = quads.next(); line.isPresent(); line = quads.next()) {
            slices.learn(Row.of(new String(line.get(), StandardCharsets.UTF_8)));
        }
        return slices;
    }

    private void learn(Row row) {
        boolean consensus = row.graph().isEmpty();
        if (!consensus && !row.graph().equals(gazetteer)) {
            return;
        }
        String predicate = row.predicate();
        if (predicate.equals(TYPE) && row.subject().indexOf('#') < 0) {
            Matcher type = CLASS.matcher(row.object());
            if (type.matches()) {
                classes.computeIfAbsent(row.subject(), thing -> new TreeSet<>()).add(type.group(1));
            }
            if (EVENTS.contains(row.object())) {
                events.add(row.subject());
            }
        } else if (consensus && predicate.equals(START)) {
            starts.put(row.subject(), row.object());
        } else if (consensus && predicate.equals(END)) {
            ends.put(row.subject(), row.object());
        } else if (consensus && predicate.equals(SPECIALIZATION_OF) && row.subject().startsWith(articles)) {
            String event = owner(row.object());
            reported.computeIfAbsent(graphOf(owner(row.subject())), graph -> new HashSet<>())
                    .add(event);
        }
    }

    /** The names of the slices that a quad belongs to, such as "year/2025" and "class/Visit". */
    Set<String> of(Row row) {
        Set<String> slices = new TreeSet<>();
        if (row.graph().startsWith(articleGraphs)) {
            years(row.graph(), slices);
            return slices;
        }
        String thing = owner(row.subject());
        if (consensusGraphs.contains(row.graph())) {
            if (events.contains(thing)) {
                slices.add(year(thing));
            } else if (thing.startsWith(articles)) {
                years(graphOf(thing), slices);
            }
        }
        if (row.graph().isEmpty() || row.graph().equals(gazetteer)) {
            classes.getOrDefault(thing, Set.of()).forEach(name -> slices.add("class/" + name));
        }
        return slices;
    }

    private void years(String graph, Set<String> slices) {
        for (String thing : reported.getOrDefault(graph, Set.of())) {
            if (events.contains(thing)) {
                slices.add(year(thing));
            }
        }
    }

    private String year(String event) {
        String date = Optional.ofNullable(starts.get(event))
                .or(() -> Optional.ofNullable(ends.get(event)))
                .orElse("");
        Matcher year = YEAR.matcher(date);
        return year.matches() ? "year/" + year.group(1) : UNDATED;
    }

    private String graphOf(String article) {
        return articleGraphs + article.substring(articles.length());
    }

    /** The thing in whose document this one is described. */
    private static String owner(String form) {
        int hash = form.indexOf('#');
        return hash < 0 ? form : form.substring(0, hash) + ">";
    }
}
