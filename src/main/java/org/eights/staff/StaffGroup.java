package org.eights.staff;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eights.wording.Words;

/** The groups of the people who work with the product: posts, departments and their heads. */
public enum StaffGroup {
    csSpecialist("客服专员", "Customer service specialist"),
    csSupervisor("客服主任", "Customer service supervisor"),
    csManager("客服经理", "Customer service manager"),
    vpService("分管副总", "Vice president for service"),
    gm("总经理", "General manager"),
    groupCs("集团客服", "Group customer service"),
    ambassador("客户大使", "Customer ambassador"),
    clubStaff("客户会专员", "Customer club staff"),
    repairTeam("维修队", "Repair team"),
    handoverWorkGroup("交付工作组", "Handover work group"),
    marketingSales("营销部", "Marketing and sales"),
    design("设计部", "Design"),
    engineering("工程部", "Engineering"),
    cost("成本部", "Cost"),
    development("开发部", "Development"),
    finance("财务部", "Finance"),
    legal("法务部", "Legal"),
    brandPr("品牌公关部", "Brand and public relations"),
    hrAdmin("人力行政部", "Human resources and administration"),
    marketingSalesHead("营销部负责人", "Head of marketing and sales"),
    designHead("设计部负责人", "Head of design"),
    engineeringHead("工程部负责人", "Head of engineering"),
    costHead("成本部负责人", "Head of cost"),
    developmentHead("开发部负责人", "Head of development"),
    financeHead("财务部负责人", "Head of finance"),
    legalHead("法务部负责人", "Head of legal"),
    brandPrHead("品牌公关部负责人", "Head of brand and public relations"),
    hrAdminHead("人力行政部负责人", "Head of human resources and administration"),
    property("物业公司", "Property company"),
    supervision("监理单位", "Supervision company"),
    contractor("施工单位", "Contractor"),
    propertyHead("物业公司负责人", "Head of the property company"),
    supervisionHead("总监理工程师", "Head of supervision"),
    contractorHead("施工单位负责人", "Head of the contractor"),
    processOwner("流程负责人", "Process owner"),
    managerView("管理查阅", "Manager's view");

    private static final Map<String, StaffGroup> BY_ID = Stream.of(values()).collect(Collectors.toMap(Enum::name, Function.identity()));

    private final Words words;

    StaffGroup(String zh, String en) {
        this.words = new Words(zh, en);
    }

    /** What people call the group. */
    public Words words() {
        return words;
    }

    /** The group with this id; empty where an administrator made it. */
    public static Optional<StaffGroup> find(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }
}
