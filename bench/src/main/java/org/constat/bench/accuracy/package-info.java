/** How well reports are read: each benchmark of the shared folder put to the reader, its answer to the benchmark's scorer. */
@NullMarked
package org.constat.bench.accuracy;

import org.jspecify.annotations.NullMarked;
