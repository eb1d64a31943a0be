package org.eights.complaint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eights.casefile.CaseFile;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseLink;
import org.eights.casefile.CaseNumber;
import org.eights.estate.Customer;
import org.eights.estate.Estate;
import org.eights.estate.ProjectId;
import org.eights.estate.UnitId;
import org.springframework.stereotype.Component;

/** 转投诉: what began as something else, a question or a promise, becomes a complaint of its own, once (P09). */
@Component
public class OpenComplaint {

    static final String LINK = "COMPLAINT";

    private static final int SUBJECT = 200;
    private static final int TEXT = 4000;

    private final CaseFiles files;
    private final Estate estate;
    private final ComplaintCalls calls;

    OpenComplaint(CaseFiles files, Estate estate, ComplaintCalls calls) {
        this.files = files;
        this.estate = estate;
        this.calls = calls;
    }

    /**
     * The complaint that the case became, opened where none was.
     *
     * @throws org.eights.wording.Refusal where the registration of a complaint does not take it, naming the field
     */
    public CaseNumber open(CaseNumber origin) {
        files.lock(origin);
        Optional<CaseNumber> there = files.links(origin).stream().filter(link -> link.from().equals(origin) && LINK.equals(link.kind()))
                .map(CaseLink::to).findFirst();
        return there.orElseGet(() -> {
            CaseNumber complaint = calls.open(registration(files.get(origin)));
            files.link(origin, LINK, complaint);
            return complaint;
        });
    }

    /** As the form of a complaint takes it. A promise says nothing of a category or a demand: it is the contract's, and is to be kept. */
    private Map<String, Object> registration(CaseFile file) {
        Map<String, Object> values = file.values();
        String about = first(values, "question", "text").orElse(file.number().value());
        String why = first(values, "answer", "reason").orElse("");
        Map<String, Object> form = new HashMap<>();
        form.put("projectId", file.subject().projectId());
        form.put("unitId", unit(file));
        form.put("customerId", customer(file));
        form.put("contact", first(values, "contact").orElse("见客户档案 / See the customer’s record"));
        form.put("channel", first(values, "channel").orElse("主动"));
        form.put("category", first(values, "category").orElse("CONTRACT"));
        form.put("subject", cut(about, SUBJECT));
        form.put("desc", cut("%s: %s %s".formatted(file.number(), about, why).strip(), TEXT));
        form.put("demand", cut(first(values, "demand").orElse("兑现承诺:" + about), TEXT));
        form.values().removeIf(java.util.Objects::isNull);
        return form;
    }

    private static String unit(CaseFile file) {
        String unit = file.subject().unitId();
        return unit == null ? (String) file.values().get("unitId") : unit.substring(unit.indexOf(':') + 1);
    }

    /** Whoever the case is about; else the one of the unit's owners who is written to. */
    private String customer(CaseFile file) {
        if (file.subject().customerId() != null || unit(file) == null) {
            return file.subject().customerId();
        }
        UnitId unit = estate.unit(new ProjectId(file.subject().projectId()), unit(file)).id();
        List<Customer> owners = estate.customersOf(unit);
        return owners.isEmpty() ? null : owners.get(0).id().value();
    }

    private static Optional<String> first(Map<String, Object> values, String... names) {
        return Stream.of(names).map(values::get).filter(value -> value instanceof String text && !text.isBlank()).map(Object::toString).findFirst();
    }

    private static String cut(String text, int longest) {
        return text.codePointCount(0, text.length()) <= longest ? text : text.substring(0, text.offsetByCodePoints(0, longest));
    }
}
