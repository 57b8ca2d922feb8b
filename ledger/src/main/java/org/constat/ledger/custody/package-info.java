/** What keeps a ledger worth trusting: verification, redaction, copies. */
@NullMarked
package org.constat.ledger.custody;

import org.jspecify.annotations.NullMarked;
