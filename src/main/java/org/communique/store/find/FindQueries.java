package org.communique.store.find;

import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Questions as Lucene's queries. A word of a name counts more than one of a sentence, a whole word more than its beginning. */
final class FindQueries {
    private static final float WHOLE = 2;
    private static final float BEGUN = 4;
    private static final float IN_SENTENCE = 0.5f;
    private static final int LONG_ENOUGH_FOR_TWO_ERRORS = 6;

    private FindQueries() {}

    static Query all() {
        return new MatchAllDocsQuery();
    }

    /** Each word in a name or a sentence, and each value. */
    static Query of(List<String> words, Map<Facet, List<String>> chosen) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(all(), Occur.FILTER);
        for (String word : words) {
            query.add(
                    new DisjunctionMaxQuery(
                            List.of(name(word), constant(begun(ThingDocuments.TEXT, word), IN_SENTENCE)), 0),
                    Occur.MUST);
        }
        chosen.forEach((facet, codes) ->
                codes.forEach(code -> query.add(new TermQuery(new Term(facet.key(), code)), Occur.FILTER)));
        return query.build();
    }

    /** Each value, and a date. */
    static Query dated(Map<Facet, List<String>> chosen) {
        return new BooleanQuery.Builder()
                .add(of(List.of(), chosen), Occur.FILTER)
                .add(new FieldExistsQuery(Facet.YEAR.key()), Occur.FILTER)
                .build();
    }

    /** Each word begins one of a name, all equally good. */
    static Query named(List<String> words) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        words.forEach(word -> query.add(begun(ThingDocuments.NAME, word), Occur.FILTER));
        return query.build();
    }

    /** One word or more, misspelt perhaps, in a name. */
    static Query alike(List<String> words) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (String word : words) {
            int errors = word.length() < LONG_ENOUGH_FOR_TWO_ERRORS ? 1 : 2;
            query.add(new FuzzyQuery(new Term(ThingDocuments.NAME, word), errors, 1), Occur.SHOULD);
        }
        return query.build();
    }

    private static Query name(String word) {
        Query whole = new BoostQuery(new TermQuery(new Term(ThingDocuments.NAME, word)), WHOLE);
        return new BooleanQuery.Builder()
                .add(constant(begun(ThingDocuments.NAME, word), BEGUN), Occur.MUST)
                .add(whole, Occur.SHOULD)
                .build();
    }

    private static Query begun(String field, String word) {
        return new PrefixQuery(new Term(field, word));
    }

    private static Query constant(Query query, float score) {
        return new BoostQuery(new ConstantScoreQuery(query), score);
    }
}
