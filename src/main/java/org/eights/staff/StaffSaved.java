package org.eights.staff;

import java.util.List;

/** People were added or changed. Told at once, within the transaction. */
public record StaffSaved(List<Person> people) {}
