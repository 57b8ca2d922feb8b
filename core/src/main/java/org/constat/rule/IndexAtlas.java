package org.constat.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.constat.token.Atlas;
import org.constat.token.Atlas.Found;
import org.constat.token.Atlas.Naming;
import org.constat.token.Lookup;
import org.constat.token.NamePart;
import org.constat.token.PlaceKey;
import org.constat.token.Spot;
import org.constat.token.TableInput;
import org.constat.token.TableOutput;

/** The places in an index: how they are spelt, pools, then tables that stay where they are. */
final class IndexAtlas {

    private static final int REMEMBERED = 20_000;

    private final IndexPools pools;

    private IndexAtlas(IndexPools pools) {
        this.pools = pools;
    }

    static TableOutput write(Atlas atlas) {
        IndexPools pools = new IndexPools();
        TableOutput body = new TableOutput();
        new IndexAtlas(pools).writeTables(body, atlas);
        TableOutput out = new TableOutput();
        Map<String, String> spelling = new TreeMap<>(atlas.spelling().words());
        atlas.spelling().letters().forEach((from, to) -> spelling.put(Character.toString(from), to));
        out.list(spelling.entrySet(), (o, e) -> {
            o.text(e.getKey());
            o.text(e.getValue());
        });
        pools.write(out);
        out.block(body);
        return out;
    }

    static Atlas read(TableInput in) {
        Map<Integer, String> letters = new HashMap<>();
        Map<String, String> words = new HashMap<>();
        for (int left = in.number(); left > 0; left--) {
            String from = in.text();
            if (from.codePointCount(0, from.length()) == 1) {
                letters.put(from.codePointAt(0), in.text());
            } else {
                words.put(from, in.text());
            }
        }
        IndexPools pools = IndexPools.read(in);
        return new IndexAtlas(pools).readTables(new PlaceKey(letters, words), in.block());
    }

    static void writePart(TableOutput out, NamePart part) {
        out.number(part.longest());
        if (part.longest() > 1) {
            out.word(part.seconds());
        }
    }

    static NamePart readPart(String word, TableInput in) {
        int longest = in.number();
        return NamePart.of(word, longest, longest > 1 ? in.word() : 0);
    }

    private void writeTables(TableOutput out, Atlas atlas) {
        out.table(atlas.spots(), this::writeSpot);
        out.table(atlas.names(), (o, namings) -> o.list(namings, this::writeNaming));
        out.table(atlas.parts(), IndexAtlas::writePart);
        out.table(atlas.opening(), TableOutput::number);
        out.table(atlas.people(), TableOutput::number);
    }

    private Atlas readTables(PlaceKey spelling, TableInput in) {
        Lookup<Spot> spots = Lookup.remembering(REMEMBERED, in.table((id, i) -> readSpot(i)));
        Lookup<List<Naming>> names = Lookup.remembering(REMEMBERED, in.table((key, i) -> i.list(this::readNaming)));
        Lookup<NamePart> parts = in.table(IndexAtlas::readPart);
        Lookup<Integer> opening = in.table((word, i) -> i.number());
        return new Atlas(spelling, spots, names, parts, opening, in.table((name, i) -> i.number()));
    }

    private void writeSpot(TableOutput out, Spot spot) {
        out.text(spot.id());
        pools.text(out, spot.kind());
        out.text(spot.name());
        pools.text(out, spot.within().country());
        pools.text(out, spot.within().admin1());
        pools.text(out, spot.within().admin2());
        out.fixed(Float.floatToIntBits((float) spot.lat()));
        out.fixed(Float.floatToIntBits((float) spot.lon()));
        out.number((int) Math.min(Integer.MAX_VALUE, spot.population()));
    }

    private Spot readSpot(TableInput in) {
        String id = in.text();
        String kind = pools.text(in);
        String name = in.text();
        Spot.Within within = new Spot.Within(pools.text(in), pools.text(in), pools.text(in));
        double lat = degrees(in.fixed());
        double lon = degrees(in.fixed());
        return new Spot(id, kind, name, within, lat, lon, in.number());
    }

    /** To a thousandth, as the tables give them. */
    private static double degrees(int bits) {
        return Math.round(Float.intBitsToFloat(bits) * 1000.0) / 1000.0;
    }

    private void writeNaming(TableOutput out, Naming naming) {
        out.text(naming.id());
        pools.text(out, naming.kind());
        pools.text(out, naming.country());
        out.number(naming.found().ordinal());
        pools.text(out, naming.language());
    }

    private Naming readNaming(TableInput in) {
        return new Naming(in.text(), pools.text(in), pools.text(in), Found.values()[in.number()], pools.text(in));
    }
}
