package org.communique.store.find;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopFieldCollectorManager;

/**
 * All things of one revision, to be found by words and facets. It lies in memory, holds no transaction of the store and
 * never changes; safe for use by many threads.
 */
public final class FindIndex {
    private static final int SENTENCES_SHOWN = 2;
    private static final int SENTENCES_LOOKED_AT = 200;

    private final String revision;
    private final Analyzer analyzer = Words.analyzer();
    private final IndexSearcher searcher;
    private final List<Brief> briefs;
    private final List<Brief> sorted;
    private final Map<String, Brief> byIri = new HashMap<>();
    private final FacetCounts facets;
    private final Map<Facet, List<Answer.Count>> countsOfAll;
    private final List<Dyad> dyads;

    private FindIndex(String revision, ThingDocuments documents, String base, Map<String, String> typeNames)
            throws IOException {
        this.revision = revision;
        this.searcher = documents.searcher();
        this.briefs = documents.briefs();
        briefs.forEach(brief -> byIri.put(brief.iri(), brief));
        this.sorted = briefs.stream().sorted(Comparator.comparing(Brief::iri)).toList();
        this.facets = new FacetCounts(searcher, (facet, code) -> switch (facet) {
            case TYPE -> Optional.ofNullable(typeNames.get(code));
            case KIND -> Optional.of(code.replace('-', ' '));
            case STATE, ORGANISATION, PERSON, SERIES, TOPIC, PLACE, STATUS, YEAR, SOURCE ->
                facet.start(base).flatMap(start -> thing(start + code)).map(Brief::name);
        });
        this.countsOfAll = facets.of(FindQueries.all());
        this.dyads = facets.pairs(FindQueries.of(List.of(), Map.of(Facet.KIND, List.of("event"))), Facet.STATE);
    }

    /**
     * Makes the index of these things.
     *
     * @param typeNames the names of classes by their local names
     */
    static FindIndex of(Collection<Thing> things, String revision, String base, Map<String, String> typeNames) {
        try {
            return new FindIndex(revision, ThingDocuments.of(things), base, typeNames);
        } catch (IOException e) {
            throw new UncheckedIOException("search: its index in memory can't be made", e);
        }
    }

    /** The revision of the store that it was made from. */
    public String revision() {
        return revision;
    }

    /** A thing by its IRI. */
    public Optional<Brief> thing(String iri) {
        return Optional.ofNullable(byIri.get(iri));
    }

    /** The things whose IRIs begin so, in the order of the alphabet. */
    public List<Brief> beginning(String iri, int size) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted.get(middle).iri().compareTo(iri) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return sorted.subList(low, Math.min(sorted.size(), low + size)).stream()
                .takeWhile(brief -> brief.iri().startsWith(iri))
                .toList();
    }

    /** The name of a value of a facet, its code if it has none. */
    public String name(Facet facet, String code) {
        return facets.name(facet, code);
    }

    /** Any two states that were parties of the same events, those with most events first. */
    public List<Dyad> dyads() {
        return dyads;
    }

    /** Answers a question. Words without a letter or a digit find nothing. */
    public Answer ask(Question question) {
        List<String> words = Words.of(question.words());
        if (words.isEmpty() && !question.words().isBlank()) {
            return new Answer(0, List.of(), Map.of());
        }
        boolean all = words.isEmpty() && question.chosen().isEmpty();
        Query query = FindQueries.of(words, question.chosen());
        try {
            int total = all ? briefs.size() : searcher.count(query);
            Sort sort = words.isEmpty() ? ThingDocuments.LATEST_FIRST : ThingDocuments.BEST_FIRST;
            List<Answer.Hit> hits = new ArrayList<>();
            for (Document document :
                    best(query, sort, question.from(), Math.min(total, question.from() + question.size()))) {
                hits.add(hit(document, words));
            }
            return new Answer(total, hits, all ? countsOfAll : facets.of(query));
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** How many of the answers to a question without words have a date: they come first. */
    public int dated(Question question) {
        try {
            return searcher.count(FindQueries.dated(question.chosen()));
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** The things whose names have words that begin so, those first of which most is told. */
    public List<Brief> suggest(String words, int size) {
        List<String> begun = Words.of(words);
        return begun.isEmpty() ? List.of() : briefs(FindQueries.named(begun), size);
    }

    /** The things whose names are like one of these words, for somebody who has mistyped. */
    public List<Brief> near(String words, int size) {
        List<String> alike = Words.of(words);
        return alike.isEmpty() ? List.of() : briefs(FindQueries.alike(alike), size);
    }

    private List<Brief> briefs(Query query, int size) {
        try {
            return best(query, ThingDocuments.BEST_FIRST, 0, size).stream()
                    .map(this::brief)
                    .toList();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private List<Document> best(Query query, Sort sort, int from, int to) throws IOException {
        if (to <= from) {
            return List.of();
        }
        ScoreDoc[] best = searcher.search(query, new TopFieldCollectorManager(sort, to, null, to)).scoreDocs;
        List<Document> documents = new ArrayList<>();
        for (int i = from; i < best.length; i++) {
            documents.add(searcher.storedFields().document(best[i].doc));
        }
        return documents;
    }

    private Brief brief(Document document) {
        return briefs.get(ThingDocuments.number(document));
    }

    private Answer.Hit hit(Document document, List<String> words) {
        Brief brief = brief(document);
        if (words.isEmpty()) {
            return new Answer.Hit(brief, new Answer.Passage(brief.name(), List.of()), Answer.Passage.NONE, List.of());
        }
        Words.Marked name = Words.marked(brief.name(), words, analyzer);
        int most = name.words();
        Answer.Passage alias = Answer.Passage.NONE;
        for (String other : ThingDocuments.names(document)) {
            Words.Marked marked = Words.marked(other, words, analyzer);
            if (marked.words() > most) {
                most = marked.words();
                alias = marked.passage();
            }
        }
        return new Answer.Hit(brief, name.passage(), alias, sentences(document, words));
    }

    /** The sentences with most of the words, those that come first among equals. */
    private List<Answer.Sentence> sentences(Document document, List<String> words) {
        List<Answer.Sentence> all = ThingDocuments.sentences(document);
        List<List<Answer.Sentence>> byWords = new ArrayList<>();
        for (int i = 0; i <= words.size(); i++) {
            byWords.add(new ArrayList<>());
        }
        for (Answer.Sentence sentence : all.subList(0, Math.min(all.size(), SENTENCES_LOOKED_AT))) {
            Words.Marked marked = Words.marked(sentence.passage().text(), words, analyzer);
            byWords.get(marked.words()).add(new Answer.Sentence(marked.passage(), sentence.article()));
        }
        List<Answer.Sentence> best = new ArrayList<>();
        for (int i = words.size(); i > 0 && best.size() < SENTENCES_SHOWN; i--) {
            best.addAll(byWords.get(i).subList(0, Math.min(byWords.get(i).size(), SENTENCES_SHOWN - best.size())));
        }
        return best;
    }

    private static UncheckedIOException unreadable(IOException e) {
        return new UncheckedIOException("search: its index in memory can't be read", e);
    }
}
