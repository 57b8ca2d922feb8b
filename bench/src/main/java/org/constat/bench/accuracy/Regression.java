package org.constat.bench.accuracy;

import java.util.List;

/**
 * Learns one logistic regression that keeps few traits: follow the proximally regularised leader (McMahan et al., 2013), which sets
 * weights that do not pay to zero. Deterministic: cases are seen in their order. Linear in cases, traits and rounds.
 *
 * @param lasso strength of the pull to zero; {@code ridge} of the pull to small weights
 */
record Regression(int rounds, double rate, double lasso, double ridge) {

    /** Primes: cases are seen in steps of so many, around and around. A number of cases that one divides would lose cases. */
    private static final int[] STRIDES = {1, 7919, 104_729};

    /** @param traits their numbers; {@code counts} false for a case that is neither right nor wrong */
    record Case(int[] traits, boolean yes, boolean counts) {}

    /** Weights by number of trait: the mean of what is learnt from the cases in several orders, as the order sways each. */
    double[] learn(List<Case> cases, int traits) {
        double[] mean = new double[traits];
        for (int stride : STRIDES) {
            double[] learnt = learn(cases, traits, stride);
            for (int t = 0; t < traits; t++) {
                mean[t] += learnt[t] / STRIDES.length;
            }
        }
        return mean;
    }

    private double[] learn(List<Case> cases, int traits, int stride) {
        double[] pull = new double[traits];
        double[] seen = new double[traits];
        double[] now = new double[traits];
        int many = cases.size();
        for (int round = 0; round < rounds; round++) {
            for (long i = 0; i < many; i++) {
                Case c = cases.get((int) (i * stride % many));
                if (c.counts) {
                    step(c, pull, seen, now);
                }
            }
        }
        return now;
    }

    private void step(Case c, double[] pull, double[] seen, double[] now) {
        double error = 1 / (1 + Math.exp(-odds(c, now))) - (c.yes ? 1 : 0);
        for (int t : c.traits) {
            double before = Math.sqrt(seen[t]);
            seen[t] += error * error;
            double after = Math.sqrt(seen[t]);
            pull[t] += error - (after - before) / rate * now[t];
            double excess = Math.abs(pull[t]) - lasso;
            now[t] = excess <= 0 ? 0 : -Math.signum(pull[t]) * excess / (after / rate + ridge);
        }
    }

    static double odds(Case c, double[] weights) {
        double sum = 0;
        for (int t : c.traits) {
            sum += weights[t];
        }
        return sum;
    }
}
