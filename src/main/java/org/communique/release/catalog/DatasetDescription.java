package org.communique.release.catalog;

import java.util.List;
import java.util.Optional;

/**
 * All that the dataset says of itself, whatever the form.
 *
 * @param base what its IRIs begin with; ends with a slash
 * @param title its name
 * @param publisher who answers for it
 * @param licence of the data, as an address
 * @param version of the release, or of what is served
 * @param program the version of the program that made it
 * @param issued the day on which this version was published, as far as one was told
 * @param newest the day of the newest article, as far as one is dated
 * @param firstDay the day, month or year of the earliest event
 * @param lastDay the day, month or year of the latest event
 * @param articles how many articles it rests on
 * @param statistics of what the sources agree on
 * @param distributions files of it
 * @param accuracy how well the reader that made it reads
 */
public record DatasetDescription(
        String base,
        String title,
        String publisher,
        String licence,
        String version,
        String program,
        Optional<String> issued,
        Optional<String> newest,
        Optional<String> firstDay,
        Optional<String> lastDay,
        long articles,
        Statistics statistics,
        List<Distribution> distributions,
        List<Accuracy> accuracy) {
    /** The licence of the program. */
    public static final String CODE_LICENCE = "https://www.apache.org/licenses/LICENSE-2.0";

    /** What it is about, for catalogues and search engines. */
    public static final List<String> KEYWORDS =
            List.of("diplomacy", "international relations", "news", "events", "linked data", "provenance");

    public DatasetDescription {
        distributions = List.copyOf(distributions);
        accuracy = List.copyOf(accuracy);
    }

    /** The same, published on this day as these files. */
    public DatasetDescription published(Optional<String> day, List<Distribution> files) {
        return new DatasetDescription(
                base,
                title,
                publisher,
                licence,
                version,
                program,
                day,
                newest,
                firstDay,
                lastDay,
                articles,
                statistics,
                files,
                accuracy);
    }

    /** The day on which this version was published; where nobody told one, that of the newest article is nearest to it. */
    public Optional<String> published() {
        return issued.or(() -> newest);
    }

    /** What it is, in three sentences. */
    public String summary() {
        return ("What the news reports of diplomacy, as linked data: who met whom, when, where and as what, in which"
                        + " series of dialogues, what was signed and said. Each statement leads to the article, the sentence and"
                        + " the characters it was read from; what sources say is kept apart, and where they differ the difference"
                        + " is stated. Read from %,d %s by rules, which miss facts and take some wrongly: the measured accuracy is"
                        + " part of the description.")
                .formatted(articles, articles == 1 ? "article" : "articles");
    }

    /** The IRI of the dataset; its document stands at the same address without the fragment. */
    public String iri() {
        return base + "dataset#dataset";
    }

    /** How to cite it. */
    public String citation() {
        return "%s: %s. Version %s. %s".formatted(publisher, title, version, base);
    }
}
