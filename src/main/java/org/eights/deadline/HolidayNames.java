package org.eights.deadline;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.eights.wording.Words;

/** The festivals by their English names. */
final class HolidayNames {

    private static final Map<String, String> ENGLISH = Map.of("元旦", "New Year's Day", "春节", "Spring Festival", "除夕", "Lunar New Year's Eve",
            "清明节", "Qingming Festival", "劳动节", "Labour Day", "端午节", "Dragon Boat Festival", "中秋节", "Mid-Autumn Festival",
            "国庆节", "National Day");

    private HolidayNames() {}

    /** A notice joins festivals that fall together by 、; one without a name here is called a public holiday. */
    static Words of(String zh) {
        return new Words(zh, Arrays.stream(zh.split("、")).map(name -> ENGLISH.getOrDefault(name.strip(), "public holiday"))
                .distinct().collect(Collectors.joining(" and ")));
    }
}
