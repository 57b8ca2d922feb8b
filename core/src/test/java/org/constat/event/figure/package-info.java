@NullMarked
package org.constat.event.figure;

import org.jspecify.annotations.NullMarked;
