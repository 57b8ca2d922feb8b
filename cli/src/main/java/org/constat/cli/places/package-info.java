/** Makes the tables of places of the language data from open gazetteers. */
@NullMarked
package org.constat.cli.places;

import org.jspecify.annotations.NullMarked;
