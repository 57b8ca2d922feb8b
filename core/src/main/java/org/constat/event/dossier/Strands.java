package org.constat.event.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.constat.claim.Field;
import org.constat.claim.Modality;
import org.constat.event.dossier.Views.Opposed;
import org.constat.event.figure.Telling;
import org.constat.mention.Value;

/** Claims in words, by the matter they are about. */
final class Strands {

    static final String RESPONSIBILITY = "responsibility";

    private final Map<String, List<Telling>> matters = new TreeMap<>();

    /** @param told in canonical order */
    static Strands of(List<Telling> told) {
        Strands strands = new Strands();
        for (Telling t : told) {
            String matter = matter(t);
            if (!matter.isEmpty()) {
                strands.matters.computeIfAbsent(matter, m -> new ArrayList<>()).add(t);
            }
        }
        return strands;
    }

    private static String matter(Telling t) {
        Field field = t.coded().claim().field();
        return switch (field) {
            case CLAIMED_BY, ACCUSED, RESPONSIBILITY_DENIED -> RESPONSIBILITY;
            case TYPE, IDENTITY -> field.code();
            case STATUS ->
                t.coded().claim().value() instanceof Value.Words w && !w.codes().isEmpty()
                        ? field.code() + " " + w.codes().getFirst()
                        : "";
            default -> "";
        };
    }

    List<Telling> responsibility() {
        return matters.getOrDefault(RESPONSIBILITY, List.of());
    }

    /** Bodies by what they say of a matter; whoever speaks without a voice opposes nobody. */
    List<Opposed> opposed() {
        List<Opposed> opposed = new ArrayList<>();
        matters.forEach((matter, tellings) -> {
            List<Telling> voiced =
                    tellings.stream().filter(t -> t.by().isVoice()).toList();
            long bodies = voiced.stream().map(t -> t.by().key()).distinct().count();
            long values = voiced.stream().map(Strands::said).distinct().count();
            if (bodies > 1 && values > 1) {
                opposed.add(new Opposed(matter, voiced));
            }
        });
        return opposed;
    }

    /** Per matter and body, its claims in canonical order. */
    List<List<Telling>> byBody() {
        return matters.values().stream()
                .flatMap(ts -> ts.stream()
                        .filter(t -> t.by().isVoice())
                        .collect(Collectors.groupingBy(t -> t.by().key(), LinkedHashMap::new, Collectors.toList()))
                        .values()
                        .stream())
                .toList();
    }

    /** What a claim comes to, whatever its words: whom it names, and whether it says no. */
    static String said(Telling t) {
        String said = switch (t.coded().claim().value()) {
            case Value.Party p -> p.id() != null ? p.id() : p.name();
            case Value.Act a -> a.type().code();
            case Value.Words w -> w.text().toLowerCase(Locale.ROOT);
            case Value other -> other.toString();
        };
        boolean no = t.coded().claim().modality() == Modality.DENIED
                || t.coded().claim().field() == Field.RESPONSIBILITY_DENIED;
        return no ? "not " + said : said;
    }
}
