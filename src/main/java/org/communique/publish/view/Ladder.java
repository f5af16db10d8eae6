package org.communique.publish.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.communique.publish.view.Shape.Anchor;

/**
 * A series as a ladder.
 *
 * @param series its IRI
 * @param steps in their order
 */
record Ladder(String series, List<Step> steps) {
    /** So far apart the marks of two steps must be. */
    private static final double APART = 24;

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

    /** Where a step stands on the axis. */
    record Place(Step step, double x) {}

    /**
     * The steps that have a place on the axis, from left to right and so far apart that each can be read: rounds by
     * their dates, and missing numbers between the neighbours that have one.
     */
    List<Place> places(TimeAxis axis, double from, double to) {
        TreeMap<Integer, Double> known = new TreeMap<>();
        List<Place> wanted = new ArrayList<>();
        for (Step step : steps) {
            step.round().flatMap(round -> axis.middle(round.start())).ifPresent(x -> {
                wanted.add(new Place(step, x));
                step.round().flatMap(EventFacts::number).ifPresent(number -> known.putIfAbsent(number, x));
            });
        }
        for (Step step : steps) {
            Map.Entry<Integer, Double> below = known.lowerEntry(step.number());
            Map.Entry<Integer, Double> above = known.higherEntry(step.number());
            if (step.round().isEmpty() && below != null && above != null) {
                double part = (double) (step.number() - below.getKey()) / (above.getKey() - below.getKey());
                wanted.add(new Place(step, below.getValue() + (above.getValue() - below.getValue()) * part));
            }
        }
        wanted.sort(Comparator.comparingDouble(Place::x).thenComparing(Place::step, Step.ORDER));
        List<Double> apart = Spread.apart(wanted.stream().map(Place::x).toList(), APART, from, to);
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < apart.size(); i++) {
            places.add(new Place(wanted.get(i).step(), apart.get(i)));
        }
        return places;
    }

    /** How many rounds are reported. */
    int reported() {
        return (int) steps.stream().filter(step -> step.round().isPresent()).count();
    }

    /** The missing numbers as they are drawn: those with a place there, those before all others as a range. */
    List<Shape> gaps(double y, List<Place> places) {
        List<Shape> shapes = new ArrayList<>();
        for (Place place : places) {
            if (place.step().round().isEmpty()) {
                shapes.add(new Shape.Circle(place.x(), y, 9, Ink.GAP));
                shapes.add(new Shape.Words(
                        place.x(), y + 4, Integer.toString(place.step().number()), 10, Anchor.MIDDLE, Ink.QUIET));
            }
        }
        int lowest = places.stream()
                .flatMap(place -> place.step().round().stream())
                .flatMap(round -> round.number().stream())
                .min(Comparator.naturalOrder())
                .orElse(0);
        List<Integer> before = steps.stream()
                .filter(step -> step.round().isEmpty() && step.number() < lowest)
                .map(Step::number)
                .toList();
        if (!before.isEmpty()) {
            double first = places.getFirst().x();
            String range =
                    before.size() == 1 ? before.getFirst().toString() : before.getFirst() + "–" + before.getLast();
            shapes.add(new Shape.Line(first - 44, y, first - 12, y, Ink.GAP));
            shapes.add(new Shape.Words(first - 28, y - 6, range, 10, Anchor.MIDDLE, Ink.QUIET));
        }
        return shapes;
    }
}
