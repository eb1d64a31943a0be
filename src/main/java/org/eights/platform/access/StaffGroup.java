package org.eights.platform.access;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.eights.wording.Words;

/** The groups of the people who work with the product, and what each group is to it. */
enum StaffGroup {
    csSpecialist("客服专员", "Customer service specialist", Right.SERVES),
    csSupervisor("客服主任", "Customer service supervisor", Right.SERVES),
    csManager("客服经理", "Customer service manager", Right.COCKPIT, Right.SERVES),
    vpService("分管副总", "Vice president for service", Right.COCKPIT, Right.SERVES),
    gm("总经理", "General manager", Right.COCKPIT, Right.SERVES),
    groupCs("集团客服", "Group customer service", Right.COCKPIT, Right.SERVES),
    ambassador("客户大使", "Customer ambassador", Right.SERVES),
    clubStaff("客户会专员", "Customer club staff", Right.SERVES),
    repairTeam("维修队", "Repair team", Right.SERVES),
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
    property("物业公司", "Property company", Right.OUTSIDE),
    supervision("监理单位", "Supervision company", Right.OUTSIDE),
    contractor("施工单位", "Contractor", Right.OUTSIDE),
    propertyHead("物业公司负责人", "Head of the property company", Right.OUTSIDE),
    supervisionHead("总监理工程师", "Head of supervision", Right.OUTSIDE),
    contractorHead("施工单位负责人", "Head of the contractor", Right.OUTSIDE),
    processOwner("流程负责人", "Process owner", Right.DEPLOY, Right.NO_TASKS),
    managerView("管理查阅", "Manager's view", Right.COCKPIT, Right.NO_TASKS);

    /** How a group differs from staff who do their own tasks. */
    enum Right {
        /** Sees running and past cases in Cockpit. */
        COCKPIT,
        /** Brings new versions of processes and decision tables. */
        DEPLOY,
        /** Has no business in Tasklist. */
        NO_TASKS,
        /** Serves the customers of all projects: finds lists by level and by project. */
        SERVES,
        /** Works for another company: does not see who works here. */
        OUTSIDE
    }

    private final Words words;
    private final Set<Right> rights;

    StaffGroup(String zh, String en, Right... rights) {
        this.words = new Words(zh, en);
        this.rights = rights.length == 0 ? EnumSet.noneOf(Right.class) : EnumSet.copyOf(Arrays.asList(rights));
    }

    Words words() {
        return words;
    }

    boolean has(Right right) {
        return rights.contains(right);
    }

    static Stream<StaffGroup> with(Right right) {
        return Stream.of(values()).filter(group -> group.has(right));
    }
}
