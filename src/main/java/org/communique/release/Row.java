package org.communique.release;

/**
 * A line of canonical N-Quads in its terms, each in the form that it has there.
 *
 * @param graph empty for the default graph
 */
record Row(String subject, String predicate, String object, String graph) {
    private static final String END = " .";

    /** @throws ReleaseException if it is no such line */
    static Row of(String line) {
        int subject = line.indexOf(' ');
        int predicate = line.indexOf(' ', subject + 1);
        int object = predicate < 0 ? -1 : endOfObject(line, predicate + 1);
        int end = line.length() - END.length();
        if (!line.startsWith("<") || object < 0 || object > end || !line.endsWith(END)) {
            throw new ReleaseException(line, "another form", "a line of canonical N-Quads");
        }
        return new Row(
                line.substring(0, subject),
                line.substring(subject + 1, predicate),
                line.substring(predicate + 1, object),
                object == end ? "" : line.substring(object + 1, end));
    }

    /** Where the blank behind the object is; a blank within quotation marks is the object's own. */
    private static int endOfObject(String line, int from) {
        int i = from;
        if (i < line.length() && line.charAt(i) == '"') {
            i++;
            while (i < line.length() && line.charAt(i) != '"') {
                i += line.charAt(i) == '\\' ? 2 : 1;
            }
        }
        return i < line.length() ? line.indexOf(' ', i) : -1;
    }
}
