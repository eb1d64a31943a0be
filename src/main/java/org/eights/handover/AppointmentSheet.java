package org.eights.handover;

import static org.eights.sheet.Column.choice;
import static org.eights.sheet.Column.code;
import static org.eights.sheet.Column.dateTime;
import static org.eights.sheet.Column.number;
import static org.eights.sheet.Column.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.eights.sheet.Column.Choice;
import org.eights.sheet.SheetPlan;
import org.eights.wording.Words;

/** The sheet in which it is agreed who comes when, a line a household. */
public final class AppointmentSheet {

    public static final String UNIT = "unit";
    public static final String OWNER = "owner";
    public static final String SLOT = "slot";
    public static final String PEOPLE = "people";
    public static final String SPECIAL = "special";

    static final int MOST_PEOPLE = 50;

    private static final List<Choice> CARE = Stream.of(new Words("老人", "Elderly person"), new Words("儿童", "Child"), new Words("孕妇", "Pregnancy"),
            new Words("残障", "Disability"), new Words("无", "None")).map(words -> new Choice(words.zh(), words)).toList();

    public static final SheetPlan PLAN = new SheetPlan(new Words("收房预约", "Appointments"), List.of(
            code(UNIT, "房号", "Unit").needed().wide(12).hint("如2-1502;每户只能有一行", "Such as 2-1502; one row a household").like("2-1502"),
            text(OWNER, "业主(仅供参考)", "Owner (for reference)").wide(20).hint("不导入", "Not imported"),
            dateTime(SLOT, "预约时间", "Appointment").wide(20).hint("如2026-12-20 09:30,须在本批次的交付日期内;不填则不导入该行",
                    "Such as 2026-12-20 09:30, within the days of the batch; a row without it is not imported"),
            number(PEOPLE, "来访人数", "People coming").wide(10).hint("1至50", "1 to 50").like(new BigDecimal(2)),
            choice(SPECIAL, "特殊关怀", "Care needed", CARE).wide(16).hint("从列表中选择", "Choose from the list").like("老人")),
            List.of(new Words("只能预约已发收房通知的房屋;与现有预约相同的行不会有任何变化。",
                    "Only households that were invited can be booked; a row that says what is agreed already changes nothing.")));

    private AppointmentSheet() {}
}
