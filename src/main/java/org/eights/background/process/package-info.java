/** The pieces as jobs of the engine. */
package org.eights.background.process;
