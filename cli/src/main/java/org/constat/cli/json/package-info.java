/** A reading as JSON, schema {@code constat/read/1}: positions are code points, what is unknown is absent. */
@NullMarked
package org.constat.cli.json;

import org.jspecify.annotations.NullMarked;
