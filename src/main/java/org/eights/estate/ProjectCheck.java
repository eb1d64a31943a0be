package org.eights.estate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.eights.estate.ProjectDocument.BuildingEntry;
import org.eights.estate.ProjectDocument.ContractEntry;
import org.eights.estate.ProjectDocument.CustomerEntry;
import org.eights.estate.ProjectDocument.Name;
import org.eights.estate.ProjectDocument.PhaseEntry;
import org.eights.estate.ProjectDocument.UnitEntry;

/** What is wrong with a project's document, every problem at once, each by its path: {@code contracts[3].amount}. */
final class ProjectCheck {

    private static final Pattern ID = Pattern.compile("[A-Z][A-Z0-9]{1,15}");
    static final Pattern PART = Pattern.compile("[\\p{L}\\p{N}]{1,12}");
    static final Pattern CODE = Pattern.compile("[A-Za-z0-9-]{1,40}");
    private static final Pattern USER = Pattern.compile("[a-zA-Z0-9]{1,64}");
    static final Pattern ID_NUMBER = Pattern.compile("[A-Za-z0-9()-]{4,30}");
    private static final Pattern CLASS = Pattern.compile("[A-E]");
    private static final int MOST_UNITS = 20_000;

    private final Findings findings = new Findings();
    private final Set<String> units = new HashSet<>();
    private final Set<String> buildings = new HashSet<>();

    /** @throws org.eights.wording.Refusal INVALID with every problem */
    static void check(ProjectDocument document) {
        ProjectCheck check = new ProjectCheck();
        check.head(document);
        check.phases(document.phases());
        check.customers(document.customers());
        check.contracts(document);
        check.findings.refuseIfAny();
    }

    private void head(ProjectDocument document) {
        findings.matches("id", document.id(), ID, "项目编号由2至16个大写字母和数字组成", "A project id has 2 to 16 capital letters and digits");
        name("name", document.name());
        findings.textOrNothing("city", document.city());
        findings.textOrNothing("contractor", document.contractor());
        findings.textOrNothing("propertyCompany", document.propertyCompany());
        user("supervisor", document.supervisor());
        user("ambassador", document.ambassador());
    }

    private void phases(List<PhaseEntry> phases) {
        Set<String> codes = Findings.none();
        for (int i = 0; i < phases.size(); i++) {
            PhaseEntry phase = phases.get(i);
            String path = "phases[" + i + "].";
            findings.matches(path + "code", phase.code(), CODE, "期号只能由字母、数字和连字符组成", "A code has letters, digits and hyphens");
            findings.unique(path + "code", phase.code(), codes);
            name(path + "name", phase.name());
            findings.date(path + "openOn", phase.openOn());
            findings.date(path + "handoverFrom", phase.handoverFrom());
            findings.date(path + "handoverUntil", phase.handoverUntil());
            findings.order(path + "handoverUntil", phase.handoverFrom(), phase.handoverUntil());
            findings.require(phase.state() != null, path + "state", "请填写状态", "Give the state");
            for (int k = 0; k < phase.buildings().size(); k++) {
                building(path + "buildings[" + k + "].", phase.buildings().get(k));
            }
        }
    }

    private void building(String path, BuildingEntry building) {
        boolean named = findings.matches(path + "no", building.no(), PART, "楼号只能由文字和数字组成", "A building's number has letters and digits");
        findings.unique(path + "no", building.no(), buildings);
        for (UnitEntry unit : building.units()) {
            named &= findings.matches(path + "units", unit.no(), PART, "房号只能由文字和数字组成", "A unit's number has letters and digits");
            findings.amount(path + "units", unit.area(), 6);
            findings.date(path + "units", unit.handedOverOn());
        }
        findings.date(path + "completedOn", building.completedOn());
        findings.date(path + "handedOverOn", building.handedOverOn());
        building.areas().forEach(area -> findings.amount(path + "areas", area, 6));
        if (named && floors(path, building)) {
            UnitPlan.of(building).forEach(unit -> units.add(unit.no()));
            findings.require(units.size() <= MOST_UNITS, path + "floors", "房屋数量过多", "These are too many units");
        }
    }

    private boolean floors(String path, BuildingEntry building) {
        if (building.floors() == null) {
            return true;
        }
        return findings.matches(path + "floors", building.floors(), UnitPlan.FLOORS, "楼层写法如1-18或1-3,5-18", "Write floors as 1-18 or 1-3,5-18")
                && findings.require(UnitPlan.floors(building.floors()).size() <= UnitPlan.MOST_FLOORS, path + "floors", "楼层过多", "These are too many floors")
                && findings.require(building.perFloor() != null && building.perFloor() > 0 && building.perFloor() <= UnitPlan.MOST_PER_FLOOR,
                        path + "perFloor", "每层户数须为1至99", "A floor has 1 to 99 units");
    }

    private void customers(List<CustomerEntry> customers) {
        Set<String> ids = Findings.none();
        for (int i = 0; i < customers.size(); i++) {
            CustomerEntry customer = customers.get(i);
            String path = "customers[" + i + "].";
            findings.matches(path + "id", customer.id(), CODE, "客户编号只能由字母、数字和连字符组成", "A customer's id has letters, digits and hyphens");
            findings.unique(path + "id", customer.id(), ids);
            findings.require(customer.type() != null, path + "type", "请填写类型", "Give the type");
            findings.text(path + "name", customer.name());
            customer.phones().forEach(phone -> findings.require(Phone.parse(phone).isPresent(), path + "phones", "电话号码不正确", "This is no phone number"));
            if (customer.idNumber() != null) {
                findings.matches(path + "idNumber", customer.idNumber(), ID_NUMBER, "证件号码不正确", "This is no ID number");
            }
            if (customer.customerClass() != null) {
                findings.matches(path + "customerClass", customer.customerClass(), CLASS, "客户分类为A至E", "The class is A to E");
            }
            customer.careNeeds().forEach(need -> findings.text(path + "careNeeds", need));
        }
    }

    private void contracts(ProjectDocument document) {
        Set<String> numbers = Findings.none();
        for (int i = 0; i < document.contracts().size(); i++) {
            ContractEntry contract = document.contracts().get(i);
            String path = "contracts[" + i + "].";
            findings.matches(path + "no", contract.no(), CODE, "合同号只能由字母、数字和连字符组成", "A contract's number has letters, digits and hyphens");
            findings.unique(path + "no", contract.no(), numbers);
            findings.require(units.contains(contract.unit()), path + "unit", "本项目没有此房号", "This project has no such unit");
            findings.require(!contract.customers().isEmpty(), path + "customers", "请填写买受人", "Give the buyers");
            Set<String> buyers = Findings.none();
            contract.customers().forEach(buyer -> {
                findings.matches(path + "customers", buyer, CODE, "没有此客户", "There is no such customer");
                findings.unique(path + "customers", buyer, buyers);
            });
            findings.date(path + "signedOn", contract.signedOn());
            findings.amount(path + "amount", contract.amount(), 13);
        }
    }

    private void name(String path, Name name) {
        findings.text(path + ".zh", name == null ? null : name.zh());
        findings.text(path + ".en", name == null ? null : name.en());
    }

    private void user(String path, String user) {
        if (user != null) {
            findings.matches(path, user, USER, "账号只能由英文字母和数字组成", "A user id has letters and digits");
        }
    }
}
