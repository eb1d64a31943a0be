/** Between rectifications and their diagrams: the delegate opens them, RectificationProcess says when they are done. */
package org.eights.quality.process;
