package org.eights.staff;

import org.eights.wording.Words;

/** What the groups are called. Groups are kept where rights are, so it is answered there. */
public interface GroupNames {

    /** The name of the group; its id in both languages where it is none of ours. */
    Words of(String group);
}
