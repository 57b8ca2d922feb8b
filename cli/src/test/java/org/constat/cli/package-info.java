@NullMarked
package org.constat.cli;

import org.jspecify.annotations.NullMarked;
