package org.communique.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.communique.rdf.ArticleGraph;
import org.communique.rdf.Correction;
import org.communique.rdf.Dip;
import org.communique.rdf.ReportMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is derived depends on the set of articles and the set of corrections only. */
class CorrectionOrderTest {
    private static final int WORLDS = 40;

    private final ReportMapper mapper = Worlds.mapper();

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void stepsLeaveNoTrace(long seed) {
        Random random = new Random(seed);
        int decisive = 0;
        for (int world = 0; world < WORLDS; world++) {
            Newsroom newsroom = new Newsroom(random.nextLong(), 12 + random.nextInt(20), 4 + random.nextInt(12));
            List<ArticleGraph> articles = new ArrayList<>();
            int size = 8 + random.nextInt(12);
            for (int number = 0; number < size; number++) {
                articles.add(mapper.map(newsroom.article(number)));
            }
            List<ArticleGraph> kept = articles.subList(0, 1 + random.nextInt(size));
            DatasetGraph uncorrected = DatasetGraphFactory.createTxnMem();
            Worlds.edit(uncorrected, List.of(), articles, List.of());
            List<Correction> corrections = corrections(uncorrected, random);
            DatasetGraph whole = DatasetGraphFactory.createTxnMem();
            Worlds.edit(whole, corrections, kept, List.of());
            Set<String> expected = Worlds.dump(whole);
            Set<String> found = inSteps(articles, kept, corrections, random);
            String where = "world %d of seed %d: ".formatted(world, seed);
            assertThat(Worlds.without(expected, found)).as(where + "missing").isEmpty();
            assertThat(Worlds.without(found, expected)).as(where + "left over").isEmpty();
            DatasetGraph plain = DatasetGraphFactory.createTxnMem();
            Worlds.edit(plain, List.of(), kept, List.of());
            decisive += things(plain).equals(things(whole)) ? 0 : 1;
        }
        assertThat(decisive).as("worlds whose things corrections change").isGreaterThan(WORLDS / 3);
    }

    private static List<Correction> corrections(DatasetGraph dataset, Random random) {
        return Txn.calculateRead(dataset, () -> {
            List<String> persons = subjects(dataset, Dip.Person, random);
            List<String> calls = subjects(dataset, Dip.Meeting, random);
            calls.addAll(subjects(dataset, Dip.DialogueSession, random));
            List<Correction> corrections = new ArrayList<>();
            for (List<String> of : List.of(persons, calls)) {
                List<String> reports = of.stream().filter(Correction::isReport).toList();
                for (int i = 0; i + 1 < Math.min(4, reports.size()); i += 2) {
                    corrections.add(pair(
                            random.nextBoolean() ? Correction.Kind.MERGE : Correction.Kind.SPLIT,
                            reports.get(i),
                            reports.get(i + 1)));
                }
                if (of.size() > 1) {
                    corrections.add(pair(Correction.Kind.MERGE, of.get(0), of.get(1)));
                    corrections.add(pair(Correction.Kind.ACCEPT_LINK, of.get(0), "http://example.org/item"));
                }
                if (!reports.isEmpty()) {
                    corrections.add(pair(Correction.Kind.DENY_REPORT, reports.getLast(), ""));
                }
            }
            of(persons)
                    .ifPresent(thing ->
                            corrections.add(value(thing, RDFS.label, ResourceFactory.createStringLiteral("Somebody"))));
            of(calls)
                    .ifPresent(thing -> corrections.add(value(
                            thing, Dip.place, ResourceFactory.createResource("http://localhost:3330/place/hanoi"))));
            of(calls)
                    .ifPresent(thing -> corrections.add(value(
                            thing, Dip.country, ResourceFactory.createResource("http://localhost:3330/state/RUS"))));
            return corrections;
        });
    }

    private static Optional<String> of(List<String> things) {
        return things.stream().skip(2).findFirst();
    }

    /** Things and reports of a class, in a random order. */
    private static List<String> subjects(DatasetGraph dataset, RDFNode type, Random random) {
        List<String> subjects = new ArrayList<>(Iter.toSet(Iter.map(
                        dataset.find(null, null, RDF.type.asNode(), type.asNode()),
                        quad -> quad.getSubject().getURI()))
                .stream()
                .sorted()
                .toList());
        Collections.shuffle(subjects, random);
        return subjects;
    }

    private static Correction pair(Correction.Kind kind, String target, String other) {
        return new Correction(
                kind,
                target,
                Optional.empty(),
                Optional.empty(),
                Optional.of(other).filter(iri -> !iri.isEmpty()),
                "ana",
                LocalDate.EPOCH,
                "a test",
                "x.tsv:1");
    }

    private static Correction value(String target, Property property, RDFNode value) {
        return new Correction(
                Correction.Kind.SET_VALUE,
                target,
                Optional.of(property),
                Optional.of(value),
                Optional.empty(),
                "ana",
                LocalDate.EPOCH,
                "a test",
                "x.tsv:1");
    }

    private static Set<String> inSteps(
            List<ArticleGraph> articles, List<ArticleGraph> kept, List<Correction> corrections, Random random) {
        DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
        List<ArticleGraph> shuffled = new ArrayList<>(articles);
        Collections.shuffle(shuffled, random);
        int known = random.nextInt(shuffled.size());
        for (int from = 0; from < shuffled.size(); ) {
            int to = Math.min(shuffled.size(), from + 1 + random.nextInt(4));
            Worlds.edit(dataset, from < known ? List.of() : corrections, shuffled.subList(from, to), List.of());
            from = to;
        }
        TreeSet<String> unwanted = new TreeSet<>();
        articles.forEach(article -> unwanted.add(article.identifier()));
        kept.forEach(article -> unwanted.remove(article.identifier()));
        unwanted.forEach(identifier -> Worlds.edit(dataset, corrections, List.of(), List.of(identifier)));
        Worlds.edit(dataset, corrections, kept, List.of());
        return Worlds.dump(dataset);
    }

    private static Set<String> things(DatasetGraph dataset) {
        return Worlds.dump(dataset).stream()
                .filter(line -> line.contains("specializationOf") || line.contains(OWL.sameAs.getURI()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
