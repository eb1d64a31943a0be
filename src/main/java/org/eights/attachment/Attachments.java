package org.eights.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eights.attachment.AttachmentSettings.Store;
import org.eights.casefile.CaseNumber;
import org.eights.casefile.Mentions;
import org.eights.wording.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The files that are attached to cases, and the loose ones that are about to be. Who may see a case is not asked here. */
@Component
public class Attachments implements Attachable {

    private final AttachmentTable table;
    private final FolderStore folder;
    private final DatabaseStore database;
    private final Mentions mentions;

    Attachments(AttachmentTable table, FolderStore folder, DatabaseStore database, Mentions mentions) {
        this.table = table;
        this.folder = folder;
        this.database = database;
        this.mentions = mentions;
    }

    public Optional<Attachment> find(AttachmentId id) {
        return table.find(id);
    }

    /** What belongs to a case, the oldest first. */
    public List<Attachment> of(CaseNumber number) {
        return table.of(number);
    }

    @Override
    public List<Attachment> among(Collection<AttachmentId> ids, CaseNumber number, String person) {
        return table.among(ids, number, person);
    }

    /**
     * Makes files part of a case, in the transaction in which something is recorded that names them. Those that are part of it
     * already stay so, and nobody can remove any of them before that transaction has ended.
     *
     * @param person user id of who names them
     * @throws Refusal CONFLICT where one of them is gone, or became somebody else's, since it was looked at
     */
    @Transactional
    public void bind(Set<AttachmentId> ids, CaseNumber number, String person) {
        if (table.bind(ids, number, person) < ids.size()) {
            throw Refusal.conflict("所选附件刚被删除或已归入其他案件,请重新上传", "An attachment was removed, or taken to another case, just now; upload it again");
        }
    }

    /**
     * The bytes as kept, to be closed by the caller.
     *
     * @throws Refusal UNKNOWN where there is no such attachment
     * @throws IOException where the bytes are missing
     */
    public InputStream open(AttachmentId id) throws IOException {
        return store(table.store(id)).open(id);
    }

    /** A small JPEG of it, where there is one. */
    public Optional<byte[]> thumbnail(AttachmentId id) {
        return Optional.ofNullable(table.thumbnail(id));
    }

    /**
     * Removes an attachment for good.
     *
     * @param person user id; only who uploaded it may remove it
     * @throws Refusal UNKNOWN, FORBIDDEN, or CONFLICT where the record of its case names it
     */
    @Transactional
    public void remove(AttachmentId id, String person) {
        Attachment attachment = table.lock(id).orElseThrow(AttachmentId::unknown);
        if (!attachment.by().equals(person)) {
            throw Refusal.forbidden("只有上传人可以删除附件", "Only who uploaded it may remove it");
        }
        if (!attachment.isLoose() && mentions.inRecord(attachment.caseNumber(), id.toString())) {
            throw Refusal.conflict("该附件已写入案卷记录,不能删除", "The record of the case names this attachment; it can no more be removed");
        }
        drop(id);
    }

    /** The row goes, and the bytes with it. */
    void drop(AttachmentId id) {
        store(table.store(id)).remove(id);
        table.remove(id);
    }

    FileStore store(Store store) {
        return store == Store.FILES ? folder : database;
    }
}
