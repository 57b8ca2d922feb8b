/** Tests of the whole repository: architecture, names, documents, format. */
@NullMarked
package org.constat.checks;

import org.jspecify.annotations.NullMarked;
