package org.constat.rule;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.constat.token.Atlas;
import org.constat.token.Lookup;
import org.constat.token.Names;
import org.constat.token.TableInput;
import org.jspecify.annotations.Nullable;

/** The languages of an index, each decoded when it is first asked for. */
final class IndexLanguages implements Lookup<Language> {

    private final Names names;
    private final Atlas atlas;
    private final Map<String, TableInput> blocks;
    private final Map<String, Language> ready = new HashMap<>();

    IndexLanguages(Names names, Atlas atlas, Map<String, TableInput> blocks) {
        this.names = names;
        this.atlas = atlas;
        this.blocks = blocks;
    }

    @Override
    public @Nullable Language get(String code) {
        Language known = ready.get(code);
        TableInput block = blocks.get(code);
        if (known != null || block == null) {
            return known;
        }
        Language made = IndexLanguage.read(code, block).assemble(names, atlas);
        ready.put(code, made);
        return made;
    }

    @Override
    public void forEach(BiConsumer<String, Language> action) {
        blocks.keySet().forEach(code -> action.accept(code, java.util.Objects.requireNonNull(get(code))));
    }
}
