package org.constat.ledger.act;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Acts without words that must not be read any more: each letter and sign gives way to a black box, so that positions stay as they were.
 * Numbers, dates, places of the gazetteer and who says so remain. Masking twice is masking once.
 */
public final class Masking {

    private static final char BOX = '\u2588';

    /** Where words of a report stand; what else is text is code. */
    private static final Set<String> WORDS = Set.of("text", "exact", "title", "words", "category", "quotes", "reason");

    private final String report;
    private final UnaryOperator<String> mask;
    private final boolean everywhere;

    private Masking(String report, boolean everywhere, UnaryOperator<String> mask) {
        this.report = report;
        this.everywhere = everywhere;
        this.mask = mask;
    }

    /** Hides all words of a report, and names that no table knows. */
    public static Masking all(String report) {
        return new Masking(report, false, Masking::boxed);
    }

    /**
     * Hides phrases wherever they stand in what is told of a report.
     *
     * @throws IllegalArgumentException when there is none, or one is blank
     */
    public static Masking phrases(String report, List<String> phrases) {
        if (phrases.isEmpty() || phrases.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("nothing to hide is named; give the words as they are printed");
        }
        return new Masking(report, true, text -> {
            String masked = text;
            for (String phrase : phrases) {
                masked = masked.replace(phrase, boxed(phrase));
            }
            return masked;
        });
    }

    private static String boxed(String text) {
        StringBuilder boxes = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boxes.append(Character.isWhitespace(c) ? c : BOX);
        }
        return boxes.toString();
    }

    /** What stands for the act from then on. */
    public Act of(Act act) {
        JsonNode json = Codec.JSON.valueToTree(new Wrapped(act)).get("act");
        try {
            return Codec.JSON.treeToValue(masked(json, everywhere || isOfReport(act)), Act.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The declared type makes the writer name the kind of act. */
    private record Wrapped(Act act) {}

    private boolean isOfReport(Act act) {
        return switch (act) {
            case Act.Read r -> r.reading().report().sha256().equals(report);
            case Edit e -> e.report().equals(report);
            default -> false;
        };
    }

    private JsonNode masked(JsonNode node, boolean inside) {
        if (node instanceof ObjectNode object) {
            boolean now = inside || object.path("report").asText().equals(report);
            object.properties().forEach(field -> field.setValue(masked(object, field.getKey(), field.getValue(), now)));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, masked(array.get(i), inside));
            }
        } else if (inside && everywhere && node instanceof TextNode text) {
            return TextNode.valueOf(mask.apply(text.textValue()));
        }
        return node;
    }

    private JsonNode masked(ObjectNode parent, String name, JsonNode value, boolean inside) {
        if (inside && !everywhere && isWords(parent, name)) {
            return boxes(value);
        }
        return masked(value, inside);
    }

    private static boolean isWords(ObjectNode parent, String name) {
        return WORDS.contains(name) || name.equals("name") && parent.path("id").isMissingNode();
    }

    private JsonNode boxes(JsonNode value) {
        if (value instanceof TextNode text) {
            return TextNode.valueOf(mask.apply(text.textValue()));
        }
        if (value instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, boxes(array.get(i)));
            }
        } else {
            return masked(value, true);
        }
        return value;
    }
}
