/**
 * The same step for hundreds of cases in one transaction: what they all need is read once, and what each of them writes goes to the
 * database together. Nobody who handles a single case need know of it: outside such a piece of work, everything is read and written
 * at once. It knows neither the trade nor the engine.
 */
@ApplicationModule(displayName = "Bulk", allowedDependencies = {})
package org.eights.bulk;

import org.springframework.modulith.ApplicationModule;
