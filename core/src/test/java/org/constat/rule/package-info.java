@org.jspecify.annotations.NullMarked
package org.constat.rule;
