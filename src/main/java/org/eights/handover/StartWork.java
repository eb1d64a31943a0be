package org.eights.handover;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseNumber;
import org.eights.wording.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody has the homes of a batch opened by one action, or has what failed tried again. */
@Component
public class StartWork {

    private final Batches batches;
    private final Works works;
    private final OrderWork orderWork;
    private final NoticeConditions conditions;
    private final CaseFiles files;

    StartWork(Batches batches, Works works, OrderWork orderWork, NoticeConditions conditions, CaseFiles files) {
        this.batches = batches;
        this.works = works;
        this.orderWork = orderWork;
        this.conditions = conditions;
        this.files = files;
    }

    /** What can be begun now. */
    @Transactional(readOnly = true)
    public List<WorkKind> possible(Batch batch) {
        return Stream.of(WorkKind.ACCEPTANCES, WorkKind.HOUSEHOLDS).filter(kind -> batch.isLive() && mayBe(batch.number(), kind)
                && works.of(batch.number()).stream().noneMatch(work -> work.kind() == kind && work.isRunning())
                && orderWork.left(batch.number(), kind) > 0).toList();
    }

    /**
     * @return the id of the work
     * @throws Refusal CONFLICT where it may not be begun yet, is going on, or nothing is left to do
     */
    @Transactional
    public long start(CaseNumber number, WorkKind kind, String by) {
        if (kind == WorkKind.MOVE_DATE || kind == WorkKind.END_CASES) {
            throw Refusal.invalid("kind", "请选择开启验收或开启交付", "Choose to open acceptances or households");
        }
        requireLive(number);
        files.lock(number);
        if (works.lockRunning(number, kind).isPresent()) {
            throw Refusal.conflict("“%s”正在进行".formatted(kind.words().zh()), "“%s” is going on".formatted(kind.words().en()));
        }
        if (kind == WorkKind.HOUSEHOLDS) {
            conditions.require(number);
        } else if (!standardAgreed(number)) {
            throw Refusal.conflict("验收标准尚未商定,不能开启分户验收", "The standard is not agreed yet: acceptances cannot be opened");
        }
        if (orderWork.left(number, kind) == 0) {
            throw Refusal.conflict("已全部开启", "All are open already");
        }
        return orderWork.order(number, kind, Map.of(), by);
    }

    /** @throws Refusal UNKNOWN where the batch has no such work; CONFLICT where it is going on or nothing of it failed */
    @Transactional
    public void retry(CaseNumber number, long id) {
        files.lock(number);
        Work work = works.of(number).stream().filter(one -> one.id() == id).findFirst()
                .orElseThrow(() -> Refusal.unknown("work", "没有这项后台作业", "There is no such work"));
        if (work.kind() != WorkKind.END_CASES) {
            requireLive(number);
        }
        if (work.isRunning() || work.kind() != WorkKind.MOVE_DATE && works.lockRunning(number, work.kind()).isPresent()) {
            throw Refusal.conflict("“%s”正在进行".formatted(work.kind().words().zh()), "“%s” is going on".formatted(work.kind().words().en()));
        }
        if (work.failed() == 0) {
            throw Refusal.conflict("没有失败的项目", "Nothing of it failed");
        }
        orderWork.again(id);
    }

    private boolean mayBe(CaseNumber number, WorkKind kind) {
        return kind == WorkKind.HOUSEHOLDS ? conditions.met(number) : standardAgreed(number);
    }

    private boolean standardAgreed(CaseNumber number) {
        return !files.entriesOf(number, HandoverModel.AGREE_STANDARD).isEmpty();
    }

    private void requireLive(CaseNumber number) {
        if (!batches.get(number).isLive()) {
            throw Refusal.conflict("批次%s已关闭".formatted(number), "Batch %s is closed".formatted(number));
        }
    }
}
