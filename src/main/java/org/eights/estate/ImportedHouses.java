package org.eights.estate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eights.estate.ImportHouses.Count;
import org.eights.estate.ImportHouses.Imported;
import org.eights.estate.ProjectDocument.ContractEntry;
import org.eights.sheet.Sheet;
import org.eights.sheet.SheetFindings;
import org.eights.sheet.SheetRow;

/** The lines of a sheet held against what is known: what is to be written, and every line that contradicts it or another line. */
final class ImportedHouses {

    /** A unit as it is to stand. */
    record UnitEntry(String no, String building, int floor, BigDecimal area, UnitState state) {}

    private final ProjectId project;
    private final SheetFindings findings;
    private final Map<String, Unit> units;
    private final Map<String, Contract> contracts;
    private final Map<String, List<Contract>> ofUnit;
    private final Buyers buyers;
    private final Map<String, SheetRow> seenUnits = new HashMap<>();
    private final Map<String, SheetRow> seenContracts = new HashMap<>();
    private final List<UnitEntry> unitEntries = new ArrayList<>();
    private final List<ContractEntry> contractEntries = new ArrayList<>();

    ImportedHouses(ProjectId project, Sheet sheet, KnownHouses known) {
        this.project = project;
        this.findings = sheet.findings();
        this.units = known.units();
        List<Contract> all = known.contracts(sheet.rows().stream().filter(row -> row.has(HouseSheet.CONTRACT)).map(row -> row.text(HouseSheet.CONTRACT)).toList());
        this.contracts = all.stream().collect(Collectors.toMap(Contract::no, Function.identity()));
        this.ofUnit = all.stream().collect(Collectors.groupingBy(contract -> contract.unit().value()));
        this.buyers = new Buyers(known.customers(sheet.rows(), all));
        Set<String> buildings = known.buildings();
        sheet.rows().forEach(row -> take(HouseLine.of(row, project, buildings, findings)));
    }

    private void take(HouseLine line) {
        boolean once = line.no() == null || isFirst(seenUnits, line.no(), line.row(), HouseSheet.UNIT, "房号");
        ContractEntry contract = line.isSold() && line.no() != null && line.row().has(HouseSheet.CONTRACT) ? contract(line) : null;
        if (once && line.no() != null) {
            unitEntries.add(unit(line, contract));
            if (contract != null) {
                contractEntries.add(contract);
            }
        }
    }

    private boolean isFirst(Map<String, SheetRow> seen, String what, SheetRow row, String key, String zh) {
        SheetRow before = seen.putIfAbsent(what, row);
        return before == null || findings.require(false, row, key, "%s%s重复,第%d行已有".formatted(zh, what, before.number()),
                "%s occurs twice, it stands in row %d already".formatted(what, before.number()));
    }

    private UnitEntry unit(HouseLine line, ContractEntry contract) {
        Unit known = units.get(line.no());
        int floor = line.floor() != null ? line.floor() : known != null ? known.floor() : UnitPlan.floorIn(line.place());
        BigDecimal area = line.row().has(HouseSheet.AREA) ? line.row().amount(HouseSheet.AREA) : known == null ? null : known.area();
        UnitState state = known == null ? UnitState.UNSOLD : known.state();
        boolean open = state == UnitState.UNSOLD || state == UnitState.SOLD;
        if (contract != null && open) {
            state = contract.state() == ContractState.TERMINATED ? UnitState.UNSOLD : UnitState.SOLD;
        }
        return new UnitEntry(line.no(), line.building(), floor, area, state);
    }

