/** The control matrix over HTTP. */
package org.eights.keypoint.web;
