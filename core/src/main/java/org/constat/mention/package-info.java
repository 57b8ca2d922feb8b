/** Groups of words that stand for people, bodies, places, times and numbers. */
@NullMarked
package org.constat.mention;

import org.jspecify.annotations.NullMarked;
