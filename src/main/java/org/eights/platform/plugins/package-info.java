/** What the engine's web applications load of ours. Found by their service files, not by Spring. */
package org.eights.platform.plugins;
