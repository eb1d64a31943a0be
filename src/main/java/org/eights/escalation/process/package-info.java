/** The delegate behind every drawn alarm, and the engine's view of who holds a step. */
package org.eights.escalation.process;
