package org.communique.store.identity;

import java.util.List;
import java.util.Set;

/**
 * How reports of a kind are known for one thing. All methods are pure functions of their arguments.
 *
 * @param <R> the reports
 * @param <N> reports that no comparison can tell apart, as one
 */
public interface Kinship<R, N> {
    /** The score of two that can't be one thing, whatever else speaks for it. */
    int EXCLUDED = -1;

    /** IRI of the report. */
    String iri(R report);

    /** The keys under which others find the report; equal for reports of one {@link #sameness}. */
    Set<String> keys(R report);

    /** The keys under which those stand that the report is compared with: whoever finds it is found by it. */
    Set<String> soughtKeys(R report);

    /** Whether many share the key who have nothing else in common: then what they are called is looked at first. */
    default boolean isLoose(String key) {
        return false;
    }

    /** What the report calls the thing. */
    default String called(R report) {
        return "";
    }

    /** Whether reports that call things so can be tied at all; the same for both orders. */
    default boolean areAlike(String called, String other) {
        return true;
    }

    /** Reports with an equal one are one thing. */
    String sameness(R report);

    /** All reports of one sameness as one; they come in the order of their IRIs. */
    N unite(List<R> same);

    /** {@link #EXCLUDED}, 0 if nothing ties the two, else the weight of what does; the same for both orders. */
    int score(N one, N other);

    /** Those of the {@link #keys} that no likeness gives, but a decision of people. */
    default Set<String> bondKeys(R report) {
        return Set.of();
    }

    /** Whether what becomes of the two can't be told without looking at both; the same for both orders. */
    default boolean isTied(N one, N other) {
        return score(one, other) > 0;
    }

    /** The things of one component as they stand, by the reports of each. */
    default List<List<R>> amended(List<List<R>> things) {
        return things;
    }

    /** Sorts before others what tells more of itself; different for each. */
    String telling(N node);
}
