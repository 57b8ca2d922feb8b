package org.constat.bench.accuracy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who fills a role by where a noun group stands: what it depends on, and what sort of thing it is. More generous than the reader, which
 * makes no claim of a group it only finds beside a deed. The table stands beside this class.
 */
final class MucFrames {

    /** What a way to fill a role says of the sentence, and where it counts. */
    enum How {
        /** An incident, when the harmed are no soldiers. */
        HARMS,
        /** An incident, whoever was harmed. */
        TELLS,
        /** Nothing: it counts in a sentence that tells of an incident, and beside one. */
        BESIDE,
        /** Nothing: it counts anywhere in a report that tells of an incident. */
        ANYWHERE,
        /** Nothing. */
        ACTS
    }

    /** One way to fill a role. */
    private record Way(MucRole role, Set<String> links, Set<String> sorts, How how) {}

    /**
     * @param kind of incident that the words tell
     * @param near true when the deed is only somewhere in the sentence
     */
    record Fill(MucRole role, String kind, How how, boolean near) {}

    private record Meaning(String name, String kind) {}

    /** Stands for any word in a link. */
    private static final String ANY = "*";

    private final Map<String, List<Meaning>> meanings = new LinkedHashMap<>();
    private final List<Way> ways = new ArrayList<>();

    private MucFrames() {}

    static MucFrames read() {
        MucFrames frames = new MucFrames();
        try (InputStream bytes = MucFrames.class.getResourceAsStream("muc-frames.tsv")) {
            if (bytes == null) {
                throw new IllegalStateException("no table muc-frames.tsv beside " + MucFrames.class);
            }
            BufferedReader in = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            in.lines().filter(l -> !l.startsWith("#")).map(l -> l.split("\t")).forEach(frames::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return frames;
    }

    private void add(String[] cells) {
        if (cells[0].equals("fill")) {
            MucRole role = MucRole.valueOf(cells[1]);
            boolean harm = role == MucRole.VICTIM || role == MucRole.TARGET;
            How how = cells.length > 4 ? How.valueOf(cells[4]) : harm ? How.HARMS : How.ACTS;
            ways.add(new Way(role, words(cells[2]), words(cells[3]), how));
        } else {
            for (String lemma : words(cells[3])) {
                meanings.computeIfAbsent(lemma, l -> new ArrayList<>()).add(new Meaning(cells[1], cells[2]));
            }
        }
    }

    /** The meanings of a lemma. */
    List<String> names(String lemma) {
        return meanings.getOrDefault(lemma, List.of()).stream()
                .map(Meaning::name)
                .toList();
    }

    /** A link with the meanings of its word for the word: {@code subject:KILL/passive}. */
    List<String> widened(String link) {
        Link parts = link(link);
        return names(parts.lemma).stream()
                .map(n -> parts.before + n + parts.after)
                .toList();
    }

    /** Whether a noun names a part or a number of what follows it: the front of the house, dozens of men. */
    boolean isPart(String lemma) {
        return isA(lemma, "PART");
    }

    boolean isA(String lemma, String name) {
        for (Meaning m : meanings.getOrDefault(lemma, List.of())) {
            if (m.name.equals(name)) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> words(String cell) {
        return Set.of(cell.split(" "));
    }

    /** What a group of a sort may be, by its links and the deeds that its sentence names. Linear in links and table. */
    List<Fill> fills(String sort, Set<String> links, Set<String> deeds) {
        List<Fill> fills = new ArrayList<>();
        links.forEach(l -> add(link(l), sort, false, fills));
        for (String deed : deeds) {
            meanings.getOrDefault(deed, List.of()).forEach(m -> fill("near:" + m.name, m.kind, sort, true, fills));
        }
        return fills;
    }

    private record Link(String before, String lemma, String after) {}

    private static Link link(String link) {
        int from = Math.max(link.indexOf(':'), link.indexOf('<')) + 1;
        int to = link.indexOf('/', from);
        return new Link(
                link.substring(0, from),
                to < 0 ? link.substring(from) : link.substring(from, to),
                to < 0 ? "" : link.substring(to));
    }

    private void add(Link link, String sort, boolean near, List<Fill> fills) {
        meanings.getOrDefault(link.lemma, List.of())
                .forEach(m -> fill(link.before + m.name + link.after, m.kind, sort, near, fills));
        fill(link.before + ANY + link.after, "ATTACK", sort, near, fills);
    }

    private void fill(String link, String kind, String sort, boolean near, List<Fill> fills) {
        for (Way way : ways) {
            if (way.sorts.contains(sort) && way.links.contains(link)) {
                fills.add(new Fill(way.role, kind, way.how, near));
            }
        }
    }
}
