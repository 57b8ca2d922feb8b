package org.constat.bench.accuracy;

import java.util.List;

/** Roles of an incident that are scored, with the slots of the keys that hold their answers. */
enum MucRole {
    PERP_IND("PerpInd", "perp_individual"),
    PERP_ORG("PerpOrg", "perp_organization"),
    TARGET("Target", "phys_target"),
    VICTIM("Victim", "hum_target_name", "hum_target_description"),
    WEAPON("Weapon", "instrument_id");

    final String label;
    final List<String> slots;

    MucRole(String label, String... slots) {
        this.label = label;
        this.slots = List.of(slots);
    }
}
