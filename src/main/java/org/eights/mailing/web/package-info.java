/** Mailings over HTTP. */
package org.eights.mailing.web;
