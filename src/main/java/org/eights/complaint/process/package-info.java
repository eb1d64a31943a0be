/** Between the complaint and its diagrams: delegates say what the diagrams ask for, ComplaintProcess says what happened. */
package org.eights.complaint.process;
