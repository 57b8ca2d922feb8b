/** What one report tells: events, figures told once, tallies and checks. */
@NullMarked
package org.constat.event;

import org.jspecify.annotations.NullMarked;
