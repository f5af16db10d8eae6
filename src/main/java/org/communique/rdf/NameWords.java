package org.communique.rdf;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import org.communique.text.Folding;
import org.communique.text.WordRuns;

/**
 * The words of a name or label as they are compared: folded, with ligatures and full-width forms resolved, split at
 * everything that is neither letter nor digit. "Đặng Văn-Ân" gives dang, van, an; "O'Neill" gives oneill. Letters of
 * other scripts stay.
 */
public final class NameWords {
    private static final Pattern INNER_APOSTROPHE = Pattern.compile("(?<=\\p{L})['’ʼ`](?=\\p{L})");

    private NameWords() {}

    /** The words in their order; empty for a text without letters and digits. */
    public static List<String> of(String text) {
        String folded = Folding.fold(Normalizer.normalize(text, Normalizer.Form.NFKC));
        String joined = INNER_APOSTROPHE.matcher(folded).replaceAll("");
        return WordRuns.of(expand(joined));
    }

    /** The words with one blank between them: equal for two spellings of one label. */
    public static String key(String text) {
        return String.join(" ", of(text));
    }

    private static String expand(String folded) {
        return folded.replace("æ", "ae")
                .replace("œ", "oe")
                .replace("ß", "ss")
                .replace("þ", "th")
                .replace("ð", "d")
                .replace("ħ", "h")
                .replace("ə", "a");
    }
}
