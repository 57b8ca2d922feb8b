package org.constat.bench.accuracy;

import java.util.List;

/** Roles of an incident that are scored. */
enum MucRole {
    PERP_IND("PerpInd"),
    PERP_ORG("PerpOrg"),
    TARGET("Target"),
    VICTIM("Victim"),
    WEAPON("Weapon");

    final String label;

    MucRole(String label) {
        this.label = label;
    }

    /** The slots of the keys that hold its answers. */
    List<String> slots() {
        return switch (this) {
            case PERP_IND -> List.of("perp_individual");
            case PERP_ORG -> List.of("perp_organization");
            case TARGET -> List.of("phys_target");
            case VICTIM -> List.of("hum_target_name", "hum_target_description");
            case WEAPON -> List.of("instrument_id");
        };
    }
}
