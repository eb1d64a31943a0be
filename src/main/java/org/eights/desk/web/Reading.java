package org.eights.desk.web;

import java.util.Locale;
import org.eights.sight.Caller;
import org.eights.step.CaseLabels;
import org.eights.wording.Words;

/**
 * Somebody reads something about a case.
 *
 * @param caller who
 * @param language in which language
 * @param mask what they need not see
 * @param labels what things are called
 * @param names what is behind ids
 * @param shown what was entered, in words
 */
record Reading(Caller caller, Locale language, PhoneMask mask, CaseLabels labels, Names names, Shown shown) {

    String in(Words words) {
        return words.in(language);
    }

    /** Null for nobody. */
    String person(String id) {
        return id == null ? null : in(names.person(id));
    }
}
