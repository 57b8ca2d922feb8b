package org.constat.rule;

import org.constat.rule.Definition.Gives;
import org.constat.token.Tags;

/**
 * A compiled rule.
 *
 * @param id {@code killing/passive}: file-wide unique, frame and construction joined by a slash
 * @param tags names a group of this rule carries besides its head's
 */
public record Rule(String id, Gives gives, Tags tags, Program program) {}
