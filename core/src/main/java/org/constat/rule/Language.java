package org.constat.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.constat.text.Cutter;
import org.constat.text.Span;
import org.constat.token.Casing;
import org.constat.token.Folding;
import org.constat.token.Gazetteer;
import org.constat.token.Lookup;
import org.constat.token.Names;
import org.constat.token.Token;
import org.constat.token.Tokenizer;
import org.constat.token.Unit;

/**
 * Everything known of one language, ready to read with. Not for use by several threads at once.
 *
 * @param code ISO 639-1
 * @param values what words of the calendar and number words stand for: {@code MONTH:august} to {@code 8}
 */
public record Language(String code, Names names, Tools tools, Cascade cascade, Lookup<String> values) {

    private static final List<String> SMALL =
            List.of("DET", "PREP", "CONJ", "SUB", "PRON", "AUX", "NUM", "MONTH", "WEEKDAY");

    /** What cuts a text of this language into tokens and names. */
    public record Tools(Folding folding, Cutter cutter, Tokenizer tokenizer, Gazetteer gazetteer) {}

    /** This language read by other rules: no word remembers what the present ones made of it. */
    Language with(Cascade other) {
        Tools fresh = new Tools(tools.folding, tools.cutter, tools.tokenizer.afresh(), tools.gazetteer);
        return new Language(code, names, fresh, other, values);
    }

    /** What puts capitals back into small letters. */
    public Casing casing() {
        return new Casing(tools.tokenizer(), tools.gazetteer(), names);
    }

    /** The tokens of a sentence without its quotation marks, names of known things joined into one unit each. */
    public List<Unit> units(String text, Span sentence) {
        int quote = names.bit("QUOTE");
        List<Token> tokens = tools.tokenizer().tokens(text, sentence);
        tokens.removeIf(t -> t.is(quote));
        return named(text, tokens);
    }

    /** The units of every sentence of a text. */
    List<List<Unit>> sentences(String text) {
        return tools.cutter().cut(text).sentences().stream()
                .map(s -> units(text, s.span()))
                .toList();
    }

    public List<Unit> named(String text, List<Token> tokens) {
        List<Gazetteer.Hit> hits = tools.gazetteer().find(text, tokens);
        if (hits.isEmpty()) {
            return Collections.unmodifiableList(tokens);
        }
        List<Unit> units = new ArrayList<>(tokens.size());
        int done = 0;
        for (Gazetteer.Hit hit : hits) {
            if (hit.to() - hit.from() > 1 || !isSmallWord(text, tokens.get(hit.from()))) {
                units.addAll(tokens.subList(done, hit.from()));
                List<Unit> part = List.copyOf(tokens.subList(hit.from(), hit.to()));
                units.add(new Group("name", "NAME", part, List.of(), hit.readings()));
                done = hit.to();
            }
        }
        units.addAll(tokens.subList(done, tokens.size()));
        return units;
    }

    /** True for a month, a number or a word of grammar that a place happens to be named like, unless printed in capitals only. */
    private boolean isSmallWord(String text, Token token) {
        boolean capitals = text.substring(token.start(), token.end()).chars().noneMatch(Character::isLowerCase);
        return !(capitals && token.end() - token.start() > 1)
                && SMALL.stream().anyMatch(name -> token.is(names.bit(name)));
    }

    /** What a word of the calendar or a number word stands for, or null. */
    public @org.jspecify.annotations.Nullable String value(String kind, String lemma) {
        return values.get(kind + ":" + lemma);
    }
}
