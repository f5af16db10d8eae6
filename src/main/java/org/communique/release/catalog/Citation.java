package org.communique.release.catalog;

/** How to cite the dataset, for programs that manage references. Text of the settings cannot leave its quotation marks. */
public final class Citation {
    public static final String CFF = "CITATION.cff";
    public static final String BIBTEX = "citation.bib";

    private Citation() {}

    /** The Citation File Format, version 1.2.0 (YAML). */
    public static String cff(DatasetDescription description) {
        StringBuilder text = new StringBuilder();
        text.append("cff-version: 1.2.0\n")
                .append("message: ")
                .append(quoted("If you use this dataset, please cite it as below."))
                .append('\n')
                .append("type: dataset\n")
                .append("title: ")
                .append(quoted(description.title()))
                .append('\n')
                .append("authors:\n  - name: ")
                .append(quoted(description.publisher()))
                .append('\n')
                .append("version: ")
                .append(quoted(description.version()))
                .append('\n')
                .append("url: ")
                .append(quoted(description.base()))
                .append('\n')
                .append("license-url: ")
                .append(quoted(description.licence()))
                .append('\n');
        description
                .published()
                .ifPresent(day ->
                        text.append("date-released: ").append(quoted(day)).append('\n'));
        text.append("keywords:\n");
        DatasetDescription.KEYWORDS.forEach(
                word -> text.append("  - ").append(quoted(word)).append('\n'));
        return text.toString();
    }

    /** An entry of BibTeX. */
    public static String bibtex(DatasetDescription description) {
        String year = description
                .published()
                .map(day -> "  year = {" + day.substring(0, 4) + "},\n")
                .orElse("");
        return "@misc{communique-%s,\n  author = {{%s}},\n  title = {{%s}},\n%s  version = {%s},\n  howpublished = {\\url{%s}},\n}\n"
                .formatted(
                        description.version().replaceAll("[^A-Za-z0-9.]", ""),
                        plain(description.publisher()),
                        plain(description.title()),
                        year,
                        plain(description.version()),
                        plain(description.base()));
    }

    /** A scalar of YAML in double quotation marks. */
    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\p{Cntrl}+", " ") + '"';
    }

    /** Text without what means something to TeX. */
    private static String plain(String text) {
        return text.replaceAll("[\\\\{}\\p{Cntrl}]", " ").replaceAll("([%#&_$])", "\\\\$1");
    }
}
