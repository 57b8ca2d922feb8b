@NullMarked
package org.constat.event.dossier;

import org.jspecify.annotations.NullMarked;
