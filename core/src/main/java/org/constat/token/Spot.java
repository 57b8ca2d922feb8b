package org.constat.token;

import java.util.HashMap;
import java.util.Map;

/**
 * A place of the gazetteer.
 *
 * @param id GeoNames id, area code, or a key of ours
 * @param kind {@code city}, {@code adm1}, {@code desert} ...
 * @param name the name to show
 * @param lat degrees, WGS 84
 * @param population 0 when nobody says
 */
public record Spot(String id, String kind, String name, Within within, double lat, double lon, long population) {

    /** A place that conflict news is about counts as this many people at least. */
    public static final long NEWS = 30_000;

    private static final double EARTH_KM = 6371.0;

    /** GeoNames codes of the areas around; empty where a place lies in several or in none. */
    public record Within(String country, String admin1, String admin2) {

        /** The code of the area of the first level, empty when there is none. */
        public String code() {
            return admin1.isEmpty() ? "" : country + "." + admin1;
        }
    }

    public String country() {
        return within.country;
    }

    /** True when this is a country or an area, and the other lies in it. */
    public boolean contains(Spot other) {
        if (!within.country.equals(other.within.country)) {
            return false;
        }
        return switch (kind) {
            case "country" -> true;
            case "adm1" -> within.admin1.equals(other.within.admin1);
            case "adm2" -> within.admin1.equals(other.within.admin1) && within.admin2.equals(other.within.admin2);
            default -> false;
        };
    }

    /** Great circle, in kilometres. */
    public double km(Spot other) {
        return km(lat, lon, other.lat, other.lon);
    }

    /** Great circle between two points in degrees, in kilometres, by the haversine formula on a sphere. */
    public static double km(double lat, double lon, double otherLat, double otherLon) {
        double a = Math.toRadians(lat);
        double b = Math.toRadians(otherLat);
        double up = Math.sin((b - a) / 2);
        double across = Math.sin(Math.toRadians(otherLon - lon) / 2);
        double half = up * up + Math.cos(a) * Math.cos(b) * across * across;
        return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(half)));
    }

    /** As a thing of the world. */
    public Entity entity() {
        Map<String, String> facts = new HashMap<>();
        put(facts, "country", within.country);
        put(facts, "admin1", within.code());
        put(facts, "en", name);
        put(facts, "lat", Double.toString(lat));
        put(facts, "lon", Double.toString(lon));
        put(facts, "population", population == 0 ? "" : Long.toString(population));
        return new Entity(id, kind, facts);
    }

    private static void put(Map<String, String> facts, String column, String value) {
        if (!value.isEmpty()) {
            facts.put(column, value);
        }
    }
}
