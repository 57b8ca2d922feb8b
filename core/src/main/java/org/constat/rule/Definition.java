package org.constat.rule;

import java.util.List;
import java.util.Map;

/** One entry of a {@code .rules} file, as written. */
public sealed interface Definition {

    String name();

    Place place();

    /** True for its name, and for the end of its file's path: {@code killing.rules}, {@code fr/killing.rules}. */
    default boolean isCalled(String words) {
        return words.equals(name()) || ("/" + place().file()).endsWith("/" + words);
    }

    record Place(String file, int line) {}

    /** {@code rule} or {@code group}: a pattern and what it gives. */
    record Rule(String name, Place place, boolean group, Gives gives, Pattern pattern, List<Example> examples)
            implements Definition {}

    /** A named part of patterns. */
    record Phrase(String name, Place place, Pattern pattern) implements Definition {}

    /**
     * Words of one meaning and who stands where: {@code slots} maps {@code subject}, {@code object} ... to patterns,
     * {@code words} maps {@code verb}, {@code noun} ... to lemmas.
     */
    record Frame(
            String name,
            Place place,
            Gives gives,
            Map<String, List<String>> words,
            Map<String, Pattern> slots,
            List<Example> examples)
            implements Definition {}

    /** An order of subject, verb and object; {@code with} is added to what the frame gives. */
    record Construction(String name, Place place, Map<String, String> with, Pattern pattern) implements Definition {}

    /** A rule that other languages have and this one does not, and why. */
    record Missing(String name, Place place, String reason) implements Definition {}

    /** What a match makes: a claim type or a kind of group, more names, and fixed values. */
    record Gives(String what, List<String> names, Map<String, String> with) {}

    /** The text of a pattern and where it begins. */
    record Pattern(String text, int line, int column) {}

    /** A sentence that must match ({@code roles}: role to words) or must not. */
    record Example(boolean positive, String sentence, Map<String, String> roles, int line) {}
}
