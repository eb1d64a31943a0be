/**
 * Work that is too much for one step: done in pieces, each a transaction of its own, one after the other, whoever dies meanwhile.
 * A piece is a job of the engine that orders the next one in the transaction in which it is done; what the work is, and how far it has
 * come, others know and keep. It knows nothing of the trade.
 */
@ApplicationModule(displayName = "Background", allowedDependencies = {})
package org.eights.background;

import org.springframework.modulith.ApplicationModule;
