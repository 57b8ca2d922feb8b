package org.constat.intake;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says of itself: {@code meta} elements (Open Graph, Dublin Core, schema.org) and JSON-LD. */
final class PageFacts {
    private final Map<String, String> meta = new HashMap<>();
    private final LinkedData data;

    private PageFacts(Document document) {
        document.getElementsByTag("meta").forEach(this::add);
        this.data = LinkedData.of(document);
    }

    static PageFacts of(Document document) {
        return new PageFacts(document);
    }

    private void add(Element element) {
        Stream.of("property", "name", "itemprop")
                .map(element::attr)
                .filter(key -> !key.isBlank() && !element.attr("content").isBlank())
                .forEach(key -> meta.putIfAbsent(key.strip().toLowerCase(Locale.ROOT), element.attr("content")));
    }

    @Nullable
    String title() {
        return Stated.words(meta.get("og:title"));
    }

    @Nullable
    String outlet() {
        String site = Stated.words(meta.get("og:site_name"));
        return site != null ? site : Stated.words(data.publisher());
    }

    /** The first of the stated days that is a day; {@code time} elements count within the main text only. */
    @Nullable
    LocalDate published(Element main) {
        Stream<@Nullable String> stated = Stream.of(
                meta.get("article:published_time"),
                data.datePublished(),
                meta.get("datepublished"),
                meta.get("dc.date.issued"),
                meta.get("date"));
        Stream<String> printed = main.getElementsByTag("time").stream()
                .filter(time -> !Clutter.surrounds(time))
                .map(time -> time.attr("datetime"));
        return Stream.concat(stated, printed)
                .map(Stated::day)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
