/** Words as printed, with their readings. */
@NullMarked
package org.constat.token;

import org.jspecify.annotations.NullMarked;
