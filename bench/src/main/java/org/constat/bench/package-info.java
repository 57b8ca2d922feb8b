/** Speed and accuracy runs. */
@NullMarked
package org.constat.bench;

import org.jspecify.annotations.NullMarked;
