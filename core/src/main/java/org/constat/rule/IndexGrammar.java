package org.constat.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.constat.rule.Definition.Gives;
import org.constat.token.TableInput;
import org.constat.token.TableOutput;
import org.constat.token.Tags;
import org.jspecify.annotations.Nullable;

/** The compiled rules of one language in an index. */
final class IndexGrammar {

    private final IndexPools pools;

    IndexGrammar(IndexPools pools) {
        this.pools = pools;
    }

    void write(TableOutput out, Grammar grammar) {
        out.list(grammar.atoms().tests(), this::writeTest);
        out.list(grammar.levels(), (o, level) -> o.list(level, this::writeRule));
        out.list(grammar.rules(), this::writeRule);
    }

    Grammar read(TableInput in) {
        Atoms atoms = new Atoms();
        in.list(this::readTest).forEach(atoms::number);
        List<List<Rule>> levels = in.list(i -> i.list(this::readRule));
        return new Grammar(atoms, levels, in.list(this::readRule));
    }

    private void writeTest(TableOutput out, Step.Test test) {
        out.list(new TreeSet<>(test.lemmas()), pools::text);
        pools.tags(out, test.all());
        pools.tags(out, test.none());
        writeOptional(out, test.exact());
    }

    private Step.Test readTest(TableInput in) {
        Set<String> lemmas = Set.copyOf(in.list(pools::text));
        Tags all = pools.tags(in);
        return new Step.Test(lemmas, all, pools.tags(in), readOptional(in));
    }

    /** A text or null. */
    private void writeOptional(TableOutput out, @Nullable String text) {
        out.list(text == null ? List.of() : List.of(text), pools::text);
    }

    private @Nullable String readOptional(TableInput in) {
        return in.number() == 0 ? null : pools.text(in);
    }

    private void writeRule(TableOutput out, Rule rule) {
        Gives gives = rule.gives();
        pools.text(out, rule.id());
        pools.text(out, gives.what());
        out.list(gives.names(), pools::text);
        out.list(gives.with().entrySet(), (o, e) -> {
            pools.text(o, e.getKey());
            pools.text(o, e.getValue());
        });
        pools.tags(out, rule.tags());
        writeProgram(out, rule.program());
    }

    private Rule readRule(TableInput in) {
        String id = pools.text(in);
        String what = pools.text(in);
        List<String> names = in.list(pools::text);
        Map<String, String> with = new LinkedHashMap<>();
        for (int left = in.number(); left > 0; left--) {
            String key = pools.text(in);
            with.put(key, pools.text(in));
        }
        Tags tags = pools.tags(in);
        return new Rule(id, new Gives(what, names, with), tags, readProgram(in));
    }

    private void writeProgram(TableOutput out, Program program) {
        writeNumbers(out, program.atoms());
        for (int p = 0; p < program.size(); p++) {
            writeOptional(out, program.roles()[p]);
            out.word(program.follow()[p]);
        }
        out.word(program.first());
        out.word(program.last());
        out.list(List.of(program.anchors()), IndexGrammar::writeNumbers);
    }

    private Program readProgram(TableInput in) {
        int[] atoms = readNumbers(in);
        @Nullable String[] roles = new @Nullable String[atoms.length];
        long[] follow = new long[atoms.length];
        for (int p = 0; p < atoms.length; p++) {
            roles[p] = readOptional(in);
            follow[p] = in.word();
        }
        long first = in.word();
        long last = in.word();
        return new Program(
                atoms,
                roles,
                first,
                last,
                follow,
                in.list(IndexGrammar::readNumbers).toArray(int[][]::new));
    }

    private static void writeNumbers(TableOutput out, int[] numbers) {
        List<Integer> list = new ArrayList<>();
        for (int n : numbers) {
            list.add(n);
        }
        out.list(list, TableOutput::number);
    }

    private static int[] readNumbers(TableInput in) {
        int[] numbers = new int[in.number()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = in.number();
        }
        return numbers;
    }
}
