/** Batches over HTTP. */
package org.eights.handover.web;
