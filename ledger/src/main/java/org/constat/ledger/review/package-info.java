/** What people are asked to decide, most harmful first. */
@NullMarked
package org.constat.ledger.review;

import org.jspecify.annotations.NullMarked;
