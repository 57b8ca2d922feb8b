package org.constat.event;

import org.constat.report.Report;
import org.constat.rule.Language;
import org.constat.rule.Witness;

/** A story as a test of the rules. */
public record StoryWitness(Story story, Reader reader) implements Witness {

    @Override
    public String text() {
        return story.text();
    }

    @Override
    public boolean holds(Language language) {
        Report report = story.report(language.code());
        return StoryLines.of(reader.read(report, language)).equals(story.expected());
    }
}
