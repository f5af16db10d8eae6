package org.communique.publish.sparql;

/** Text that looks at the clock while it is read: a regular expression that never ends, ends with the query's time. */
final class WatchedText implements CharSequence {
    private static final int READS_BETWEEN_LOOKS = 4096;

    private final CharSequence text;
    private final QueryBudget budget;
    private int reads;

    WatchedText(CharSequence text, QueryBudget budget) {
        this.text = text;
        this.budget = budget;
    }

    @Override
    public char charAt(int index) {
        if (++reads >= READS_BETWEEN_LOOKS) {
            reads = 0;
            budget.requireTime();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new WatchedText(text.subSequence(start, end), budget);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
