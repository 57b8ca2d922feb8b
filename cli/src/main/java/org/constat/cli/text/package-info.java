/** A reading as text for people: what happened, who says how many and on what terms. */
@NullMarked
package org.constat.cli.text;

import org.jspecify.annotations.NullMarked;
