/** Decision tables in the engine, and what diagrams may ask of them. */
package org.eights.routing.process;
