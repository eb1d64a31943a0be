package org.eights.deadline;

import java.time.Duration;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The hours of the trade (G4), all in China's time.
 *
 * @param serviceFrom when service hours begin, every day; 08:30 unless set
 * @param serviceUntil when they end; 20:30 unless set
 * @param officeFrom when the office opens on a working day; 09:00 unless set. Only the 80 % warning of working days looks at it
 * @param officeUntil when it closes, and when limits in days are due; 18:00 unless set
 * @param calendarCheck how often a node looks whether another has loaded a year; every 10 seconds unless set
 */
@ConfigurationProperties("eights.deadline")
public record DeadlineSettings(
        @DefaultValue("08:30") LocalTime serviceFrom,
        @DefaultValue("20:30") LocalTime serviceUntil,
        @DefaultValue("09:00") LocalTime officeFrom,
        @DefaultValue("18:00") LocalTime officeUntil,
        @DefaultValue("PT10S") Duration calendarCheck) {

    public DeadlineSettings {
        if (!serviceFrom.isBefore(serviceUntil) || !officeFrom.isBefore(officeUntil)) {
            throw new IllegalArgumentException("eights.deadline: service and office hours begin before they end, on one day");
        }
    }

    /** The hours that hold unless an installation sets its own. */
    public static DeadlineSettings standard() {
        return new DeadlineSettings(LocalTime.of(8, 30), LocalTime.of(20, 30), LocalTime.of(9, 0), LocalTime.of(18, 0),
                Duration.ofSeconds(10));
    }
}
