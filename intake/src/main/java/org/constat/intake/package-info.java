/** From bytes to a report. */
@NullMarked
package org.constat.intake;

import org.jspecify.annotations.NullMarked;
