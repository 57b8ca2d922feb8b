@org.jspecify.annotations.NullMarked
package org.constat.event.origin;
