/** The rehearsal over HTTP. */
package org.eights.rehearsal.web;
