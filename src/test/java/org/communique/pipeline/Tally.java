package org.communique.pipeline;

/** How many facts were found, how many were invented and how many were missed. */
record Tally(int right, int wrong, int missed) {
    static final Tally NONE = new Tally(0, 0, 0);

    Tally plus(Tally other) {
        return new Tally(right + other.right, wrong + other.wrong, missed + other.missed);
    }

    double precision() {
        return right + wrong == 0 ? 1 : (double) right / (right + wrong);
    }

    double recall() {
        return right + missed == 0 ? 1 : (double) right / (right + missed);
    }

    /** The harmonic mean of precision and recall. */
    double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    String line(String name) {
        return "%-26s%7.3f%7.3f%7.3f%7d%n".formatted(name, precision(), recall(), f1(), right + missed);
    }
}
