/** The browser of errors: where readings differ from what people say the texts tell. */
@NullMarked
package org.constat.cli.misses;

import org.jspecify.annotations.NullMarked;
