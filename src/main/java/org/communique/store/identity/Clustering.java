package org.communique.store.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Cuts a component into things. Its nodes are taken from the most to the least telling; each joins the thing to which
 * the closest kinship ties it, unless one of that thing's nodes excludes it. One that two things fit equally well stays
 * a thing of its own: of two that fit, neither is guessed.
 *
 * @param <N> what is compared
 */
public final class Clustering<N> {
    private final Kinship<?, N> kinship;

    public Clustering(Kinship<?, N> kinship) {
        this.kinship = kinship;
    }

    /** The nodes of each thing; the same for every order of {@code nodes}. */
    public List<List<N>> things(Collection<N> nodes) {
        List<List<N>> things = new ArrayList<>();
        nodes.stream().sorted(Comparator.comparing(kinship::telling)).forEach(node -> join(node, things));
        return things;
    }

    private void join(N node, List<List<N>> things) {
        int best = 0;
        int fitting = -1;
        for (int i = 0; i < things.size(); i++) {
            int score = score(node, things.get(i));
            if (score > best) {
                best = score;
                fitting = i;
            } else if (score == best) {
                fitting = -1;
            }
        }
        if (fitting < 0) {
            fitting = things.size();
            things.add(new ArrayList<>());
        }
        things.get(fitting).add(node);
    }

    private int score(N node, List<N> thing) {
        int best = 0;
        for (N other : thing) {
            int score = kinship.score(node, other);
            if (score == Kinship.EXCLUDED) {
                return Kinship.EXCLUDED;
            }
            best = Math.max(best, score);
        }
        return best;
    }
}
