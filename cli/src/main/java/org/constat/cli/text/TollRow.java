package org.constat.cli.text;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.constat.claim.Attribution;
import org.constat.claim.Claim;
import org.constat.claim.Field;
import org.constat.claim.Modality;
import org.constat.claim.Voice;
import org.constat.cli.wording.Wording;
import org.constat.event.Coded;
import org.constat.event.Event;
import org.constat.mention.Quantity;
import org.constat.mention.Value;
import org.jspecify.annotations.Nullable;

/** One figure of an event: what, how many, of whom, who says so and on what terms. */
record TollRow(String label, String number, String category, String who, String terms) {

    /** The claims that have a row: each figure once, in the order of the fields, a composition after the dead. */
    static List<Coded> figures(Sheet sheet, Event event) {
        return sheet.claims(event)
                .filter(coded -> coded.repeats() == null)
                .filter(coded -> order(coded.claim().field()) < Integer.MAX_VALUE)
                .sorted(Comparator.comparingInt(
                                (Coded coded) -> order(coded.claim().field()))
                        .thenComparing(coded -> coded.claim().field()))
                .toList();
    }

    private static int order(Field field) {
        return switch (field) {
            case KILLED -> 0;
            case COMPOSITION -> 1;
            case CASUALTIES -> 2;
            default -> field.isToll() ? 3 : Integer.MAX_VALUE;
        };
    }

    static TollRow of(Sheet sheet, Event event, Claim claim) {
        Wording words = sheet.words();
        Field field = claim.field() == Field.COMPOSITION ? Field.KILLED : claim.field();
        String who = Mark.of(claim.modality(), claim.said()).sign() + " "
                + new Voices(sheet).column(claim.said(), "who.none");
        return new TollRow(
                words.say("toll." + field.code()),
                number(words, claim),
                category(sheet, claim),
                who,
                new Terms(sheet).of(event, claim));
    }

    private static String number(Wording words, Claim claim) {
        Quantity quantity = Figures.quantity(claim.value());
        if (quantity != null) {
            return new Figures(words).cell(quantity);
        }
        boolean none = claim.modality() == Modality.NO_INDICATION || claim.modality() == Modality.DENIED;
        return none ? "\u2013" : "?";
    }

    private static String category(Sheet sheet, Claim claim) {
        String printed = Page.flat(Figures.category(claim.value()));
        String label = sheet.speech().categories().label(printed, sheet.lang());
        return claim.field() == Field.COMPOSITION ? sheet.words().say("toll.ofThem", label) : label;
    }

    /** On what terms a claim is made. */
    private record Terms(Sheet sheet) {
        private Wording words() {
            return sheet.words();
        }

        String of(Event event, Claim claim) {
            return switch (claim.modality()) {
                case HEDGED -> hedge(claim);
                case NO_INDICATION, DENIED, PLANNED, PROJECTED, HYPOTHETICAL ->
                    words().say("terms." + claim.modality().code());
                case ASSERTED, PRESUPPOSED -> asserted(event, claim);
            };
        }

        private String hedge(Claim claim) {
            String exact = claim.evidence().exact().toLowerCase(Locale.ROOT);
            for (String hedge : words().list("hedges")) {
                int at = exact.indexOf(hedge);
                boolean opens = at == 0 || at > 0 && !Character.isLetter(exact.charAt(at - 1));
                int end = at + hedge.length();
                if (opens && (end == exact.length() || !Character.isLetter(exact.charAt(end)))) {
                    return words().quote(hedge);
                }
            }
            return words().say("terms.hedged");
        }

        private String asserted(Event event, Claim claim) {
            String condition = claim.field() == Field.WOUNDED ? condition(event) : null;
            if (condition != null) {
                return condition;
            }
            Attribution said = claim.said();
            if (!said.isUnsourced() && said.chain().getLast().party()) {
                return words().say("terms.party");
            }
            return claim.doubts().contains(Claim.Doubt.AMBIGUOUS_TERM) ? words().say("terms.ambiguous") : "";
        }

        private @Nullable String condition(Event event) {
            for (Coded coded : sheet.claims(event, Field.CONDITION)) {
                if (coded.claim().value() instanceof Value.Words said) {
                    String state = state(said);
                    List<Voice> chain = coded.claim().said().chain();
                    return chain.isEmpty()
                            ? state
                            : words().say("terms.condition", state, new Voices(sheet).one(chain.getFirst()));
                }
            }
            return null;
        }

        private String state(Value.Words said) {
            for (String code : said.codes()) {
                if (words().has("condition." + code)) {
                    return words().say("condition." + code);
                }
            }
            return sheet.quoted(said.text());
        }
    }
}
