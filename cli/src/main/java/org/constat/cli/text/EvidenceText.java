package org.constat.cli.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.constat.claim.Claim;
import org.constat.claim.Evidence;
import org.constat.claim.Field;
import org.constat.claim.Modality;
import org.constat.cli.wording.Categories.Category;
import org.constat.cli.wording.Wording;
import org.constat.event.Coded;
import org.constat.event.Event;
import org.constat.event.Marks;
import org.constat.mention.Quantity;

/** Every claim with its own words, grouped under the figure or fact it supports. */
record EvidenceText(Sheet sheet, Page page, Quotations quotations) {
    /** Claims that support one figure or fact, under one heading. */
    private record Group(String heading, List<Coded> claims) {}

    void write(Event event) {
        for (Group group : groups(event)) {
            page.line(" " + group.heading());
            group.claims().forEach(this::claim);
            new Attributions(sheet, page, quotations.points()).write(group.claims());
            page.blank();
        }
    }

    void statistics() {
        var tallies = sheet.reading().statistics().tallies();
        if (tallies.isEmpty()) {
            return;
        }
        page.line(" " + words().say("evidence.stats"));
        tallies.forEach(coded -> {
            var said = coded.tally().statement();
            String mark = Mark.of(said.modality(), said.said()).sign();
            String who = said.said().isUnsourced()
                    ? words().say("evidence.who.none")
                    : new Speakers(sheet).chain(said.said());
            quotations.line(mark + " " + coded.id(), who, said.evidence());
        });
        page.blank();
    }

    void notCoded() {
        uncoded(Marks.Why.POLITICAL_STATEMENT, "evidence.political");
        uncoded(Marks.Why.OPINION, "evidence.opinion");
        uncoded(Marks.Why.BOILERPLATE, "evidence.boilerplate");
    }

    private void uncoded(Marks.Why why, String key) {
        List<Evidence> passages = sheet.reading().marks().notCoded().stream()
                .filter(passage -> passage.reason() == why)
                .map(Marks.NotCoded::evidence)
                .toList();
        if (!passages.isEmpty()) {
            page.line(" " + words().say(key));
            passages.forEach(evidence -> quotations.line("\u00B7", "", evidence));
            page.blank();
        }
    }

    private Wording words() {
        return sheet.words();
    }

    private void claim(Coded coded) {
        Claim claim = coded.claim();
        String mark = Mark.of(claim.modality(), claim.said()).sign();
        quotations.line(mark + " " + coded.id(), new Speakers(sheet).of(coded), claim.evidence());
    }

    private List<Group> groups(Event event) {
        List<Coded> figures = TollRow.figures(sheet, event);
        List<Group> groups = new ArrayList<>();
        List<Coded> conditions = new ArrayList<>(sheet.claims(event, Field.CONDITION));
        for (Coded figure : figures) {
            if (figure.claim().field() != Field.COMPOSITION) {
                groups.add(new Group(heading(figure.claim()), supporting(figure, conditions)));
            }
        }
        figures.stream()
                .filter(coded -> coded.claim().field() == Field.COMPOSITION)
                .forEach(coded -> groups.add(new Group(composition(coded.claim()), List.of(coded))));
        groups.addAll(others(event, groups));
        return groups;
    }

    /** The figure, its repetitions, and under the first of the wounded how they are. */
    private List<Coded> supporting(Coded figure, List<Coded> conditions) {
        List<Coded> claims = new ArrayList<>(sheet.mentions(figure));
        if (figure.claim().field() == Field.WOUNDED) {
            claims.addAll(conditions);
            conditions.clear();
        }
        return claims;
    }

    private List<Group> others(Event event, List<Group> groups) {
        Set<String> taken = groups.stream()
                .flatMap(group -> group.claims().stream())
                .map(Coded::id)
                .collect(Collectors.toSet());
        Map<Field, List<Coded>> others = new LinkedHashMap<>();
        sheet.claims(event)
                .filter(coded -> !taken.contains(coded.id()))
                .forEach(coded -> others.computeIfAbsent(coded.claim().field(), field -> new ArrayList<>())
                        .add(coded));
        return others.entrySet().stream()
                .map(entry -> new Group(label(entry.getKey()), entry.getValue()))
                .toList();
    }

    private String label(Field field) {
        return words().say((field.isToll() ? "toll." : "field.") + field.code());
    }

    private String heading(Claim claim) {
        String printed = Page.flat(Figures.category(claim.value()));
        Category category = sheet.speech().categories().of(printed);
        String field = label(claim.field());
        String whom = sheet.speech().categories().full(printed, sheet.lang());
        if (claim.modality() == Modality.NO_INDICATION) {
            String key = "evidence.none." + claim.field().code() + "." + (category == null ? "" : category.code());
            return words().sayOr(key, "evidence.none", field, whom);
        }
        Quantity quantity = Figures.quantity(claim.value());
        String number = quantity == null ? "?" : new Figures(words()).cell(quantity);
        return words().say("evidence.head", field, number, whom).stripTrailing();
    }

    private String composition(Claim claim) {
        String whom = sheet.speech().categories().full(Page.flat(Figures.category(claim.value())), sheet.lang());
        return words().say("evidence.composition", whom);
    }
}
