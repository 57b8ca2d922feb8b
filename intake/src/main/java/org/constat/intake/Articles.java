package org.constat.intake;

import java.util.regex.Pattern;

/** Tells the format of received bytes and reads the article in them. */
final class Articles {
    private static final Pattern FEED = Pattern.compile("(?is)(?:<\\?xml.{0,1000}?)?<(?:rss|feed|rdf:RDF)\\b.*");
    private static final int START = 2000;

    private Articles() {}

    static Article read(String name, byte[] bytes) throws Refusal {
        Decoded decoded = decode(name, bytes);
        String text = decoded.text();
        if (FEED.matcher(text.substring(0, Math.min(START, text.length())).stripLeading())
                .matches()) {
            throw Refusal.unread(name, "a feed (RSS or Atom)");
        }
        Article article = Page.looksLike(name, text) ? page(name, text) : HeaderBlock.strip(text);
        if (article.text().isBlank()) {
            throw Refusal.blank(name);
        }
        return article;
    }

    private static Decoded decode(String name, byte[] bytes) throws Refusal {
        if (bytes.length == 0) {
            throw Refusal.empty(name);
        }
        Signature signature = Signature.of(bytes);
        if (signature != null) {
            throw Refusal.unread(name, signature.format());
        }
        Decoded decoded = Decoded.of(bytes);
        if (isNoise(decoded)) {
            throw Refusal.binary(name);
        }
        return decoded;
    }

    /** A few stray controls are damage; one in twenty is another format. */
    private static boolean isNoise(Decoded decoded) {
        return decoded.controls() > 4 + decoded.text().length() / 20;
    }

    private static Article page(String name, String html) throws Refusal {
        if (Page.hasTooManyTags(html)) {
            throw Refusal.tooManyTags(name, Page.MOST_TAGS);
        }
        try {
            return Page.read(html);
        } catch (RuntimeException parser) {
            throw Refusal.brokenPage(name, parser);
        }
    }
}
