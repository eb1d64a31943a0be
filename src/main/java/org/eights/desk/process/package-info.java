/** The engine, as the desk needs it. */
package org.eights.desk.process;
