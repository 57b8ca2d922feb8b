package org.constat.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.constat.token.Atlas;
import org.constat.token.Entity;
import org.constat.token.Isa;
import org.constat.token.Lookup;
import org.constat.token.Names;
import org.constat.token.Tags;
import org.constat.token.Tsv;

/** Reads a {@code lang} folder: the source form of the language data. */
public final class LangFolder {

    private final Path folder;
    private final List<Problem> problems = new ArrayList<>();
    private final Names names = new Names(List.of());
    private final Isa isa = new Isa();
    private final Map<String, Entity> world = new LinkedHashMap<>();
    private final Map<String, LanguageFolder> folders = new TreeMap<>();
    private final Map<String, LanguageParts> parts = new TreeMap<>();

    public LangFolder(Path folder) {
        this.folder = folder;
    }

    /** @throws Problem.Found with every problem of every file */
    public LangData load() {
        Tsv classes = Tsv.read(folder.resolve("classes.tsv"));
        readClasses(classes);
        readWorld();
        Atlas atlas = AtlasFolder.read(folder.resolve("world"), problems);
        Map<String, LangData.Telling> telling = new TreeMap<>();
        for (Path dir : languageFolders()) {
            LanguageFolder one = new LanguageFolder(dir, names, isa, partsOfSpeech(classes), problems);
            parts.put(one.code(), one.load(world.values(), atlas));
            telling.put(one.code(), one.telling());
            folders.put(one.code(), one);
        }
        if (!problems.isEmpty()) {
            throw new Problem.Found(problems.stream().sorted().toList());
        }
        Map<String, Language> languages = new TreeMap<>();
        parts.forEach((code, p) -> languages.put(code, p.assemble(names, atlas)));
        LangData.Things things = new LangData.Things(Lookup.of(world), Lookup.of(composed()), atlas);
        return new LangData(digest(), names, Lookup.of(languages), things, telling);
    }

    /** What the languages are made of, by code, after {@link #load}. */
    Map<String, LanguageParts> parts() {
        return parts;
    }

    private Map<String, String> composed() {
        Map<String, String> composed = new HashMap<>();
        for (Entity e : world.values()) {
            if (!e.fact("compose").isEmpty()) {
                composed.putIfAbsent(e.fact("compose"), e.id());
            }
        }
        return composed;
    }

    /** The rule files of a language as written, after {@link #load}. */
    List<Definition> definitions(String code) {
        LanguageFolder one = folders.get(code);
        return one == null ? List.of() : one.definitions();
    }

    /** The rules of a language as built, after {@link #load}: for the tools and the tests. */
    List<Compiler.Built> built(String code) {
        LanguageFolder one = folders.get(code);
        return one == null ? List.of() : one.built();
    }

    private List<Path> languageFolders() {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(p -> Files.exists(p.resolve("language.tsv")))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder + "; name the lang folder of the project", e);
        }
    }

    private void readClasses(Tsv classes) {
        names.add("NAME");
        classes.rows().forEach(row -> names.add(row.get("name")));
        for (Tsv.Row row : classes.rows()) {
            for (String above : row.words("isa")) {
                if (names.contains(above)) {
                    isa.add(names.bit(row.get("name")), names.tags(above));
                } else {
                    problems.add(new Problem(row.file(), row.line(), 1, above + " is not declared"));
                }
            }
        }
    }

    private Tags partsOfSpeech(Tsv classes) {
        Tags all = Tags.NONE;
        for (Tsv.Row row : classes.rows()) {
            if (row.get("sort").equals("pos")) {
                all = all.plus(names.tags(row.get("name")));
            }
        }
        return all;
    }

    private void readWorld() {
        try (Stream<Path> files = Files.list(folder.resolve("world"))) {
            for (Path file : files.filter(p -> p.toString().endsWith(".tsv"))
                    .filter(p -> !AtlasFolder.reads(p))
                    .sorted()
                    .toList()) {
                Tsv.read(file).rows().forEach(this::addEntity);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder.resolve("world"), e);
        }
    }

    private void addEntity(Tsv.Row row) {
        Map<String, String> facts = new HashMap<>();
        for (String column : row.columns()) {
            if (!row.get(column).isEmpty()) {
                facts.put(column, row.get(column));
            }
        }
        String id = row.cells().get(0);
        if (world.put(id, new Entity(id, row.get("kind"), Map.copyOf(facts))) != null) {
            problems.add(new Problem(row.file(), row.line(), 1, id + " stands twice in the tables of lang/world"));
        }
    }

    private String digest() {
        TreeMap<String, Path> data = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder, 2)) {
            files.filter(LangFolder::isData)
                    .forEach(f -> data.put(folder.relativize(f).toString().replace('\\', '/'), f));
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            for (Map.Entry<String, Path> file : data.entrySet()) {
                sha.update(file.getKey().getBytes(StandardCharsets.UTF_8));
                sha.update(Files.readAllBytes(file.getValue()));
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder, e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static boolean isData(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".tsv") || name.endsWith(".rules") || name.endsWith(".txt");
    }
}
