@NullMarked
package org.constat.cli.wording;

import org.jspecify.annotations.NullMarked;
