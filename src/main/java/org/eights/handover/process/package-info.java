/** Between the handover and its diagrams: delegates say what the diagrams ask for. */
package org.eights.handover.process;
