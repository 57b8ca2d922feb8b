/** Facts with their exact words, their voice and how firmly they are said. */
@NullMarked
package org.constat.claim;

import org.jspecify.annotations.NullMarked;
