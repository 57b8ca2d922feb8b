package org.constat.token;

import java.util.List;
import org.constat.token.Gazetteer.Hit;
import org.jspecify.annotations.Nullable;

/** A token, with those before and after it and the names found before it. */
record Here(String text, List<Token> tokens, int from, List<Hit> before) {

    @Nullable
    Token token(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i) : null;
    }

    boolean isSign(int i, String signs) {
        Token t = token(i);
        return t != null && t.end() - t.start() == 1 && signs.indexOf(text.charAt(t.start())) >= 0;
    }

    boolean isCapital(int i) {
        Token t = token(i);
        return t != null && Character.isUpperCase(text.codePointAt(t.start()));
    }

    String printed(int to) {
        return text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    /** True where letters have capitals. */
    boolean isCased() {
        return isCased(text.codePointAt(tokens.get(from).start()));
    }

    static boolean isCased(int letter) {
        return Character.isUpperCase(letter) || Character.isLowerCase(letter);
    }
}
