/** The ways out of the house: mail, and the signed web hooks for SMS and WeCom. */
package org.eights.notification.gateway;
