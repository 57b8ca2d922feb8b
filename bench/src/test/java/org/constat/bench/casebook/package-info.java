@org.jspecify.annotations.NullMarked
package org.constat.bench.casebook;
