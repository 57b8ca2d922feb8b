@NullMarked
package org.constat.ledger.review;

import org.jspecify.annotations.NullMarked;
