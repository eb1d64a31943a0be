package org.eights.estate;

import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.Stream;
import org.eights.sheet.SheetFindings;
import org.eights.sheet.SheetRow;

/**
 * A line of the sheet, right in itself.
 *
 * @param no of the unit within the project: {@code 2-1502}; null where the line does not tell it
 * @param place of the unit within its building: {@code 1502}
 */
record HouseLine(SheetRow row, String building, String place, String no) {

    private static final int LOWEST = -9;

    static HouseLine of(SheetRow row, ProjectId project, Set<String> buildings, SheetFindings findings) {
        String building = building(row, buildings, findings);
        String place = building == null || !row.has(HouseSheet.UNIT) ? null : place(row, project, building, findings);
        HouseLine line = new HouseLine(row, building, place, place == null ? null : building + "-" + place);
        line.check(findings);
        return line;
    }

    private static String building(SheetRow row, Set<String> buildings, SheetFindings findings) {
        String said = row.text(HouseSheet.BUILDING);
        if (said == null) {
            return null;
        }
        String bare = BuildingNames.one(said, buildings);
        return findings.require(buildings.contains(bare), row, HouseSheet.BUILDING, "本项目没有楼号“%s”".formatted(said),
                "The project has no building “%s”".formatted(said)) ? bare : null;
    }

    private static String place(SheetRow row, ProjectId project, String building, SheetFindings findings) {
        String said = row.text(HouseSheet.UNIT);
        String within = said.startsWith(project.value() + ":") ? said.substring(project.value().length() + 1) : said;
        String place = within.startsWith(building + "-") ? within.substring(building.length() + 1) : within.replaceFirst("[室号]$", "");
        boolean elsewhere = place.contains("-");
        if (findings.require(!elsewhere, row, HouseSheet.UNIT, "房号“%s”与楼号“%s”不一致".formatted(said, building),
                "Unit “%s” is not in building “%s”".formatted(said, building))) {
            return findings.require(ProjectCheck.PART.matcher(place).matches(), row, HouseSheet.UNIT, "房号只能由文字和数字组成",
                    "A unit's number has letters and digits") ? place : null;
        }
        return null;
    }

    private void check(SheetFindings findings) {
        BigDecimal floor = row.amount(HouseSheet.FLOOR);
        findings.require(floor == null || floor.stripTrailingZeros().scale() <= 0 && floor.intValue() >= LOWEST
                && floor.compareTo(new BigDecimal(UnitPlan.MOST_FLOORS)) <= 0, row, HouseSheet.FLOOR, "楼层不正确", "This is no floor");
        amount(HouseSheet.AREA, 6, findings);
        amount(HouseSheet.AMOUNT, 13, findings);
        findings.require(row.date(HouseSheet.SIGNED_ON) == null || Findings.isUsual(row.date(HouseSheet.SIGNED_ON)), row, HouseSheet.SIGNED_ON,
                "日期须在1900年至2199年之间", "The date must lie in the years 1900 to 2199");
        if (isSold()) {
            findings.require(row.has(HouseSheet.CONTRACT), row, HouseSheet.CONTRACT, "请填写合同号", "Give the contract's number");
            findings.require(!row.has(HouseSheet.CONTRACT) || ProjectCheck.CODE.matcher(row.text(HouseSheet.CONTRACT)).matches(), row,
                    HouseSheet.CONTRACT, "合同号只能由字母、数字和连字符组成", "A contract's number has letters, digits and hyphens");
            findings.require(row.has(HouseSheet.BUYER.name()), row, HouseSheet.BUYER.name(), "请填写买受人", "Give the buyer");
            findings.require(row.has(HouseSheet.BUYER.phone()), row, HouseSheet.BUYER.phone(), "请填写买受人电话", "Give the buyer's phone");
            person(HouseSheet.BUYER, findings);
            person(HouseSheet.CO_BUYER, findings);
        }
    }

    private void person(HouseSheet.Keys keys, SheetFindings findings) {
        findings.require(!row.has(keys.phone()) || Phone.parse(row.text(keys.phone())).isPresent(), row, keys.phone(), "电话号码不正确", "This is no phone number");
        findings.require(!row.has(keys.idNumber()) || ProjectCheck.ID_NUMBER.matcher(row.text(keys.idNumber())).matches(), row, keys.idNumber(),
                "证件号码不正确", "This is no ID number");
        findings.require(row.has(keys.name()) || !row.has(keys.phone()) && !row.has(keys.idNumber()), row, keys.name(), "请填写姓名", "Give the name");
    }

    private void amount(String key, int digits, SheetFindings findings) {
        findings.require(row.amount(key) == null || Findings.isAmount(row.amount(key), digits), row, key, "须为不小于0、最多两位小数的数",
                "This must be a number from 0 with at most two decimals");
    }

    boolean isSold() {
        return Stream.of(HouseSheet.CONTRACT, HouseSheet.SIGNED_ON, HouseSheet.AMOUNT, HouseSheet.STATE, HouseSheet.BUYER.name(),
                HouseSheet.BUYER.phone(), HouseSheet.BUYER.idNumber(), HouseSheet.CO_BUYER.name(), HouseSheet.CO_BUYER.phone(),
                HouseSheet.CO_BUYER.idNumber()).anyMatch(row::has);
    }

    Integer floor() {
        return row.has(HouseSheet.FLOOR) ? Integer.valueOf(row.amount(HouseSheet.FLOOR).intValue()) : null;
    }
}
