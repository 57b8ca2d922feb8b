/** Words and rules as data: parser, compiler, automaton and the oracle it is held against. */
@NullMarked
package org.constat.rule;

import org.jspecify.annotations.NullMarked;
