/** The working calendar for people: which days of a year are worked, and when a limit would be up. */
package org.eights.deadline.web;
