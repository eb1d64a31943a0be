/** Between the key points and the diagrams: delegates open and close a stage, a listener notes what proves a point by itself. */
package org.eights.keypoint.process;
