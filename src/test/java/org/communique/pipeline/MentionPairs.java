package org.communique.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/**
 * Which mention of the gold is which that was read: the pairs that have most in common first, each mention once.
 *
 * @param pairs what was read
 * @param unread of the gold
 */
public record MentionPairs<M>(List<Pair<M>> pairs, List<M> unread) {
    /** A mention of the gold and the same as it was read. */
    public record Pair<M>(M gold, M read) {}

    private record Candidate(double likeness, int gold, int read) {}

    public MentionPairs {
        pairs = List.copyOf(pairs);
        unread = List.copyOf(unread);
    }

    /** Pairs events of the same articles. */
    public static MentionPairs<EventMention> events(List<EventMention> gold, List<EventMention> read) {
        return of(gold, read, EventMention::likeness);
    }

    /** Pairs persons of the same articles. */
    public static MentionPairs<PersonMention> persons(List<PersonMention> gold, List<PersonMention> read) {
        return of(gold, read, PersonMention::likeness);
    }

    private static <M> MentionPairs<M> of(List<M> gold, List<M> read, ToDoubleBiFunction<M, M> likeness) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < read.size(); j++) {
                double common = likeness.applyAsDouble(gold.get(i), read.get(j));
                if (common > 0) {
                    candidates.add(new Candidate(common, i, j));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::likeness).reversed());
        boolean[] paired = new boolean[gold.size()];
        boolean[] taken = new boolean[read.size()];
        List<Pair<M>> pairs = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (!paired[candidate.gold()] && !taken[candidate.read()]) {
                paired[candidate.gold()] = true;
                taken[candidate.read()] = true;
                pairs.add(new Pair<>(gold.get(candidate.gold()), read.get(candidate.read())));
            }
        }
        List<M> unread = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            if (!paired[i]) {
                unread.add(gold.get(i));
            }
        }
        return new MentionPairs<>(pairs, unread);
    }
}
