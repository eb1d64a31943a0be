package org.eights.keypoint;

import org.eights.wording.Words;

/**
 * A line of 表4: what is controlled at a stage, and how (G7).
 *
 * @param code {@code K01}; never used twice
 * @param sensitive what customers are sensitive to
 * @param method 评审, 会签, 检查, 告知, 验收 or 回访
 * @param lead group that does the control
 * @param support group that helps
 * @param evidence what shows that it was done
 * @param indicator what is measured
 * @param due the rule of {@code keyPointDue} that says until when
 */
public record KeyPoint(String code, Stage stage, Words point, Words sensitive, Grade grade, String method, String lead, String support,
        Words evidence, Words indicator, String due) {}
