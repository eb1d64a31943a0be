/** The calendar as diagrams ask for it: the reminder of each November, and the loading of a year. */
package org.eights.deadline.process;
