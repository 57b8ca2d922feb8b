package org.constat.bench.accuracy;

import java.util.ArrayList;
import java.util.List;
import org.constat.claim.Passage;
import org.constat.event.Trace;
import org.constat.mention.Mentions;
import org.constat.text.Span;
import org.constat.token.Token;
import org.constat.token.Unit;

/**
 * Names of streets, buildings, schools, rivers and villages that end in a word for what they are, or begin with it ("Highland Avenue",
 * "University of Kentucky"). Annotators mark them as places; the reader, which asks where something happened, gives them no point, so
 * they are added here, from its words and their classes. In scripts without capitals the word for the kind and the word it is joined to.
 */
final class Sites {

    private static final List<String> KINDS = List.of("SITE", "PLACEWORD", "WAYWORD");
    private static final int LONGEST = 6;
    private static final int SHORT = 3;

    private final String text;
    private final Mentions mentions;
    private final List<Span> found = new ArrayList<>();

    private Sites(String text, Mentions mentions) {
        this.text = text;
        this.mentions = mentions;
    }

    static List<Span> in(Trace trace) {
        Mentions mentions = trace.mentions();
        if (mentions == null) {
            return List.of();
        }
        Sites sites = new Sites(trace.reading().report().text(), mentions);
        trace.passages().stream().map(Passage::leaves).forEach(sites::read);
        return sites.found;
    }

    private void read(List<Unit> leaves) {
        int i = 0;
        while (i < leaves.size()) {
            Unit leaf = leaves.get(i);
            boolean opens = isCapital(leaf) && !mentions.is(leaf, "DET");
            int to = opens ? capitals(leaves, i) : isUncased(leaf) && isKind(leaf) ? joined(leaves, i) : i;
            if (to > i + 1) {
                found.add(new Span(leaf.start(), leaves.get(to - 1).end()));
            }
            i = Math.max(i + 1, to);
        }
    }

    private int capitals(List<Unit> leaves, int from) {
        int to = isKind(leaves.get(from)) ? completed(leaves, from) : ended(leaves, from);
        boolean number = to > from && to < leaves.size() && mentions.is(leaves.get(to), "DIGITS");
        return number ? to + 1 : to;
    }

    /** Behind the last word for a kind in a run of capitalised words. */
    private int ended(List<Unit> leaves, int from) {
        int to = from;
        for (int i = from + 1; i < leaves.size() && i - from < LONGEST && isNextCapital(leaves, i); i++) {
            to = isKind(leaves.get(i)) ? i + 1 : to;
        }
        return to;
    }

    /** Behind the name that completes a word for a kind: "Lake Vermont", "University of Kentucky". */
    private int completed(List<Unit> leaves, int from) {
        int i = from + 1;
        boolean of = i < leaves.size()
                && mentions.is(leaves.get(i), "PREP")
                && leaves.get(i).end() - leaves.get(i).start() == 2;
        i = of ? i + 1 : i;
        boolean name = i < leaves.size() && isNextCapital(leaves, i) && isProper(leaves.get(i));
        int ended = ended(leaves, from);
        return name ? Math.max(i + 1, ended) : ended;
    }

    private boolean isNextCapital(List<Unit> leaves, int i) {
        return isCapital(leaves.get(i))
                && leaves.get(i).start() - leaves.get(i - 1).end() <= 1;
    }

    private boolean isProper(Unit leaf) {
        return mentions.is(leaf, "PROPN") && !mentions.is(leaf, "NOUN");
    }

    /** Behind the noun or name that a kind is joined to; an article of its own ends it. */
    private int joined(List<Unit> leaves, int from) {
        int i = from + 1;
        while (i < leaves.size() && isSign(leaves.get(i), "_#\"«")) {
            i++;
        }
        boolean article = i < leaves.size() && mentions.is(leaves.get(i), "DEF") && !mentions.is(leaves.get(i), "NAME");
        int noun = article ? i + 1 : i;
        if (noun >= leaves.size() || !isNoun(leaves.get(noun))) {
            return from;
        }
        Unit first = leaves.get(noun);
        boolean opens = !mentions.is(first, "NAME") || first.end() - first.start() <= SHORT;
        boolean more = !article
                && opens
                && noun + 2 < leaves.size()
                && mentions.is(leaves.get(noun + 1), "DEF")
                && isNoun(leaves.get(noun + 2));
        return more ? noun + 3 : noun + 1;
    }

    private boolean isNoun(Unit leaf) {
        return mentions.is(leaf, "NOUN") || mentions.is(leaf, "PROPN") || mentions.is(leaf, "NAME");
    }

    private boolean isKind(Unit leaf) {
        return leaf instanceof Token && KINDS.stream().anyMatch(kind -> mentions.is(leaf, kind));
    }

    private boolean isCapital(Unit leaf) {
        return Character.isUpperCase(text.codePointAt(leaf.start()));
    }

    private boolean isUncased(Unit leaf) {
        int letter = text.codePointAt(leaf.start());
        return Character.isLetter(letter) && !Character.isUpperCase(letter) && !Character.isLowerCase(letter);
    }

    private boolean isSign(Unit leaf, String signs) {
        return leaf.end() - leaf.start() == 1 && signs.indexOf(text.charAt(leaf.start())) >= 0;
    }
}
