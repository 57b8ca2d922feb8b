package org.constat.mention;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.constat.token.Spot;
import org.jspecify.annotations.Nullable;

/** What a claim says, by shape. */
public sealed interface Value {

    /**
     * A number of people or things.
     *
     * @param quantity absent when the words give no number ("no indication of civilian victims")
     * @param category whom or what is counted, in the report's words
     * @param of whose people they are
     * @param by who gives them that category: {@code attacker}, or absent
     */
    record Count(
            @Nullable Quantity quantity,
            String category,
            Side of,
            @Nullable String by) implements Value {}

    /** A body or a person as an actor. {@code id} is a key of the language data, {@code country} ISO 3166-1 alpha-2. */
    record Party(
            String name,
            @Nullable String id,
            PartyKind kind,
            @Nullable String country) implements Value {}

    /**
     * A place as precisely as the words allow.
     *
     * @param name as printed, without the preposition
     * @param country ISO 3166-1 alpha-2; {@code admin1} the province's usual name
     * @param point absent when nothing in the gazetteer answers
     * @param ambiguous true when the report does not say which of several places called so is meant
     */
    record Place(
            String name,
            @Nullable String id,
            @Nullable String country,
            @Nullable String admin1,
            @Nullable Point point,
            Precision precision,
            boolean ambiguous)
            implements Value {
        public Place(
                String name,
                @Nullable String id,
                @Nullable String country,
                @Nullable String admin1,
                @Nullable Point point,
                Precision precision) {
            this(name, id, country, admin1, point, precision, false);
        }
    }

    /** Degrees, WGS 84; {@code radiusKm} how far the true place may lie. */
    record Point(double lat, double lon, int radiusKm) {

        /** Great circle, in kilometres; what the words leave open is not taken off. */
        public double km(Point other) {
            return Spot.km(lat, lon, other.lat, other.lon);
        }
    }

    /**
     * A stretch of days.
     *
     * @param from first possible day, absent when only a latest day is known; {@code to} the last
     * @param part part of the day such as {@code dawn}
     */
    record When(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            Grain precision,
            @Nullable String part,
            Basis basis) implements Value {}

    /** What happened. */
    record Act(EventType type) implements Value {}

    /** Words kept as said, and their codes where the vocabulary has one. */
    record Words(String text, List<String> codes, @Nullable Quantity quantity) implements Value {
        public Words(String text) {
            this(text, List.of(), null);
        }
    }

    enum Side {
        SIDE_A,
        SIDE_B,
        CIVILIANS,
        UNKNOWN;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    enum PartyKind {
        STATE_FORCES,
        POLICE,
        INTELLIGENCE,
        GOVERNMENT,
        MINISTRY,
        COALITION,
        ARMED_GROUP,
        MILITIA,
        POLITICAL_PARTY,
        INTERNATIONAL,
        NGO,
        CIVILIANS,
        PERSON,
        OFFICIAL,
        AGENCY,
        OUTLET,
        OTHER;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    enum Precision {
        EXACT,
        NEAR,
        ADMIN2,
        ADMIN1,
        REGION,
        COUNTRY,
        WATER,
        UNKNOWN;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    enum Grain {
        DAY,
        WEEK,
        MONTH,
        YEAR,
        BOUND;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    enum Basis {
        STATED,
        YEAR_INFERRED,
        RELATIVE,
        BOUND;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
