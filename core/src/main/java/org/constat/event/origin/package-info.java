/** Who copies whom, and which first voices stand behind what several reports tell of one happening. */
@NullMarked
package org.constat.event.origin;

import org.jspecify.annotations.NullMarked;
