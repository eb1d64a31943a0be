package org.eights.desk.web;

import java.util.Locale;
import java.util.Map;
import org.eights.casefile.CaseNumber;
import org.eights.sight.Caller;
import org.eights.sight.CaseSight;
import org.eights.desk.GroupNames;
import org.eights.estate.Estate;
import org.eights.step.CaseLabels;
import org.eights.step.LabelsOfCases;
import org.eights.wording.Words;
import org.springframework.stereotype.Component;

/** Begins to read a case for somebody. */
@Component
class Readings {

    private final LabelsOfCases labels;
    private final CaseSight sight;
    private final GroupNames groups;
    private final Estate estate;

    Readings(LabelsOfCases labels, CaseSight sight, GroupNames groups, Estate estate) {
        this.labels = labels;
        this.sight = sight;
        this.groups = groups;
        this.estate = estate;
    }

    /** @param limits what the limits of the case are called, by key */
    Reading of(CaseNumber number, Map<String, Words> limits, Caller caller, Locale language) {
        CaseLabels called = labels.of(number);
        Names names = new Names(sight, groups, estate, called, limits);
        PhoneMask mask = new PhoneMask(!sight.callsCustomers(caller));
        return new Reading(caller, language, mask, called, names, new Shown(called, new ValueText(language, names), mask, language));
    }
}
