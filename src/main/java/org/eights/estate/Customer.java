package org.eights.estate;

import java.util.List;

/**
 * A customer. Written as JSON or as text, it shows no full phone and no full ID number.
 *
 * @param idNumber or null
 * @param phones the one to call first; may be empty
 * @param customerClass A to E of the household classes (D09), or null while not classified
 * @param careNeeds what to mind, such as elderly or disabled people in the household
 */
public record Customer(CustomerId id, CustomerType type, String name, IdNumber idNumber, List<Phone> phones, String customerClass,
        List<String> careNeeds) {

    /** How to address them: 陈 of 陈静. */
    public String familyName() {
        return FamilyName.of(name);
    }

    /** The phone to call first, or null. */
    public Phone phone() {
        return phones.isEmpty() ? null : phones.get(0);
    }
}
