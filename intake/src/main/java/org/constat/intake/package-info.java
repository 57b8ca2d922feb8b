/** From bytes to a report: what was received, in which encoding, and the text as printed. */
@NullMarked
package org.constat.intake;

import org.jspecify.annotations.NullMarked;
