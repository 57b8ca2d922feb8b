package org.constat.cli.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.constat.claim.Claim;
import org.constat.claim.Field;
import org.constat.claim.Modality;
import org.constat.claim.Voice;
import org.constat.cli.wording.Categories.Category;
import org.constat.cli.wording.Wording;
import org.constat.event.Coded;
import org.constat.event.Event;
import org.constat.mention.Quantity;
import org.constat.mention.Value;

/** Full sentences under an event's figures: people copy them. */
record Conclusions(Sheet sheet) {
    List<String> of(Event event) {
        List<String> sentences = new ArrayList<>();
        List<Coded> figures = TollRow.figures(sheet, event);
        figures.forEach(coded -> origins(coded, sentences));
        figures.forEach(coded -> noIndication(coded.claim(), sentences));
        sheet.claims(event, Field.FOLLOW_UP).forEach(coded -> sentences.add(followUp(coded.claim())));
        return sentences.stream().distinct().toList();
    }

    private Wording words() {
        return sheet.words();
    }

    private void origins(Coded figure, List<String> sentences) {
        Quantity quantity = figure.claim().value() instanceof Value.Count count ? count.quantity() : null;
        if (quantity == null || !quantity.hasNumber() || !figure.claim().field().isToll()) {
            return;
        }
        List<Coded> mentions = sheet.mentions(figure);
        Map<String, Voice> origins = origins(mentions);
        if (!origins.isEmpty()) {
            String said = new Figures(words()).sentence(figure.claim().field(), quantity);
            sentences.add(Wording.capital(sentence(said, mentions.size(), List.copyOf(origins.values()))));
        }
    }

    private static Map<String, Voice> origins(List<Coded> mentions) {
        Map<String, Voice> origins = new LinkedHashMap<>();
        for (Coded coded : mentions) {
            if (!Mark.isUnsourced(coded.claim().said())) {
                Voice first = coded.claim().said().chain().getLast();
                origins.putIfAbsent(Voices.family(first), first);
            }
        }
        return origins;
    }

    private String sentence(String said, int mentions, List<Voice> origins) {
        Voices voices = new Voices(sheet);
        String names = String.join(", ", origins.stream().map(voices::one).toList());
        long third = origins.stream().filter(voice -> !voice.party()).count();
        String number = origins.size() == 1 ? "one" : "other";
        String party = third == 0 ? words().say("conclusion.party." + number) : "";
        String thirds = third == 0 ? words().say("third.none") : words().count("third", (int) third);
        return words().say(
                        "conclusion",
                        said,
                        words().count("mentions", mentions),
                        words().count("origins", origins.size(), names),
                        party,
                        thirds);
    }

    private void noIndication(Claim claim, List<String> sentences) {
        if (claim.modality() == Modality.NO_INDICATION) {
            Category category = sheet.speech().categories().of(Figures.category(claim.value()));
            String key = "none." + claim.field().code() + "." + (category == null ? "" : category.code());
            sentences.add(words().sayOr(key, "none.other"));
        }
    }

    private String followUp(Claim claim) {
        String quote = sheet.quoted(claim.evidence().exact());
        return claim.said().isUnsourced()
                ? words().say("follow.unsourced", quote)
                : words().say("follow", quote, new Voices(sheet).chain(claim.said()));
    }
}
