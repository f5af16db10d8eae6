package org.communique.release;

import org.apache.jena.atlas.lib.EscapeStr;

/** A term of canonical N-Quads, read from its form there. */
sealed interface Term {
    /** @param iri without its angle brackets and escapes */
    record Iri(String iri) implements Term {}

    /**
     * A literal.
     *
     * @param type the IRI of its datatype, empty for a plain string and for a text with a language
     * @param language empty if it has none
     */
    record Literal(String lexicalForm, String type, String language) implements Term {}

    /** @throws ReleaseException if it is neither */
    static Term of(String form) {
        int last = form.length() - 1;
        if (form.startsWith("<") && form.endsWith(">")) {
            return new Iri(unescaped(form.substring(1, last)));
        }
        int end = form.lastIndexOf('"');
        if (!form.startsWith("\"") || end == 0) {
            throw new ReleaseException(form, "another form", "an IRI or a literal of N-Quads");
        }
        String lexicalForm = unescaped(form.substring(1, end));
        String rest = form.substring(end + 1);
        if (rest.startsWith("^^<")) {
            return new Literal(lexicalForm, unescaped(rest.substring(3, rest.length() - 1)), "");
        }
        return new Literal(lexicalForm, "", rest.isEmpty() ? "" : rest.substring(1));
    }

    private static String unescaped(String text) {
        return text.indexOf('\\') < 0 ? text : EscapeStr.unescapeStr(text);
    }
}
