/** The engine's open tasks. */
package org.eights.sight.process;
