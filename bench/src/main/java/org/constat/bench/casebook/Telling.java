package org.constat.bench.casebook;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.constat.claim.Attribution;
import org.constat.claim.Claim;
import org.constat.claim.Evidence;
import org.constat.claim.Modality;
import org.constat.event.Coded;
import org.constat.mention.Value.Grain;
import org.constat.mention.Value.When;
import org.constat.text.Span;
import org.jspecify.annotations.Nullable;

/** The claims of one report. */
final class Telling {

    private static final Map<String, Modality> MODALITIES = Map.of(
            "asserted", Modality.ASSERTED,
            "probable", Modality.HEDGED,
            "possible", Modality.HEDGED,
            "denied", Modality.DENIED,
            "no_indication", Modality.NO_INDICATION,
            "planned", Modality.PLANNED,
            "pending", Modality.NO_INDICATION);

    private final List<Entry> claims;
    private final Whose whose;
    private final Phrases phrases;
    private final Map<Entry, Span> spans = new HashMap<>();
    private final String text;

    Telling(List<Entry> claims, Whose whose, Phrases phrases) {
        this.claims = claims;
        this.whose = whose;
        this.phrases = phrases;
        StringBuilder lines = new StringBuilder();
        for (Entry claim : claims) {
            int start = lines.length();
            lines.append(claim.string("quote_language_hint"));
            spans.put(claim, new Span(start, lines.length()));
            lines.append(".\n");
        }
        this.text = lines.toString();
    }

    String text() {
        return text;
    }

    String headline() {
        return claims.isEmpty() ? "" : claims.getFirst().string("quote_language_hint");
    }

    /** The day that the report itself gives, where one is coded. */
    @Nullable
    When date() {
        return claims.stream()
                .filter(c -> c.string("attribute").equals("date"))
                .map(c -> Frame.when(c.days("value"), Grain.DAY))
                .findFirst()
                .orElse(null);
    }

    List<Coded> claims(String sha256) {
        List<Coded> coded = new ArrayList<>();
        for (Entry claim : claims) {
            String id = claim.string("id");
            coded.add(new Coded(id, sha256.substring(0, 8) + "/" + id, claim(claim), 1, null));
        }
        return coded;
    }

    private Claim claim(Entry claim) {
        Span span = spans.getOrDefault(claim, new Span(0, 0));
        String attribute = claim.string("attribute");
        Said said = Said.of(claim, whose, phrases);
        Modality modality = MODALITIES.getOrDefault(claim.string("modality"), Modality.ASSERTED);
        return new Claim(
                said.field(),
                said.value(),
                modality,
                new Attribution(phrases.chain(claim.string("voice"), claim.string("via")), span),
                Evidence.of(text, span, "casebook/" + attribute.toLowerCase(Locale.ROOT)),
                EnumSet.noneOf(Claim.Doubt.class));
    }
}
