/** Cycle times over HTTP, for whoever may see them. */
package org.eights.cycletime.web;
