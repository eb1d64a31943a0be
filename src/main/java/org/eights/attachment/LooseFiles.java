package org.eights.attachment;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Removes, once a day, what was uploaded and never became part of a case. Nodes that do it at the same time share the work, since
 * each leaves out what another has locked.
 */
@Component
class LooseFiles {

    private static final Logger LOG = LoggerFactory.getLogger(LooseFiles.class);
    private static final int AT_ONCE = 200;

    private final AttachmentSettings settings;
    private final AttachmentTable table;
    private final Attachments attachments;
    private final FolderStore folder;
    private final Clock clock;
    private final TransactionTemplate transaction;

    LooseFiles(AttachmentSettings settings, AttachmentTable table, Attachments attachments, FolderStore folder, Clock clock,
            PlatformTransactionManager transactions) {
        this.settings = settings;
        this.table = table;
        this.attachments = attachments;
        this.folder = folder;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Scheduled(initialDelayString = "${eights.attachments.first-clean-up:PT5M}", fixedDelayString = "${eights.attachments.clean-up:PT24H}")
    void remove() {
        Instant before = clock.instant().minus(settings.looseFor());
        int removed = 0;
        for (int some = AT_ONCE; some == AT_ONCE; removed += some) {
            some = transaction.execute(status -> {
                List<AttachmentId> loose = table.looseBefore(before, AT_ONCE);
                loose.forEach(attachments::drop);
                return loose.size();
            });
        }
        folder.sweep(before, table::known);
        if (removed > 0) {
            LOG.info("{} files that belong to no case were removed", removed);
        }
    }
}
