/** What was received and what was published. */
@NullMarked
package org.constat.report;

import org.jspecify.annotations.NullMarked;
