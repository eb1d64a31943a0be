/** Between the warranty and its diagrams: the daily looks, and the cases that follow from them. */
package org.eights.warranty.process;
