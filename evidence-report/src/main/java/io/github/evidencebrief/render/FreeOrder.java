package io.github.evidencebrief.render;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Two columns of whole points of which some may stand before others that they followed: the points at the left, the first
 * among them, and those at the right, each in the order they had, so that the higher column is as low as can be.
 *
 * @param left the points at the left
 * @param right the points at the right
 */
record FreeOrder<T>(List<T> left, List<T> right) {
    /** Of more points the order is not tried: it takes twice the time for each. */
    private static final int MOST = 10;

    /**
     * The lowest columns of points of some heights; all at the left where there are many points or a single one.
     *
     * @param cost what columns must be lower for each point that comes before one that it followed
     */
    static <T> FreeOrder<T> of(List<T> points, ToDoubleFunction<T> height, double cost) {
        double[] heights = points.stream().mapToDouble(height).toArray();
        int orders = points.isEmpty() || points.size() > MOST ? 0 : 1 << (points.size() - 1);
        FreeOrder<T> best = new FreeOrder<>(points, List.of());
        double least = Double.MAX_VALUE;
        for (int order = 0; order < orders; order++) {
            // The lowest bit stands for the second point: the first stays at the left.
            int right = order << 1;
            double price = higher(heights, right) + cost * swapped(points.size(), right);
            if (price < least) {
                least = price;
                best = new FreeOrder<>(side(points, ~right), side(points, right));
            }
        }
        return best;
    }

    private static double higher(double[] heights, int right) {
        double[] sums = new double[2];
        for (int at = 0; at < heights.length; at++) {
            sums[right >> at & 1] += heights[at];
        }
        return Math.max(sums[0], sums[1]);
    }

    /** How often a point at the left followed one at the right. */
    private static int swapped(int points, int right) {
        int swapped = 0;
        for (int at = 0; at < points; at++) {
            swapped += (right >> at & 1) == 0 ? Integer.bitCount(right & (1 << at) - 1) : 0;
        }
        return swapped;
    }

    private static <T> List<T> side(List<T> points, int chosen) {
        List<T> side = new ArrayList<>();
        for (int at = 0; at < points.size(); at++) {
            if ((chosen >> at & 1) == 1) {
                side.add(points.get(at));
            }
        }
        return side;
    }
}
