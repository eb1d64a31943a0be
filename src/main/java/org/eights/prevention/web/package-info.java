/** The library of design defects over HTTP. */
package org.eights.prevention.web;
