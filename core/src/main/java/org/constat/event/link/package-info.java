/** Mentions of one happening, from any report and language, joined into one event, with the reasons. */
@NullMarked
package org.constat.event.link;

import org.jspecify.annotations.NullMarked;
