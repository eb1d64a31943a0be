/** The engine tells what ended, and what is open now. */
package org.eights.cycletime.process;
