/** Between the mailings and the diagrams that ask for them. */
package org.eights.mailing.process;
