package org.constat.bench.accuracy;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.constat.bench.accuracy.Regression.Case;
import org.constat.event.Reader;

/**
 * Learns the weights of the arbiter from MUC-4's training part, and says how well it does on documents it has not seen. Arguments: the
 * folder of benchmarks, of language data, the table to write.
 */
public final class Train {

    private static final Regression WHOLES = new Regression(15, 0.05, 1.5, 8);
    private static final Regression THINGS = new Regression(8, 0.08, 1.5, 3);
    private static final double LEAST_WEIGHT = 0.1;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final List<Document> documents;
    private final List<MucCase> cases = new ArrayList<>();
    private final Map<String, Map<String, Double>> learnt = new TreeMap<>();

    private Train(Path benchmarks, Path lang) throws IOException {
        documents = Document.read(benchmarks.resolve("muc4/train.jsonl.gz"));
        Reader reader = Reader.from(lang);
        Muc muc = new Muc();
        documents.forEach(d -> cases.add(MucCase.of(reader.trace(muc.report(d)), Muc.year(d))));
    }

    public static void main(String[] args) throws IOException {
        new Train(Path.of(args[0]), Path.of(args[1])).run(Path.of(args[2]));
    }

    private void run(Path table) throws IOException {
        double[] relevance =
                wholes(MucCase.RELEVANT, d -> d.flag("relevant") ? 1 : d.flag("relevant_incl_optional") ? 0 : -1);
        for (String type : MucCase.TYPES) {
            wholes(type, d -> isOf(d, type, false) ? 1 : isOf(d, type, true) ? 0 : -1);
        }
        for (MucRole role : MucRole.values()) {
            things(role, relevance);
        }
        List<String> lines = new ArrayList<>(List.of("# question\ttrait\tweight"));
        learnt.forEach((question, weights) -> weights.forEach(
                (trait, w) -> lines.add(question + "\t" + trait + "\t" + String.format(Locale.ROOT, "%.3f", w))));
        Files.writeString(table, String.join("\n", lines) + "\n");
        out.println(lines.size() - 1 + " weights in " + table);
    }

    private static boolean isOf(Document d, String type, boolean optional) {
        return d.list("templates").stream()
                .anyMatch(t -> t.flag("optional") == optional
                        && (t.string("incident_type").equals(type)
                                || t.strings("incident_type").contains(type)));
    }

    /** @param answer 1 for yes, -1 for no, 0 for a document that does not count */
    private double[] wholes(String question, ToIntFunction<Document> answer) {
        Numbered numbered = new Numbered();
        List<Case> all = new ArrayList<>();
        List<Integer> document = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            int is = answer.applyAsInt(documents.get(i));
            all.add(new Case(numbered.of(cases.get(i).whole()), is > 0, is != 0));
            document.add(i);
        }
        return learn(question, WHOLES, all, document, numbered);
    }

    private void things(MucRole role, double[] relevance) {
        Numbered numbered = new Numbered();
        List<Case> all = new ArrayList<>();
        List<Integer> document = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            Set<String> wanted = MucHeads.keyed(documents.get(i), role.slots(), false);
            Set<String> allowed = MucHeads.keyed(documents.get(i), role.slots(), true);
            for (Map.Entry<String, MucCase.Thing> e : cases.get(i).things().entrySet()) {
                boolean is = wanted.contains(e.getKey());
                Collection<String> traits = cases.get(i).with(e.getValue(), relevance[i]);
                all.add(new Case(numbered.of(traits), is, is || !allowed.contains(e.getKey())));
                document.add(i);
            }
        }
        learn(role.label, THINGS, all, document, numbered);
    }

    /** Weights of all cases, moved to where F1 is best on documents not seen; the odds are those of documents not seen. */
    private double[] learn(
            String question, Regression regression, List<Case> all, List<Integer> document, Numbered numbered) {
        double[] odds = new Folds(regression, numbered.size()).odds(all, document);
        Folds.Cut cut = Folds.cut(all, odds);
        double[] weights = regression.learn(all, numbered.size());
        Map<String, Double> kept = new TreeMap<>();
        for (int t = 0; t < weights.length; t++) {
            if (Math.abs(weights[t]) >= LEAST_WEIGHT) {
                kept.put(numbered.name(t), weights[t]);
            }
        }
        kept.merge("bias", -cut.odds(), Double::sum);
        learnt.put(question, kept);
        out.printf(Locale.ROOT, "%-10s F1 %.3f in %d folds, %d weights%n", question, cut.f1(), Folds.MANY, kept.size());
        for (int i = 0; i < odds.length; i++) {
            odds[i] -= cut.odds();
        }
        return odds;
    }
}
