/**
 * The database of a rehearsal: a real PostgreSQL that comes with the product and is started by it. Its data outlive restarts and
 * crashes, and one application at a time may use them. Production never sees any of this.
 */
package org.eights.rehearsal.database;
