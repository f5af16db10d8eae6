package org.communique.publish.view;

import java.util.ArrayList;
import java.util.List;

/** Moves marks on a line as little as it takes to keep each of them legible: {@code 3 4 4} becomes {@code 2 4 6}. */
final class Spread {
    /** Marks that touch, as one: their number, and the sum of where they would begin. */
    private record Block(int size, double sum) {
        double begin() {
            return sum / size;
        }

        Block with(Block next) {
            return new Block(size + next.size, sum + next.sum);
        }
    }

    private Spread() {}

    /**
     * Places that lie apart, in the same order and with the least squares of the ways moved. Where there is no room for
     * the distance, the room there is gets shared out.
     *
     * @param wanted where the marks belong, in ascending order
     * @param distance what should lie between two neighbours
     */
    static List<Double> apart(List<Double> wanted, double distance, double from, double to) {
        double each = wanted.size() < 2 ? distance : Math.min(distance, (to - from) / (wanted.size() - 1));
        // Less the room of those before it, a place need but not lie before that of its neighbour.
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            Block block = new Block(1, wanted.get(i) - i * each);
            while (!blocks.isEmpty() && blocks.getLast().begin() >= block.begin()) {
                block = blocks.removeLast().with(block);
            }
            blocks.add(block);
        }
        double latest = to - (wanted.size() - 1) * each;
        List<Double> places = new ArrayList<>();
        for (Block block : blocks) {
            double begin = Math.clamp(block.begin(), from, Math.max(from, latest));
            for (int i = 0; i < block.size(); i++) {
                places.add(begin + places.size() * each);
            }
        }
        return places;
    }
}
