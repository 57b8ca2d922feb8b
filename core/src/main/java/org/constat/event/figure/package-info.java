/** What is said of an event in numbers: who says how many, when, what changed, and what stands. */
@NullMarked
package org.constat.event.figure;

import org.jspecify.annotations.NullMarked;
