package org.constat.bench.accuracy;

import java.util.ArrayList;
import java.util.List;
import org.constat.bench.accuracy.Regression.Case;

/** Odds of cases by weights learnt without their document. */
record Folds(Regression regression, int traits) {

    static final int MANY = 5;

    /** Where precision and recall balance best. */
    record Cut(double odds, double f1) {}

    double[] odds(List<Case> all, List<Integer> document) {
        double[] odds = new double[all.size()];
        for (int fold = 0; fold < MANY; fold++) {
            List<Case> others = new ArrayList<>();
            for (int i = 0; i < all.size(); i++) {
                if (document.get(i) % MANY != fold) {
                    others.add(all.get(i));
                }
            }
            double[] weights = regression.learn(others, traits);
            for (int i = 0; i < all.size(); i++) {
                if (document.get(i) % MANY == fold) {
                    odds[i] = Regression.odds(all.get(i), weights);
                }
            }
        }
        return odds;
    }

    static Cut cut(List<Case> all, double[] odds) {
        Cut best = new Cut(0, 0);
        for (double at = -3; at <= 2; at += 0.1) {
            int right = 0;
            int given = 0;
            int wanted = 0;
            for (int i = 0; i < odds.length; i++) {
                Case c = all.get(i);
                wanted += c.yes() ? 1 : 0;
                given += c.counts() && odds[i] > at ? 1 : 0;
                right += c.yes() && odds[i] > at ? 1 : 0;
            }
            double f1 = right == 0 ? 0 : 2.0 * right / (given + wanted);
            best = f1 > best.f1 ? new Cut(at, f1) : best;
        }
        return best;
    }
}
