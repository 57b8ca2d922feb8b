package org.constat.intake;

import org.constat.report.Publication;

/** What one input says: where it was published, as far as it tells, and its text. */
record Article(Publication publication, String text) {}
