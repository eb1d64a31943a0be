/** How the engine carries notifications: jobs of its own, tried again with a back-off, and at the end of them a manual notice. */
package org.eights.notification.process;
