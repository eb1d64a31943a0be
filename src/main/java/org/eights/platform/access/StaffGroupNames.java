package org.eights.platform.access;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eights.staff.GroupNames;
import org.eights.wording.Words;
import org.springframework.stereotype.Component;

/** The names of {@link StaffGroup} in both languages, for rooms that show a group to a person. */
@Component
class StaffGroupNames implements GroupNames {

    private static final Words ADMINISTRATORS = new Words("系统管理员", "Administrators");

    private final Map<String, Words> names = Stream.of(StaffGroup.values()).collect(Collectors.toMap(StaffGroup::name, StaffGroup::words));

    @Override
    public Words of(String group) {
        return AccessSettings.ADMINISTRATORS.equals(group) ? ADMINISTRATORS : names.getOrDefault(group, new Words(group, group));
    }
}
