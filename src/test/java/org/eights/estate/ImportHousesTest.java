package org.eights.estate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eights.estate.ImportHouses.Count;
import org.eights.estate.ImportHouses.Imported;
import org.eights.sheet.SheetPage;
import org.eights.sheet.Workbooks;
import org.eights.support.RoomTest;
import org.eights.wording.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

@RoomTest
@Import({Estate.class, SaveProject.class, ImportHouses.class})
class ImportHousesTest {

    static final ProjectId YQL = new ProjectId("YQL");
    static final List<String> HEADINGS = List.of("楼号", "房号", "建筑面积(平方米)", "合同号", "签约日期", "合同总价(元)", "合同状态", "买受人", "买受人电话",
            "买受人证件号码", "需关照", "共有人", "共有人电话");

    @Autowired Estate estate;
    @Autowired SaveProject saveProject;
    @Autowired ImportHouses importHouses;
    @Autowired JdbcTemplate jdbc;

    @BeforeEach
    void aProjectWithTwoFloors() {
        saveProject.save(ProjectFixture.yunqi());
        saveProject.save(ProjectFixture.riverside());
    }

    Imported take(List<String>... rows) throws IOException {
        return take(Workbooks.of(HEADINGS, List.of(rows)));
    }

    Imported take(byte[] workbook) throws IOException {
        return importHouses.take(YQL, new ByteArrayInputStream(workbook));
    }

