package org.eights.platform.models;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eights.casefile.CaseWords;
import org.eights.notification.Templates;
import org.eights.sheet.OwnersTable;
import org.eights.wording.Problem;
import org.eights.wording.Refusal;
import org.springframework.beans.BeansException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.stereotype.Component;

/** The texts of notices, the words of the case file and the tables of the process owners: revised together with the models. */
@Component
class Notices {

    private final Templates inUse;
    private final CaseWords words;
    private final List<OwnersTable<?>> tables;
    private final AutowireCapableBeanFactory beans;

    Notices(Templates inUse, CaseWords words, ObjectProvider<OwnersTable<?>> tables, AutowireCapableBeanFactory beans) {
        this.inUse = inUse;
        this.words = words;
        this.tables = tables.orderedStream().toList();
        this.beans = beans;
    }

    /** What is wrong with the texts and the tables as they lie there now; those in use stay. */
    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        for (Runnable reading : List.<Runnable>of(this::asTheyLieThere, words::read)) {
            try {
                reading.run();
            } catch (Refusal refusal) {
                problems.addAll(refusal.problems());
            }
        }
        tables.forEach(table -> problems.addAll(table.problems()));
        return problems;
    }

    /** The codes of the texts as they lie there now or, where they are not in order, of those in use. */
    Set<String> codes() {
        try {
            return asTheyLieThere().codes();
        } catch (Refusal refusal) {
            return inUse.codes();
        }
    }

    void reload() {
        inUse.reload();
        words.reload();
        tables.forEach(OwnersTable::reload);
    }

    /** Read beside those in use, so that a refusal of the models leaves the texts as they are, too. */
    private Templates asTheyLieThere() {
        try {
            return beans.createBean(Templates.class);
        } catch (BeansException e) {
            if (NestedExceptionUtils.getMostSpecificCause(e) instanceof Refusal refusal) {
                throw refusal;
            }
            throw e;
        }
    }
}
