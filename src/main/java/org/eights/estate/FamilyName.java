package org.eights.estate;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/** The family name in a Chinese name, for addressing somebody: 陈 of 陈静, 欧阳 of 欧阳娜. */
public final class FamilyName {

    private static final Set<String> COMPOUND = Set.of("欧阳", "司马", "上官", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐",
            "司徒", "司空", "夏侯", "长孙", "宇文", "轩辕", "端木", "独孤", "南宫", "西门", "东郭", "百里", "闻人", "公冶", "澹台", "濮阳",
            "淳于", "单于", "太叔", "申屠", "仲孙", "钟离", "鲜于", "呼延", "赫连", "拓跋", "万俟", "第五", "公羊", "宗政", "左丘", "梁丘");

    private FamilyName() {}

    /** The whole name where it is not of the Chinese form: foreign names, names with a middle dot, companies. */
    public static String of(String name) {
        boolean chinese = name.codePoints().allMatch(c -> UnicodeScript.of(c) == UnicodeScript.HAN);
        int length = name.codePointCount(0, name.length());
        if (!chinese || length < 2 || length > 4) {
            return name;
        }
        return length > 2 && COMPOUND.contains(name.substring(0, 2)) ? name.substring(0, 2)
                : name.substring(0, name.offsetByCodePoints(0, 1));
    }
}