    List<String> problems(List<String>... rows) {
        List<String> before = everything();
        try {
            take(rows);
            return List.of();
        } catch (Refusal refusal) {
            assertThat(everything()).isEqualTo(before);
            return Workbooks.problems(refusal);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    List<String> everything() {
        return Stream.of("unit", "customer", "contract", "contract_customer")
                .flatMap(table -> jdbc.queryForList("SELECT t::text FROM " + table + " t ORDER BY 1", String.class).stream()).toList();
    }

    static List<String> sale(String building, String unit, String contract, String buyer, String phone) {
        return List.of(building, unit, "89.2", contract, "2024-05-01", "2380000", "", buyer, phone);
    }

    @Test
    void newUnitsContractsAndBuyersAreAddedAndTheSameFileAgainChangesNothing() throws IOException {
        List<String> first = List.of("2号楼", "2-301", "89.2", "C-301", "2024-05-01", "2,380,000", "已备案", "周敏", "138 0000 9999", "330102199003071234",
                "老人、孕妇", "周强", "13900009999");
        List<String> second = sale("2", "302", "C-302", "周敏", "13800009999");
        assertThat(take(first, second)).isEqualTo(new Imported(2, new Count(2, 0, 0), new Count(2, 0, 0), new Count(2, 0, 0)));
        Unit unit = estate.unit(YQL, "2-301");
        assertThat(unit.floor()).isEqualTo(3);
        assertThat(unit.state()).isEqualTo(UnitState.SOLD);
        assertThat(estate.customersOf(unit.id())).extracting(Customer::name).containsExactly("周敏", "周强");
        assertThat(estate.customersOf(unit.id()).get(0)).satisfies(owner -> {
            assertThat(owner.phone().value()).isEqualTo("13800009999");
            assertThat(owner.careNeeds()).containsExactly("老人", "孕妇");
        });
        assertThat(estate.contractsOf(unit.id()).get(0)).satisfies(contract -> {
            assertThat(contract.amount()).isEqualByComparingTo(new BigDecimal("2380000"));
            assertThat(contract.state()).isEqualTo(ContractState.FILED);
        });
        List<String> before = everything();
        assertThat(take(first, second)).isEqualTo(new Imported(2, new Count(0, 0, 2), new Count(0, 0, 2), new Count(0, 0, 2)));
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void whatIsKnownIsChangedAndEmptyCellsTakeNothingAway() throws IOException {
        assertThat(take(List.of("2", "201", "90.5", "C1", "", "", "", "陈静", "13800000000")))
                .isEqualTo(new Imported(1, new Count(0, 1, 0), new Count(0, 1, 0), new Count(0, 0, 1)));
        assertThat(estate.unit(YQL, "2-201").area()).isEqualByComparingTo("90.5");
        assertThat(estate.unit(YQL, "2-201").isHandedOver()).isTrue();
        assertThat(estate.customer(new CustomerId("K1")).phones()).extracting(Phone::value).containsExactly("13800000000", "13800001234");
    }

    @Test
    void everyWrongLineIsToldWithItsCellAndNothingIsImported() {
        assertThat(problems(sale("9", "101", "C-1", "甲", "13800000001"), sale("2", "101", "C-2", "乙", ""),
                sale("2", "101", "C-3", "丙", "13800000003"), sale("2", "3-101", "C-4", "丁", "13800000004"),
                sale("2", "102", "C1", "戊", "13800000005"), sale("2", "202", "C-5", "己", "12"), List.of("2", "301", "-1", "", "", "", "", "庚", "13800000006"),
                List.of("2", "302", "", "C-2", "", "", "", "辛", "13800000007"), List.of("2", "303", "", "C-9", "", "1.999", "卖了", "壬", "13800000008", "??")))
                .containsExactly("A2 building 本项目没有楼号“9”", "I3 phone 请填写买受人电话", "B4 unit 房号2-101重复,第3行已有",
                        "B5 unit 房号“3-101”与楼号“2”不一致", "D6 contractNo 此合同号已用于另一套房", "D7 contractNo 该房号已有合同C2",
                        "I7 phone 电话号码不正确", "C8 area 须为不小于0、最多两位小数的数", "D8 contractNo 请填写合同号",
                        "D9 contractNo 合同号C-2重复,第3行已有", "F10 amount 须为不小于0、最多两位小数的数",
                        "G10 contractState 只能填写:认购、已签约、已备案、已付清、已交付、已办证、已解除", "J10 idNumber 证件号码不正确");
    }

    @Test
    void aContractKeepsItsBuyersAndAnIdNumberItsName() throws IOException {
        assertThat(problems(sale("2", "201", "C1", "王五", "13800000001"))).containsExactly("H2 buyer 与合同C1已登记的买受人不同");
        take(List.of("2", "301", "", "C-301", "", "", "", "周敏", "13800009999", "330102199003071234"));
        assertThat(problems(List.of("2", "302", "", "C-302", "", "", "", "周民", "13800009999", "330102199003071234")))
                .containsExactly("J2 idNumber 此证件号码已登记在另一姓名下");
        take(List.of("2", "301", "", "C-301", "", "", "已解除", "周敏", "13800009999"));
        assertThat(estate.unit(YQL, "2-301").state()).isEqualTo(UnitState.UNSOLD);
        take(sale("2", "301", "C-301B", "王五", "13800000001"));
        assertThat(estate.customersOf(new UnitId("YQL:2-301"))).extracting(Customer::name).containsExactly("王五");
    }

    @Test
    void theTemplateItselfImportsNothing() throws IOException {
        for (Locale language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            assertThat(take(new SheetPage(HouseSheet.PLAN, language).template(Stream.empty())).rows()).isZero();
        }
    }

    @Test
    void anUnknownProjectIsRefused() {
        assertThatThrownBy(() -> importHouses.take(new ProjectId("XXX"), new ByteArrayInputStream(new byte[0])))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.UNKNOWN));
    }

    @Test
    void tenThousandRowsAreTakenInTime() throws IOException {
        List<Map<String, Object>> rows = new ArrayList<>();
        IntStream.range(0, 10_000).forEach(i -> rows.add(Map.of("building", "2", "unit", "%d%02d".formatted(10 + i / 90, 1 + i % 90), "contractNo", "L-" + i,
                "buyer", "业主" + i, "phone", "139%08d".formatted(i), "idNumber", "33010219900307%04d".formatted(i))));
        byte[] workbook = new SheetPage(HouseSheet.PLAN, Locale.CHINESE).list(rows.stream());
        long began = System.nanoTime();
        assertThat(take(workbook).units()).isEqualTo(new Count(10_000, 0, 0));
        assertThat(take(workbook).contracts()).isEqualTo(new Count(0, 0, 10_000));
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(60));
    }
}
