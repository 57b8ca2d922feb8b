package org.constat.event;

import java.util.List;
import java.util.Locale;
import org.constat.claim.Evidence;
import org.constat.mention.Value;
import org.jspecify.annotations.Nullable;

/** Passages that need care, and passages read and left uncoded. */
public record Marks(List<NamedPerson> persons, List<Sensitive> sensitive, List<NotCoded> notCoded) {

    /** @param basis {@code office}, {@code commander_in_role} or {@code none} */
    public record NamedPerson(Evidence evidence, boolean isPublic, String basis) {}

    public record Sensitive(SensitiveKind kind, Evidence evidence) {}

    /** @param when the day, month or year the passage is about, where it says so */
    public record NotCoded(Why reason, Evidence evidence, Value.@Nullable When when) {
        public NotCoded(Why reason, Evidence evidence) {
            this(reason, evidence, null);
        }
    }

    public enum SensitiveKind {
        VICTIM_NAME,
        MINOR,
        SEXUAL_VIOLENCE,
        PROTECTED_SITE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public enum Why {
        POLITICAL_STATEMENT,
        OPINION,
        BOILERPLATE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
