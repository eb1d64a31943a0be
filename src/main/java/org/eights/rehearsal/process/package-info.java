/** The engine's clock and sign-ins, for a rehearsal. */
package org.eights.rehearsal.process;
