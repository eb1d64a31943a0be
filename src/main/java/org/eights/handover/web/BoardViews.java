package org.eights.handover.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eights.casefile.CaseWords;
import org.eights.casefile.FactWords;
import org.eights.handover.Board;
import org.eights.handover.FirstSuccess;
import org.eights.staff.Staff;
import org.eights.wording.China;
import org.eights.wording.Words;
import org.springframework.stereotype.Component;

/** Puts a board into words, and leaves out what a caller need not know. */
@Component
class BoardViews {

    private final Staff staff;
    private final CaseWords words;

    BoardViews(Staff staff, CaseWords words) {
        this.staff = staff;
        this.words = words;
    }

    /** @param classes whether the caller may know which class a household has been given */
    BoardView of(Board board, boolean classes, Locale language) {
        Map<String, String> people = staff.all().stream().collect(Collectors.toMap(person -> person.id().value(), person -> person.name().in(language)));
        List<BoardView.Building> buildings = board.buildings().stream().map(building -> new BoardView.Building(building.building(),
                building.floors().stream().map(floor -> new BoardView.Floor(floor.floor(), floor.homes().stream()
                        .map(home -> home(home, classes, people, language)).toList())).toList())).toList();
        return new BoardView(china(board.asOf()), success(board.firstSuccess()),
                board.waiting().stream().map(each -> new BoardView.Waiting(each.unit(), each.number(), china(each.since()), each.minutes(),
                        each.isAlarm(), each.where().in(language))).toList(),
                board.states().stream().map(each -> new BoardView.State(each.state(), each.name().in(language), each.count())).toList(),
                board.defects().stream().map(each -> new BoardView.Defect(each.item(), each.name().in(language), each.open(), each.total())).toList(),
                buildings);
    }

    private static BoardView.Success success(FirstSuccess success) {
        return new BoardView.Success(success.appeared(), success.signedFirst(), success.percent(), FirstSuccess.TARGET);
    }

    private BoardView.Home home(Board.Home home, boolean classes, Map<String, String> people, Locale language) {
        return new BoardView.Home(home.no(), home.unitId(), home.state(), home.stateName().in(language), home.household(),
                classes ? home.customerClass() : null, care(home.careTag(), language), home.ambassador() == null ? null : people.get(home.ambassador()),
                home.blocking(), china(home.slot()));
    }

    /** What to mind, in words; a need that nobody has words for says it itself. */
    private String care(String tag, Locale language) {
        Map<String, Words> known = words.of("careNeeds").map(FactWords::values).orElse(Map.of());
        return tag == null ? null : Stream.of(tag.split("、")).map(need -> known.containsKey(need) ? known.get(need).in(language) : need)
                .collect(Collectors.joining(Locale.CHINESE.getLanguage().equals(language.getLanguage()) ? "、" : ", "));
    }

    private static OffsetDateTime china(Instant instant) {
        return instant == null ? null : instant.atZone(China.ZONE).toOffsetDateTime();
    }
}
