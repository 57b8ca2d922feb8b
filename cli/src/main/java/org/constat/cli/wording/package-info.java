/** How the interface says things: sentences, names and dates of one interface language, all of it from resource tables. */
@NullMarked
package org.constat.cli.wording;

import org.jspecify.annotations.NullMarked;
