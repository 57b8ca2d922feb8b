/** A report's text as printed: lines, paragraphs, sentences, quotations. */
@NullMarked
package org.constat.text;

import org.jspecify.annotations.NullMarked;
