package org.communique.store.find;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * Things as Lucene's documents: one for each, in one segment.
 *
 * @param briefs the things by the numbers of their documents' field
 */
record ThingDocuments(IndexSearcher searcher, List<Brief> briefs) {
    static final String NAME = "name";
    static final String TEXT = "text";
    private static final String ARTICLE = "article";
    private static final String NUMBER = "number";
    private static final String DATE = "date";
    private static final SortField MOST_TOLD_FIRST = new SortField(NUMBER, SortField.Type.INT);

    /** For words. Among equals the one of which most is told. */
    static final Sort BEST_FIRST = new Sort(SortField.FIELD_SCORE, MOST_TOLD_FIRST);

    /** Where there are no words. Things without a date come last. */
    static final Sort LATEST_FIRST = new Sort(new SortField(DATE, SortField.Type.STRING, true), MOST_TOLD_FIRST);

    static ThingDocuments of(Collection<Thing> things) throws IOException {
        List<Numbered> numbered = new ArrayList<>();
        things.forEach(thing -> numbered.add(new Numbered(thing, thing.brief())));
        numbered.sort(Comparator.comparing((Numbered one) -> one.brief().weight(), Comparator.reverseOrder())
                .thenComparing(one -> one.brief().iri()));
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(Words.analyzer()))) {
            for (int i = 0; i < numbered.size(); i++) {
                writer.addDocument(document(numbered.get(i), i));
            }
            writer.forceMerge(1);
        }
        return new ThingDocuments(
                new IndexSearcher(DirectoryReader.open(directory)),
                numbered.stream().map(Numbered::brief).toList());
    }

    private record Numbered(Thing thing, Brief brief) {}

    private static Document document(Numbered numbered, int number) {
        Thing thing = numbered.thing();
        Document document = new Document();
        document.add(new NumericDocValuesField(NUMBER, number));
        document.add(new StoredField(NUMBER, number));
        String date = numbered.brief().date();
        document.add(new SortedDocValuesField(DATE, new BytesRef(date.substring(0, Math.min(10, date.length())))));
        for (String name : thing.names()) {
            document.add(new TextField(NAME, name, Field.Store.YES));
        }
        thing.sentences().forEach((text, article) -> {
            document.add(new TextField(TEXT, text, Field.Store.YES));
            document.add(new StoredField(ARTICLE, article));
        });
        for (Facet facet : Facet.values()) {
            for (String code : thing.values(facet)) {
                document.add(new SortedSetDocValuesField(facet.key(), new BytesRef(code)));
                document.add(new StringField(facet.key(), code, Field.Store.NO));
            }
        }
        return document;
    }

    /** The place of a document's thing in the list. */
    static int number(Document document) {
        return document.getField(NUMBER).numericValue().intValue();
    }

    static String[] names(Document document) {
        return document.getValues(NAME);
    }

    /** The sentences, nothing marked. */
    static List<Answer.Sentence> sentences(Document document) {
        String[] texts = document.getValues(TEXT);
        String[] articles = document.getValues(ARTICLE);
        List<Answer.Sentence> sentences = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            sentences.add(new Answer.Sentence(new Answer.Passage(texts[i], List.of()), articles[i]));
        }
        return sentences;
    }
}
