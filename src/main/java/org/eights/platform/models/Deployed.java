package org.eights.platform.models;

import java.util.List;

/**
 * What was deployed anew.
 *
 * @param name the capability, which is its folder
 * @param deployment the id of the engine's deployment
 * @param files the paths of the models in it
 */
public record Deployed(String name, String deployment, List<String> files) {}