    /** Null where the line contradicts something. */
    private ContractEntry contract(HouseLine line) {
        SheetRow row = line.row();
        String no = row.text(HouseSheet.CONTRACT);
        String unit = UnitId.of(project, line.no()).value();
        Contract known = contracts.get(no);
        boolean right = isFirst(seenContracts, no, row, HouseSheet.CONTRACT, "合同号")
                & findings.require(known == null || known.unit().value().equals(unit), row, HouseSheet.CONTRACT, "此合同号已用于另一套房", "Another unit has this contract number");
        ContractState state = row.has(HouseSheet.STATE) ? ContractState.valueOf(row.text(HouseSheet.STATE)) : known == null ? ContractState.SIGNED : known.state();
        right &= state == ContractState.TERMINATED || isFree(row, unit, no);
        right &= identity(row, HouseSheet.BUYER) & identity(row, HouseSheet.CO_BUYER);
        if (!right || !row.has(HouseSheet.BUYER.name())) {
            return null;
        }
        List<String> customers = new ArrayList<>(known == null ? List.of() : known.customers().stream().map(CustomerId::value).toList());
        String buyer = buyers.take(row, HouseSheet.BUYER, customers);
        findings.require(known == null || customers.contains(buyer), row, HouseSheet.BUYER.name(), "与合同%s已登记的买受人不同".formatted(no),
                "Contract %s is known with another buyer".formatted(no));
        Stream.of(buyer, row.has(HouseSheet.CO_BUYER.name()) ? buyers.take(row, HouseSheet.CO_BUYER, customers) : buyer)
                .filter(one -> !customers.contains(one)).distinct().forEach(customers::add);
        return new ContractEntry(no, line.no(), customers, row.has(HouseSheet.SIGNED_ON) || known == null ? row.date(HouseSheet.SIGNED_ON) : known.signedOn(),
                row.has(HouseSheet.AMOUNT) || known == null ? row.amount(HouseSheet.AMOUNT) : known.amount(), state);
    }

    private boolean isFree(SheetRow row, String unit, String no) {
        return ofUnit.getOrDefault(unit, List.of()).stream().filter(other -> !other.no().equals(no) && other.state() != ContractState.TERMINATED)
                .findFirst().map(other -> findings.require(false, row, HouseSheet.CONTRACT, "该房号已有合同%s".formatted(other.no()),
                        "The unit is sold under contract %s".formatted(other.no()))).orElse(true);
    }

    private boolean identity(SheetRow row, HouseSheet.Keys keys) {
        return findings.require(!buyers.isSomebodyElse(row, keys), row, keys.idNumber(), "此证件号码已登记在另一姓名下", "This ID number is known under another name");
    }

    List<UnitEntry> addedUnits() {
        return unitEntries.stream().filter(entry -> !units.containsKey(entry.no())).toList();
    }

    List<UnitEntry> changedUnits() {
        return unitEntries.stream().filter(entry -> units.containsKey(entry.no()) && !isKnown(entry)).toList();
    }

    private boolean isKnown(UnitEntry entry) {
        Unit known = units.get(entry.no());
        return known.floor() == entry.floor() && known.state() == entry.state() && isSame(known.area(), entry.area());
    }

    List<ContractEntry> writtenContracts() {
        return contractEntries.stream().filter(entry -> !isKnown(entry)).toList();
    }

    private boolean isKnown(ContractEntry entry) {
        Contract known = contracts.get(entry.no());
        return known != null && known.state() == entry.state() && isSame(known.amount(), entry.amount())
                && Objects.equals(known.signedOn(), entry.signedOn())
                && known.customers().stream().map(CustomerId::value).toList().equals(entry.customers());
    }

    private static boolean isSame(BigDecimal a, BigDecimal b) {
        return a == null || b == null ? a == b : a.compareTo(b) == 0;
    }

    List<ProjectDocument.CustomerEntry> writtenCustomers() {
        return Stream.of(buyers.added(), buyers.changed()).flatMap(Collection::stream).toList();
    }

    boolean isNews() {
        return !addedUnits().isEmpty() || !changedUnits().isEmpty() || !writtenCustomers().isEmpty() || !writtenContracts().isEmpty();
    }

    Imported counted(int rows) {
        int newContracts = (int) contractEntries.stream().filter(entry -> !contracts.containsKey(entry.no())).count();
        long named = contractEntries.stream().flatMap(entry -> entry.customers().stream()).distinct().count();
        return new Imported(rows, count(unitEntries.size(), addedUnits().size(), addedUnits().size() + changedUnits().size()),
                count((int) named, buyers.added().size(), writtenCustomers().size()),
                count(contractEntries.size(), newContracts, writtenContracts().size()));
    }

    private static Count count(int all, int added, int written) {
        return new Count(added, written - added, all - written);
    }
}
