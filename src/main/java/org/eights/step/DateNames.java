package org.eights.step;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.eights.step.form.FieldWords;
import org.eights.wording.Words;
import org.springframework.stereotype.Component;

/** What people call a date of a case. Remembered for a few seconds, since hundreds of deadlines that begin together ask for it. */
@Component
class DateNames {

    private static final Duration REMEMBERED = Duration.ofSeconds(10);

    private final Cache<String, Words> names = Caffeine.newBuilder().expireAfterWrite(REMEMBERED).maximumSize(200).build();
    private final LabelsOfCases labels;

    DateNames(LabelsOfCases labels) {
        this.labels = labels;
    }

    /** Its own name where nobody has given it another. */
    Words of(String date) {
        return names.get(date, name -> labels.newest().of(null, name).stream().findFirst().map(FieldWords::label).orElse(new Words(name, name)));
    }
}
