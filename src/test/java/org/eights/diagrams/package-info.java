/**
 * Draws the diagrams for the documentation, as Cockpit shows them. Run by hand after a model was changed:
 * {@code mvn test-compile exec:java@diagrams}.
 */
package org.eights.diagrams;
