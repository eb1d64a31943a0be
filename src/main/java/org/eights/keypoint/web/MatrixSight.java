package org.eights.keypoint.web;

import java.util.Set;
import org.eights.sight.Caller;
import org.eights.sight.CaseSight;
import org.eights.wording.Refusal;
import org.springframework.stereotype.Component;

/** Who sees how all phases stand: whoever sees every case, and the heads of departments, since most points are theirs to lead. */
@Component
class MatrixSight {

    private static final String HEAD = "Head";
    /** Those who answer for the work of others, and so look at it of their own accord. */
    private static final Set<String> ANSWERING = Set.of("csSupervisor", "csManager", "vpService", "gm", "groupCs", "managerView");

    private final CaseSight sight;

    MatrixSight(CaseSight sight) {
        this.sight = sight;
    }

    /** Whether a way to it is offered. */
    boolean seeks(Caller caller) {
        return caller.groups().stream().anyMatch(group -> ANSWERING.contains(group) || group.endsWith(HEAD));
    }

    /** @throws Refusal FORBIDDEN for everybody else */
    void require(Caller caller) {
        if (!sight.seesAll(caller) && sight.desksOf(caller).groups().stream().noneMatch(group -> group.endsWith(HEAD))) {
            throw Refusal.forbidden("控制矩阵供客户服务部、管理者和部门负责人查看", "The control matrix is for customer service, managers and heads of departments");
        }
    }
}
