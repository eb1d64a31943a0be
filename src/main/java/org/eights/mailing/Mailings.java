package org.eights.mailing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eights.background.Chains;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseNumber;
import org.eights.casefile.NewEntry;
import org.eights.estate.Owners;
import org.eights.notification.Templates;
import org.eights.step.CurrentPerson;
import org.eights.wording.Refusal;
import org.eights.wording.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Has many owners told the same, in the background, and knows how far each mailing has come. */
@Component
public class Mailings {

    private static final Set<String> FILLED_IN = Set.of("no", "name", "hotline", "project", "unit");

    private final MailingTable table;
    private final Owners owners;
    private final Templates templates;
    private final CaseFiles files;
    private final Chains chains;
    private final CurrentPerson person;

    Mailings(MailingTable table, Owners owners, Templates templates, CaseFiles files, Chains chains, CurrentPerson person) {
        this.table = table;
        this.owners = owners;
        this.templates = templates;
        this.files = files;
        this.chains = chains;
        this.person = person;
    }

    /**
     * Orders it within the caller's transaction; it begins once that is committed. Ordered again with the same key, it is the same.
     *
     * @return how many owners there are to tell, whether they have an address or not
     * @throws Refusal UNKNOWN where there is no such case; CONFLICT where the text asks for what is not given
     * @throws IllegalArgumentException if there is no such template
     */
    @Transactional
    public MailingProgress send(Mailing mailing) {
        requireValues(mailing);
        files.lock(mailing.about());
        int all = count(mailing.audience());
        Optional<Long> added = table.add(mailing, all, person.idOrSystem());
        added.ifPresent(id -> {
            Words name = name(mailing.template());
            files.record(NewEntry.mark(mailing.about(), new Words("开始发送“%s”,共%d位业主".formatted(name.zh(), all),
                    "“%s” is being sent to %,d owners".formatted(name.en(), all)), person.idOrSystem(), Map.of("mailing", id)));
            chains.order(SendMailing.KIND, id, 1);
        });
        return table.find(added.orElseGet(() -> table.idOf(mailing.key()))).orElseThrow();
    }

    /** All mailings about a case, the latest first. */
    @Transactional(readOnly = true)
    public List<MailingProgress> of(CaseNumber about) {
        return table.of(about);
    }

    /** @throws Refusal UNKNOWN where there is none */
    @Transactional(readOnly = true)
    public MailingProgress get(long id) {
        return table.find(id).orElseThrow(() -> Refusal.unknown("mailing", "没有这次群发", "There is no such mailing"));
    }

    /** Whom it did not tell, by their homes. */
    @Transactional(readOnly = true)
    public List<LeftOut> leftOut(long id) {
        return table.leftOut(id);
    }

    /** What the notice is called. */
    public Words name(String template) {
        return templates.name(template).orElseGet(() -> new Words(template, template));
    }

    private int count(Audience audience) {
        return audience.units() == null ? owners.countFuture(audience.project(), audience.phase()) : owners.count(audience.units());
    }

    /** Asked before anybody is told: else somebody would have to say it by hand to each of three thousand. */
    private void requireValues(Mailing mailing) {
        Set<String> missing = new TreeSet<>(templates.placeholders(mailing.template()));
        missing.removeIf(name -> FILLED_IN.contains(name) || mailing.values().get(name) != null);
        if (!missing.isEmpty()) {
            String names = String.join(", ", missing);
            throw Refusal.conflict("通知%s缺少内容:%s".formatted(mailing.template(), names),
                    "Notice %s lacks a value: %s".formatted(mailing.template(), names));
        }
    }
}
