package org.communique.publish.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.communique.publish.view.Shape.Anchor;

/**
 * A series as a ladder.
 *
 * @param series its IRI
 * @param steps in their order
 */
record Ladder(String series, List<Step> steps) {
    /** A number in a series, with the round that has it if one is reported. */
    record Step(int number, Optional<EventFacts> round) {
        private static final Comparator<Step> ORDER = Comparator.comparingInt(Step::number)
                .thenComparing(step -> step.round().map(EventFacts::start).orElse(""))
                .thenComparing(step -> step.round().map(EventFacts::iri).orElse(""));
    }

    /**
     * A whole one.
     *
     * @param missing the numbers of which no report tells
     */
    static Ladder of(String series, List<EventFacts> rounds, List<Integer> missing) {
        List<Step> steps = new ArrayList<>();
        rounds.forEach(round -> steps.add(new Step(round.number().orElse(0), Optional.of(round))));
        missing.forEach(number -> steps.add(new Step(number, Optional.empty())));
        steps.sort(Step.ORDER);
        return new Ladder(series, List.copyOf(steps));
    }

    /** Its first steps, so many at most. */
    Ladder first(int most) {
        return new Ladder(series, steps.subList(0, Math.min(most, steps.size())));
    }

    /** The rounds that have a place on the axis. */
    List<EventFacts> rounds(TimeAxis axis) {
        return steps.stream()
                .flatMap(step -> step.round().stream())
                .filter(round -> axis.middle(round.start()).isPresent())
                .sorted(Comparator.comparing(EventFacts::start).thenComparing(EventFacts::iri))
                .toList();
    }

    /** How many rounds are reported. */
    int reported() {
        return steps.size() - missing().size();
    }

    private List<Integer> missing() {
        return steps.stream()
                .filter(step -> step.round().isEmpty())
                .map(Step::number)
                .toList();
    }

    /** The missing numbers: between the neighbours that have a date, else before the first. */
    List<Shape> gaps(double y, TimeAxis axis) {
        List<Shape> shapes = new ArrayList<>();
        Map<Integer, Double> known = new HashMap<>();
        rounds(axis)
                .forEach(round -> round.number()
                        .ifPresent(number -> axis.middle(round.start()).ifPresent(x -> known.putIfAbsent(number, x))));
        TreeSet<Integer> numbers = new TreeSet<>(known.keySet());
        List<Integer> before = new ArrayList<>();
        for (int gap : missing()) {
            Integer below = numbers.lower(gap);
            Integer above = numbers.higher(gap);
            if (below != null && above != null) {
                double from = known.getOrDefault(below, 0.0);
                double to = known.getOrDefault(above, 0.0);
                double x = from + (to - from) * (gap - below) / (above - below);
                shapes.add(new Shape.Circle(x, y, 9, Ink.GAP));
                shapes.add(new Shape.Words(x, y + 4, Integer.toString(gap), 10, Anchor.MIDDLE, Ink.QUIET));
            } else if (below == null && above != null) {
                before.add(gap);
            }
        }
        if (!before.isEmpty()) {
            double first = known.getOrDefault(numbers.first(), 0.0);
            String range =
                    before.size() == 1 ? before.getFirst().toString() : before.getFirst() + "–" + before.getLast();
            shapes.add(new Shape.Line(first - 44, y, first - 12, y, Ink.GAP));
            shapes.add(new Shape.Words(first - 28, y - 6, range, 10, Anchor.MIDDLE, Ink.QUIET));
        }
        return shapes;
    }
}
