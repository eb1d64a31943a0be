package org.eights.handover;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eights.bulk.Bulk;
import org.eights.casefile.CaseNumber;
import org.eights.casefile.CaseSubject;
import org.eights.casefile.NewCase;
import org.eights.casefile.OpenMany;
import org.eights.estate.Customer;
import org.eights.estate.Estate;
import org.eights.estate.Project;
import org.eights.estate.UnitId;
import org.eights.step.StartMany;
import org.eights.wording.Words;
import org.springframework.stereotype.Component;

/** Every home that has an owner gets a handover case of its own. */
@Component
class OpenHouseholds implements PlaceWork {

    private static final Words OPENED = new Words("开启逐户交付", "Household handover opened");

    private final Batches batches;
    private final Places places;
    private final Estate estate;
    private final BlockingDefects defects;
    private final OpenMany openMany;
    private final StartMany startMany;

    OpenHouseholds(Batches batches, Places places, Estate estate, BlockingDefects defects, OpenMany openMany, StartMany startMany) {
        this.batches = batches;
        this.places = places;
        this.estate = estate;
        this.defects = defects;
        this.openMany = openMany;
        this.startMany = startMany;
    }

    @Override
    public WorkKind kind() {
        return WorkKind.HOUSEHOLDS;
    }

    @Override
    public String concerns() {
        return """
                p.kind = 'UNIT' AND p.household_case IS NULL AND EXISTS (
                    SELECT FROM contract c JOIN contract_customer cc ON cc.contract_no = c.no
                    WHERE c.unit_id = p.unit_id AND c.state <> 'TERMINATED')""";
    }

    @Override
    public Map<Integer, CaseNumber> carryOut(OrderedWork work, List<Place> these) {
        return Bulk.of(() -> open(work, these));
    }

    private Map<Integer, CaseNumber> open(OrderedWork work, List<Place> these) {
        Batch batch = batches.get(work.batch());
        List<Place> without = these.stream().filter(place -> place.household() == null).toList();
        List<NewCase> opened = newCases(batch, without);
        List<CaseNumber> numbers = openMany.open(HandoverModel.HOUSEHOLD_TYPE, HandoverModel.HOUSEHOLD, opened, OPENED, work.by());
        List<Integer> nos = without.stream().map(Place::no).toList();
        places.households(work.batch(), nos, numbers);
        places.received(work.batch(), nos, said(opened, "careTag"), said(opened, "ambassador"));
        startMany.start(HandoverModel.HOUSEHOLD_OPENED, numbers);
        Map<Integer, CaseNumber> cases = new HashMap<>();
        these.forEach(place -> cases.put(place.no(), place.household()));
        for (int i = 0; i < numbers.size(); i++) {
            cases.put(without.get(i).no(), numbers.get(i));
        }
        return cases;
    }

    private static List<String> said(List<NewCase> opened, String name) {
        return opened.stream().map(one -> (String) one.values().get(name)).toList();
    }

    private List<NewCase> newCases(Batch batch, List<Place> without) {
        String ambassador = estate.project(batch.project()).map(Project::ambassador).orElse(null);
        List<UnitId> units = without.stream().map(Place::unit).toList();
        Map<UnitId, List<Customer>> owners = estate.customersOf(units);
        // What each household asks for by itself as it begins is known then.
        estate.units(units);
        defects.countAhead(units);
        List<NewCase> cases = new ArrayList<>();
        for (Place place : without) {
            List<Customer> ofUnit = owners.getOrDefault(place.unit(), List.of());
            String customer = ofUnit.isEmpty() ? null : ofUnit.get(0).id().value();
            cases.add(new NewCase(new CaseSubject(batch.project().value(), place.unit().value(), customer),
                    BatchValues.household(batch, place, ofUnit, ambassador), Map.of()));
        }
        return cases;
    }
}
