package org.constat.rule;

import java.util.List;
import java.util.Set;
import org.constat.text.Cutter;
import org.constat.token.Atlas;
import org.constat.token.Clitics;
import org.constat.token.Dictionary;
import org.constat.token.Folding;
import org.constat.token.Gazetteer;
import org.constat.token.Lookup;
import org.constat.token.Names;
import org.constat.token.Tokenizer;
import org.constat.token.Toponyms;
import org.constat.token.Vocabulary;
import org.jspecify.annotations.Nullable;

/** What a {@link Language} is put together from: the folder of a language and the index both come down to this. */
record LanguageParts(
        String code,
        Spelling spelling,
        @Nullable Dictionary dictionary,
        Vocabulary.Tables words,
        Lookup<List<Gazetteer.Name>> things,
        Lookup<String> values,
        Grammar grammar) {

    record Spelling(Folding folding, Clitics clitics, Set<String> abbreviations) {}

    Language assemble(Names names, Atlas atlas) {
        Vocabulary vocabulary = new Vocabulary(names, words.with(atlas), spelling.folding, dictionary);
        Gazetteer gazetteer = new Gazetteer(things, words.nameParts(), new Toponyms(atlas, code, names));
        Tokenizer tokenizer = new Tokenizer(names, spelling.folding, spelling.clitics, vocabulary);
        Cutter cutter = new Cutter(spelling.abbreviations);
        Language.Tools tools = new Language.Tools(spelling.folding, cutter, tokenizer, gazetteer);
        return new Language(code, names, tools, new Cascade(grammar, names), values);
    }
}
