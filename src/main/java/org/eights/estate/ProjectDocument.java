package org.eights.estate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A whole project in one document, as it is entered. Lists may be left out; empty places in them are passed over.
 *
 * @param id short, capital letters and digits: {@code YQL}
 * @param supervisor user id of the supervisor (主任) first responsible
 * @param ambassador user id of the customer ambassador
 */
public record ProjectDocument(String id, Name name, String city, String contractor, String propertyCompany, String supervisor,
        String ambassador, List<PhaseEntry> phases, List<CustomerEntry> customers, List<ContractEntry> contracts) {

    public ProjectDocument {
        phases = orNone(phases);
        customers = orNone(customers);
        contracts = orNone(contracts);
    }

    /** A name in both languages. */
    public record Name(String zh, String en) {}

    public record PhaseEntry(String code, Name name, LocalDate openOn, LocalDate handoverFrom, LocalDate handoverUntil, PhaseState state,
            List<BuildingEntry> buildings) {

        public PhaseEntry {
            buildings = orNone(buildings);
        }
    }

    /**
     * A building and its units, which need not be listed: {@code floors "1-3,5-18"} with {@code perFloor 4} are the units
     * 101 to 104 of the first floor and so on.
     *
     * @param completedOn acceptance of the completed building (竣工验收), where the contractor's warranty begins
     * @param areas square metres of the places on a floor, in their order; the last one holds for the rest
     * @param handedOverOn when its units were handed over, unless a unit says otherwise; null while they are not
     * @param units those that differ from the rest, or stand beside it
     */
    public record BuildingEntry(String no, LocalDate completedOn, String floors, Integer perFloor, List<BigDecimal> areas,
            LocalDate handedOverOn, List<UnitEntry> units) {

        public BuildingEntry {
            areas = orNone(areas);
            units = orNone(units);
        }
    }

    /**
     * A unit that differs.
     *
     * @param no without the building: {@code 1502}
     * @param floor only needed where the number does not tell it
     */
    public record UnitEntry(String no, Integer floor, BigDecimal area, LocalDate handedOverOn) {}

    public record CustomerEntry(String id, CustomerType type, String name, String idNumber, List<String> phones, String customerClass,
            List<String> careNeeds) {

        public CustomerEntry {
            phones = orNone(phones);
            careNeeds = orNone(careNeeds);
        }

        @Override
        public String toString() {
            return "CustomerEntry[" + id + "]";
        }
    }

    /**
     * A sale.
     *
     * @param unit number within the project: {@code 2-1502}
     * @param customers ids, first the one who is written to
     * @param state null for a signed contract
     */
    public record ContractEntry(String no, String unit, List<String> customers, LocalDate signedOn, BigDecimal amount, ContractState state) {

        public ContractEntry {
            customers = orNone(customers);
            state = state == null ? ContractState.SIGNED : state;
        }
    }

    private static <T> List<T> orNone(List<T> list) {
        return list == null ? List.of() : list.stream().filter(Objects::nonNull).toList();
    }
}
