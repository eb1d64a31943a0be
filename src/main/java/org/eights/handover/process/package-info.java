/** Between the handover and its diagrams: delegates say what the diagrams ask for, and jobs of the engine carry the work on many homes. */
package org.eights.handover.process;
