/**
 * Real events coded by hand, report by report and claim by claim, as readings: what a reader without a miss would have read. The frame of
 * an event (day, place, sides) is coded once in a file and stands in each of its reports, unless the report says otherwise; the sections that
 * hold answers (origins, disagreements, revisions) are not looked at here.
 */
@NullMarked
package org.constat.bench.casebook;

import org.jspecify.annotations.NullMarked;
