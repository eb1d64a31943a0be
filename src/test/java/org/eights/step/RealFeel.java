package org.eights.step;

import org.eights.step.form.Feel;

/** FEEL as the running product understands it, for tests without an engine. */
public final class RealFeel {

    public static final Feel FEEL = new EngineFeel();

    private RealFeel() {}
}
