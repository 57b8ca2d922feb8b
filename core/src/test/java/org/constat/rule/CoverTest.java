package org.constat.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What counts as tested, over a language of a few words. */
class CoverTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @BeforeEach
    void smallLanguage() throws IOException {
        write("classes.tsv", Files.readString(Path.of("..", "lang", "classes.tsv")) + "PAIR\tkind\t\t\n");
        write("world/places.tsv", "# id\tkind\n");
        write("xx/language.tsv", "# key\tvalue\nscript\tLATIN\n");
        write("xx/lexicon.tsv", """
            # lemma\tpos\tclasses\tforms
            one\tNOUN\t\tone
            two\tVERB\t\ttwo
            """);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private List<String> untested(String rules) throws IOException {
        write("xx/a.rules", rules);
        return new Cover(RuleBook.open(folder), code -> List.of()).untested("xx", d -> true);
    }

    @Test
    void aStepOfAPhraseIsTestedByAnyRuleThatUsesIt() throws IOException {
        assertThat(untested("""
            phrase FIRST
              match ( NOUN | VERB )

            rule a/b "..."
              gives Killed
              match FIRST three
              + one three
              - three

            rule a/c "..."
              gives Killed
              match FIRST four
              + two four
              - four
            """)).isEmpty();
    }

    @Test
    void aStepOfAPhraseThatNothingNeedsIsListedOnce() throws IOException {
        assertThat(untested("""
            phrase FIRST
              match ( NOUN | VERB )

            rule a/b "..."
              gives Killed
              match FIRST three
              + one three
              - three

            rule a/c "..."
              gives Killed
              match FIRST four
              + one four
              - four
            """)).containsExactly("xx/a.rules:2: FIRST: no example needs VERB");
    }

    @Test
    void aStepOfAConstructionIsTestedByAnyFrame() throws IOException {
        assertThat(untested("""
            construction plain
              match SUBJECT "so"? VERBS

            frame a/b "..."
              gives Killed
              verb  two
              subject  subject:three
              + three two
                  subject  three
              - three

            frame a/c "..."
              gives Killed
              verb  two
              subject  subject:four
              + four so two
                  subject  four
              - four
            """)).isEmpty();
    }

    @Test
    void aGroupIsTestedByTheRuleThatNeedsIt() throws IOException {
        assertThat(untested("""
            group a/pair "..."
              gives PAIR
              match NOUN VERB?
              + one
              - three

            rule a/b "..."
              gives Killed
              match PAIR five
              + one two five
              - two five
            """)).isEmpty();
    }

    @Test
    void theSlotsAndWordsOfAFrameAreStepsToo() throws IOException {
        assertThat(untested("""
            construction plain
              match SUBJECT VERBS

            frame a/b "..."
              gives Killed
              verb  two
              noun  one
              subject  subject:( ADV | three )
              + three two
                  subject  three
              - three
            """))
                .containsExactly(
                        "xx/a.rules:4: a/b: no example needs its words under noun",
                        "xx/a.rules:8: a/b: no example needs ADV");
    }

    @Test
    void aPhraseUnderARoleCapturesThere() throws IOException {
        assertThat(untested("""
            phrase FIRST
              match ( three | five )

            rule a/b "..."
              gives Killed
              match subject:FIRST "so"
              + three so
                  subject  three
              + five so
              - so three
            """)).isEmpty();
    }

    @Test
    void anOptionalPhraseIsTestedWhereItIsDefined() throws IOException {
        assertThat(untested("""
            phrase FIRST
              match NOUN

            rule a/b "..."
              gives Killed
              match VERB FIRST? object:three
              + two one three
                  object  three
              - one three

            rule a/c "..."
              gives Killed
              match VERB FIRST* object:four FIRST*
              + two four
                  object  four
              - four
            """)).isEmpty();
    }

    @Test
    void aTextThatIsReadOtherwiseNoticesToo() throws IOException {
        write("xx/a.rules", """
            rule a/b "..."
              gives Killed
              match subject:( three | VERB ) "so"
              + three so
                  subject  three
              - three
            """);
        RuleBook book = RuleBook.open(folder);
        Witness read = new Witness() {
            @Override
            public String text() {
                return "two so";
            }

            @Override
            public boolean holds(Language language) {
                return language.sentences(text()).stream()
                        .anyMatch(s -> !language.cascade().parse(s).firings().isEmpty());
            }
        };
        assertThat(new Cover(book, code -> List.of()).untested("xx", d -> true)).hasSize(1);
        assertThat(new Cover(book, code -> List.of(read)).untested("xx", d -> true))
                .isEmpty();
    }
}
