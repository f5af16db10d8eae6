package org.communique.store.find;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.communique.text.WordRuns;

/** Words without case and diacritics, as the text index of the store cuts and folds them: "chien" is "Chiến". */
public final class Words {
    private static final int MOST = 8;
    private static final int LONGEST_MARKED = 10_000;

    private Words() {}

    /**
     * Cuts and folds as {@code text:query} of the store does. Jena's ConfigurableAnalyzer cannot be used by several
     * threads: it keeps what its filters are made of in one place for all.
     */
    public static Analyzer analyzer() {
        return new Folding();
    }

    private static final class Folding extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer tokenizer = new StandardTokenizer();
            return new TokenStreamComponents(tokenizer, normalize(field, tokenizer));
        }

        @Override
        protected TokenStream normalize(String field, TokenStream words) {
            return new ASCIIFoldingFilter(new LowerCaseFilter(words));
        }
    }

    /** The words of what somebody looks for, each once, the first eight; no sign of a query language survives. */
    public static List<String> of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .toLowerCase(Locale.ROOT);
        return WordRuns.of(plain).stream().distinct().limit(MOST).toList();
    }

    /** The words of a text that begin with one of these, and how many of these were seen. */
    static Marked marked(String text, List<String> words, Analyzer analyzer) {
        List<Answer.Mark> marks = new ArrayList<>();
        boolean[] seen = new boolean[words.size()];
        String shown = text.length() <= LONGEST_MARKED ? text : text.substring(0, LONGEST_MARKED);
        try (TokenStream tokens = analyzer.tokenStream("text", shown)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                String token = term.toString();
                boolean begins = false;
                for (int i = 0; i < words.size(); i++) {
                    if (token.startsWith(words.get(i))) {
                        begins = true;
                        seen[i] = true;
                    }
                }
                if (begins) {
                    marks.add(new Answer.Mark(offset.startOffset(), offset.endOffset()));
                }
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException("words: a string can't be read", e);
        }
        int count = 0;
        for (boolean one : seen) {
            count += one ? 1 : 0;
        }
        return new Marked(new Answer.Passage(shown, marks), count);
    }

    record Marked(Answer.Passage passage, int words) {}
}
