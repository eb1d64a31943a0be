package org.eights.contract;

import java.util.UUID;

/** Which promise. */
public record PromiseId(UUID value) {}
