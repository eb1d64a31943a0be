package org.eights.desk;

import java.util.Set;

/**
 * Who asks.
 *
 * @param id user id
 * @param groups ids of the groups they are in
 */
public record Caller(String id, Set<String> groups) {}
