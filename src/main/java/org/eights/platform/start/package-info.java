/** What must be in order before anything is started, and how it is told when it is not. */
package org.eights.platform.start;
