package org.eights.estate;

import static org.eights.sheet.Column.choice;
import static org.eights.sheet.Column.code;
import static org.eights.sheet.Column.date;
import static org.eights.sheet.Column.number;
import static org.eights.sheet.Column.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eights.sheet.Column.Choice;
import org.eights.sheet.SheetPlan;
import org.eights.wording.Words;

/** The sheet in which units, their sale and their buyers are entered, a line a unit. */
public final class HouseSheet {

    static final String BUILDING = "building";
    static final String UNIT = "unit";
    static final String FLOOR = "floor";
    static final String AREA = "area";
    static final String CONTRACT = "contractNo";
    static final String SIGNED_ON = "signedOn";
    static final String AMOUNT = "amount";
    static final String STATE = "contractState";
    static final String CARE = "careNeeds";
    static final Keys BUYER = new Keys("buyer", "phone", "idNumber");
    static final Keys CO_BUYER = new Keys("coBuyer", "coPhone", "coIdNumber");

    /** The columns of one buyer. */
    record Keys(String name, String phone, String idNumber) {}

    private static final List<Choice> STATES = List.of(new Choice("SUBSCRIBED", new Words("认购", "Subscribed")),
            new Choice("SIGNED", new Words("已签约", "Signed")), new Choice("FILED", new Words("已备案", "Filed")),
            new Choice("PAID", new Words("已付清", "Paid")), new Choice("HANDED", new Words("已交付", "Handed over")),
            new Choice("TITLED", new Words("已办证", "Titled")), new Choice("TERMINATED", new Words("已解除", "Terminated")));

    public static final SheetPlan PLAN = new SheetPlan(new Words("房屋与业主", "Homes and buyers"), List.of(
            code(BUILDING, "楼号", "Building").needed().wide(8).hint("须为本项目已有的楼号,如2", "A building that the project has, such as 2").like("2"),
            code(UNIT, "房号", "Unit").needed().wide(10).hint("如1502,也可写作2-1502;每套房只能有一行", "Such as 1502 or 2-1502; one row a unit").like("1502"),
            number(FLOOR, "楼层", "Floor").wide(8).hint("不填时由房号得出", "Told by the unit's number where left empty").like(new BigDecimal(15)),
            number(AREA, "建筑面积(平方米)", "Area (m2)").wide(12).hint("最多两位小数", "At most two decimals").like(new BigDecimal("89.2")),
            code(CONTRACT, "合同号", "Contract no.").atMost(40).wide(20).hint("已售的房屋必填", "Required for a unit that is sold").like("HT-2024-0001"),
            date(SIGNED_ON, "签约日期", "Signed on").wide(12).hint("如2024-05-01", "Such as 2024-05-01").like(LocalDate.of(2024, 5, 1)),
            number(AMOUNT, "合同总价(元)", "Amount (CNY)").wide(14).hint("最多两位小数", "At most two decimals").like(new BigDecimal("2380000")),
            choice(STATE, "合同状态", "Contract state", STATES).wide(14).hint("从列表中选择;新合同不填为“已签约”", "Choose from the list; “Signed” for a new contract where left empty").like("SIGNED"),
            text(BUYER.name, "买受人", "Buyer").wide(14).hint("已售的房屋必填", "Required for a unit that is sold").like(new Words("陈静", "Chen Jing")),
            code(BUYER.phone, "买受人电话", "Buyer's phone").atMost(30).wide(16).hint("已售的房屋必填", "Required for a unit that is sold").like("13800001234"),
            code(BUYER.idNumber, "买受人证件号码", "Buyer's ID number").atMost(30).wide(22).hint("同一证件号码视为同一客户", "The same number is the same customer"),
            text(CARE, "需关照", "Needs care").wide(16).hint("如老人、孕妇;多项以顿号或逗号分隔", "Such as elderly, pregnant; several separated by commas"),
            text(CO_BUYER.name, "共有人", "Co-buyer").wide(14),
            code(CO_BUYER.phone, "共有人电话", "Co-buyer's phone").atMost(30).wide(16),
            code(CO_BUYER.idNumber, "共有人证件号码", "Co-buyer's ID number").atMost(30).wide(22)),
            List.of(new Words("新的房屋、买受人和合同会加入本项目,已有的会更新;空格不会清除已有内容,同一文件再次导入不会有任何变化。",
                            "New units, buyers and contracts are added to the project, known ones changed; an empty cell takes nothing away, and the same file again changes nothing."),
                    new Words("变更买受人请先将原合同改为“已解除”,再以新合同号导入。",
                            "For a change of buyers set the old contract to “Terminated” first, then import the new contract under its own number.")));

    private HouseSheet() {}
}
