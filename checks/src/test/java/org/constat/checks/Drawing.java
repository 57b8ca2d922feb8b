package org.constat.checks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The flow as ARCHITECTURE.md draws it: one line of stages joined by arrows, and below it an arc with the name of the
 * stage that serves the stages above the arc.
 */
record Drawing(List<String> stages, String served, List<String> servedStages) {
    private static final Pattern FLOW = Pattern.compile("\\s*bytes(\\s*->\\s*\\w+)+\\s*");
    private static final Pattern ARC = Pattern.compile("\\\\_+ *(\\w+) *_+/");
    private static final Pattern WORD = Pattern.compile("[a-z]+");

    static final String DEFAULT = """
        bytes -> report -> text -> token -> mention -> claim -> event -> ledger -> view
                                      \\_____ rule ______/
        """;

    static Drawing parse(String document) {
        String[] lines = document.split("\n");
        for (int i = 0; i + 1 < lines.length; i++) {
            Matcher arc = ARC.matcher(lines[i + 1]);
            if (FLOW.matcher(lines[i]).matches() && arc.find()) {
                return new Drawing(stages(lines[i]), arc.group(1), over(lines[i], arc.start(), arc.end()));
            }
        }
        throw new IllegalArgumentException(
                "ARCHITECTURE.md holds no drawing 'bytes -> report -> ...' with an arc '\\___ rule ___/' on the line"
                        + " below; draw it, since ArchUnit reads the order of the packages from it");
    }

    /** Stages that {@code stage} must not see: all later ones, and the served one unless it stands above the arc. */
    List<String> hiddenFrom(String stage) {
        if (stage.equals(served)) {
            return stages.subList(stages.indexOf(servedStages.getFirst()) + 1, stages.size());
        }
        int place = stages.indexOf(stage);
        List<String> hidden = new ArrayList<>(stages.subList(place + 1, stages.size()));
        if (place <= stages.indexOf(servedStages.getFirst())) {
            hidden.add(served);
        }
        return hidden;
    }

    private static List<String> stages(String flow) {
        return Arrays.stream(flow.strip().split("\\s*->\\s*")).skip(1).toList();
    }

    private static List<String> over(String flow, int from, int to) {
        List<String> names = new ArrayList<>();
        Matcher word = WORD.matcher(flow);
        while (word.find()) {
            if (word.end() > from && word.start() < to) {
                names.add(word.group());
            }
        }
        return names;
    }
}
