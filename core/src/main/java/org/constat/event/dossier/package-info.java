/** Everything that is known of one event, side by side, as pages and lists show it. */
@NullMarked
package org.constat.event.dossier;

import org.jspecify.annotations.NullMarked;
