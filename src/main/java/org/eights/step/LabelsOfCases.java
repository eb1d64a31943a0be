package org.eights.step;

import java.util.List;
import org.eights.casefile.CaseNumber;
import org.eights.casefile.CaseWords;
import org.eights.routing.DecisionTables;
import org.springframework.stereotype.Component;

/** Finds out what the things in a case file are called. */
@Component
public class LabelsOfCases {

    private final Definitions definitions;
    private final CaseWords words;
    private final DecisionTables tables;

    LabelsOfCases(Definitions definitions, CaseWords words, DecisionTables tables) {
        this.definitions = definitions;
        this.words = words;
        this.tables = tables;
    }

    /** The words of one case, as it runs or ran. */
    public CaseLabels of(CaseNumber number) {
        return new CaseLabels(definitions.of(number), definitions::newest, words, tables);
    }

    /** The words of no case in particular: those of the newest versions. */
    public CaseLabels newest() {
        return new CaseLabels(List.of(), definitions::newest, words, tables);
    }
}
