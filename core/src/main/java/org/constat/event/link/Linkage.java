package org.constat.event.link;

import java.util.ArrayList;
import java.util.List;

/** Average linkage over groups of numbers, with pairs that nothing may join. Cubic at worst, quadratic on most inputs. */
final class Linkage {

    /** How two numbers agree: symmetric; negative infinity where they must stay apart. */
    interface Agreement {
        double of(int i, int j);
    }

    private final List<List<Integer>> groups;
    private final double[][] sums;
    private final boolean[] gone;

    private Linkage(List<List<Integer>> groups, Agreement agreement) {
        this.groups = new ArrayList<>();
        groups.forEach(g -> this.groups.add(new ArrayList<>(g)));
        this.sums = new double[groups.size()][groups.size()];
        this.gone = new boolean[groups.size()];
        for (int p = 0; p < sums.length; p++) {
            for (int q = p + 1; q < sums.length; q++) {
                sums[p][q] = sum(groups.get(p), groups.get(q), agreement);
                sums[q][p] = sums[p][q];
            }
        }
    }

    static List<List<Integer>> of(List<List<Integer>> groups, Agreement agreement) {
        return new Linkage(groups, agreement).joined();
    }

    private static double sum(List<Integer> these, List<Integer> others, Agreement agreement) {
        double sum = 0;
        for (int i : these) {
            for (int j : others) {
                sum += agreement.of(i, j);
            }
        }
        return sum;
    }

    private List<List<Integer>> joined() {
        int[] nearest = new int[sums.length];
        for (int p = 0; p < sums.length; p++) {
            nearest[p] = nearest(p);
        }
        for (int p = best(nearest); p >= 0; p = best(nearest)) {
            int q = nearest[p];
            join(p, q);
            for (int r = 0; r < sums.length; r++) {
                if (!gone[r] && (r == p || nearest[r] == p || nearest[r] == q || beats(r, p, nearest[r]))) {
                    nearest[r] = nearest(r);
                }
            }
        }
        List<List<Integer>> left = new ArrayList<>();
        for (int p = 0; p < sums.length; p++) {
            if (!gone[p]) {
                left.add(groups.get(p));
            }
        }
        return left;
    }

    private boolean beats(int r, int p, int now) {
        return p < r ? false : now < 0 || mean(r, p) >= mean(r, now);
    }

    /** The group behind {@code p} that agrees best with it, -1 when none agrees. */
    private int nearest(int p) {
        int best = -1;
        for (int q = p + 1; q < sums.length; q++) {
            if (!gone[q] && mean(p, q) >= Link.ENOUGH && (best < 0 || mean(p, q) > mean(p, best))) {
                best = q;
            }
        }
        return best;
    }

    private int best(int[] nearest) {
        int best = -1;
        for (int p = 0; p < sums.length; p++) {
            if (!gone[p] && nearest[p] >= 0 && (best < 0 || mean(p, nearest[p]) > mean(best, nearest[best]))) {
                best = p;
            }
        }
        return best;
    }

    private double mean(int p, int q) {
        return sums[p][q] / ((double) groups.get(p).size() * groups.get(q).size());
    }

    private void join(int p, int q) {
        groups.get(p).addAll(groups.get(q));
        gone[q] = true;
        for (int r = 0; r < sums.length; r++) {
            sums[p][r] += sums[q][r];
            sums[r][p] = sums[p][r];
        }
    }
}
