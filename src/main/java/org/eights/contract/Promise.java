package org.eights.contract;

import java.time.LocalDate;
import org.eights.casefile.CaseNumber;
import org.eights.estate.CustomerId;
import org.eights.estate.ProjectId;
import org.eights.estate.UnitId;

/**
 * What a contract promises its buyer beside the home.
 *
 * @param signing the case in which the contract was signed
 * @param text what was promised
 * @param dept the group that has to keep it
 * @param tracking the case that tracks it; null until it is nearly due
 */
public record Promise(PromiseId id, CaseNumber signing, String contractNo, ProjectId project, UnitId unit, CustomerId customer, String text,
        LocalDate dueOn, String dept, PromiseState state, CaseNumber tracking) {}
