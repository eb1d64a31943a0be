package org.eights.complaint;

import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseNumber;
import org.springframework.stereotype.Component;

/** Looks for a hotspot around a complaint, and sets its process going where there is one. */
@Component
public class HotspotCall {

    private final HotspotWatch watch;
    private final CaseFiles files;
    private final ComplaintCalls calls;

    HotspotCall(HotspotWatch watch, CaseFiles files, ComplaintCalls calls) {
        this.watch = watch;
        this.files = files;
        this.calls = calls;
    }

    public void look(CaseNumber number) {
        String seen = watch.look(number);
        if (!"NONE".equals(seen)) {
            calls.hotspotSeen(number, seen, String.valueOf(files.get(number).facts().get("leadDept")));
        }
    }
}
