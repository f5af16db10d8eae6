package org.communique.store.find;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.util.FixedBitSet;

/** Counts, for what a query finds, the values of all facets: the hundred most frequent of each. */
final class FacetCounts {
    private static final int MOST = 100;

    private final IndexSearcher searcher;
    private final BiFunction<Facet, String, Optional<String>> names;

    /** @param names the name of a value, if it has one */
    FacetCounts(IndexSearcher searcher, BiFunction<Facet, String, Optional<String>> names) {
        this.searcher = searcher;
        this.names = names;
    }

    String name(Facet facet, String code) {
        return names.apply(facet, code).orElse(code);
    }

    Map<Facet, List<Answer.Count>> of(Query query) throws IOException {
        Map<Facet, List<Answer.Count>> counts = new EnumMap<>(Facet.class);
        // One segment by the way the index is made, none if it is empty.
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            FixedBitSet found = found(query, leaf);
            for (Facet facet : Facet.values()) {
                counts.put(facet, counts(facet, found, leaf));
            }
        }
        return counts;
    }

    private FixedBitSet found(Query query, LeafReaderContext leaf) throws IOException {
        FixedBitSet found = new FixedBitSet(leaf.reader().maxDoc());
        Scorer scorer = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1)
                .scorer(leaf);
        if (scorer != null) {
            found.or(scorer.iterator());
        }
        return found;
    }

    /** For what a query finds, how often two values of a facet come together, the most frequent pairs first. */
    List<Dyad> pairs(Query query, Facet facet) throws IOException {
        Map<Long, Integer> numbers = new HashMap<>();
        List<Dyad> pairs = new ArrayList<>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            FixedBitSet found = found(query, leaf);
            SortedSetDocValues values = leaf.reader().getSortedSetDocValues(facet.key());
            if (values == null) {
                continue;
            }
            while (values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                if (found.get(values.docID())) {
                    count(values, numbers);
                }
            }
            for (Map.Entry<Long, Integer> pair : numbers.entrySet()) {
                pairs.add(new Dyad(
                        values.lookupOrd(pair.getKey() >>> Integer.SIZE).utf8ToString(),
                        values.lookupOrd(pair.getKey() & 0xFFFF_FFFFL).utf8ToString(),
                        pair.getValue()));
            }
        }
        pairs.sort(Comparator.comparingInt(Dyad::events)
                .reversed()
                .thenComparing(Dyad::one)
                .thenComparing(Dyad::other));
        return pairs;
    }

    private static void count(SortedSetDocValues values, Map<Long, Integer> numbers) throws IOException {
        long[] ordinals = new long[values.docValueCount()];
        for (int i = 0; i < ordinals.length; i++) {
            ordinals[i] = values.nextOrd();
        }
        for (int i = 0; i < ordinals.length; i++) {
            for (int j = i + 1; j < ordinals.length; j++) {
                numbers.merge(ordinals[i] << Integer.SIZE | ordinals[j], 1, Integer::sum);
            }
        }
    }

    private List<Answer.Count> counts(Facet facet, FixedBitSet found, LeafReaderContext leaf) throws IOException {
        SortedSetDocValues values = leaf.reader().getSortedSetDocValues(facet.key());
        if (values == null) {
            return List.of();
        }
        int[] numbers = new int[Math.toIntExact(values.getValueCount())];
        for (int document = next(found, 0); document < found.length(); document = next(found, document + 1)) {
            if (values.advanceExact(document)) {
                for (int i = 0; i < values.docValueCount(); i++) {
                    numbers[Math.toIntExact(values.nextOrd())]++;
                }
            }
        }
        List<Integer> seen = new ArrayList<>();
        for (int ordinal = 0; ordinal < numbers.length; ordinal++) {
            if (numbers[ordinal] > 0) {
                seen.add(ordinal);
            }
        }
        seen.sort(order(facet, numbers));
        List<Answer.Count> counts = new ArrayList<>();
        for (int ordinal : seen.subList(0, Math.min(MOST, seen.size()))) {
            String code = values.lookupOrd(ordinal).utf8ToString();
            counts.add(new Answer.Count(code, name(facet, code), numbers[ordinal]));
        }
        return counts;
    }

    /** The next document that is found; behind the last one there is none. */
    private static int next(FixedBitSet found, int from) {
        return from < found.length() ? found.nextSetBit(from) : DocIdSetIterator.NO_MORE_DOCS;
    }

    private static Comparator<Integer> order(Facet facet, int[] numbers) {
        return facet == Facet.YEAR
                ? Comparator.<Integer>naturalOrder().reversed()
                : Comparator.comparing((Integer ordinal) -> numbers[ordinal], Comparator.reverseOrder())
                        .thenComparing(Comparator.naturalOrder());
    }
}
