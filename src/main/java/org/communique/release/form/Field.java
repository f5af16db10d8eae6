package org.communique.release.form;

/**
 * A field of a record, or several that go together.
 *
 * @param names as the records have them, with commas between
 * @param note what stands in it, or why it is left blank
 */
public record Field(String names, boolean isFilled, String note) {
    static Field filled(String names, String note) {
        return new Field(names, true, note);
    }

    static Field blank(String names, String why) {
        return new Field(names, false, why);
    }
}
