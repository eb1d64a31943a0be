package org.eights.browser;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FulfillOptions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A small batch in the middle of its handover day with a unit in every state, answered to the browser in the server's place: so many states at
 * once, and a server that falls silent, cannot be had from the product itself.
 */
final class SampleBatch {

    static final String NUMBER = "HOB-20250523-0001";
    /** Waits for longer than anybody should. */
    static final String LATE = "5-106";

    private static final int FLOORS = 2;
    private static final List<String> BUILDINGS = List.of("5", "6");
    private static final List<String> STATES = List.of("PLANNED", "UNSOLD", "ACCEPTING", "ACCEPTED", "BLOCKED", "ARRIVED", "NOTIFIED", "BOOKED", "MISSED",
            "INSPECTING", "INSPECTED", "FIXING", "SIGNED", "TAKEN_OVER_FIRST", "TAKEN_OVER_SECOND", "REFUSED", "REFUSED_CAUSE", "REFUSED_NO_CAUSE", "NO_SHOW");
    private static final List<String> WITHOUT_CASE = List.of("PLANNED", "UNSOLD", "ACCEPTING", "ACCEPTED");
    private static final int PER_FLOOR = 6;

    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, String> states = new LinkedHashMap<>();
    private final List<String> ordered = new ArrayList<>();
    private boolean silent;

    SampleBatch(Page page) {
        for (String building : BUILDINGS) {
            for (int floor = 1; floor <= FLOORS; floor++) {
                for (int unit = 1; unit <= PER_FLOOR; unit++) {
                    states.put(building + "-" + floor + "0" + unit, STATES.get(states.size() % STATES.size()));
                }
            }
        }
        page.route("**/api/handovers", route -> answer(route, List.of(head())));
        page.route("**/api/handovers/" + NUMBER, route -> answer(route, batch()));
        page.route("**/api/handovers/" + NUMBER + "/board", route -> answer(route, board()));
        page.route("**/api/handovers/" + NUMBER + "/work", route -> {
            ordered.add(route.request().postData());
            answer(route, Map.of("id", 2));
        });
        page.route("**/api/handovers/" + NUMBER + "/appointments.xlsx", route -> route.fulfill(new FulfillOptions().setStatus(400)
                .setContentType("application/problem+json").setBody(text(Map.of("status", 400, "detail", "有 2 处不符，没有导入",
                        "errors", List.of(Map.of("cell", "A3", "field", "unit", "message", "房号 5-9999 不在本批次"),
                                Map.of("cell", "B4", "field", "slot", "message", "不能是公式")))))));
    }

    /** From now on, until it is asked again. */
    void moves(String unit, String state) {
        states.put(unit, state);
    }

    void fallsSilent(boolean now) {
        silent = now;
    }

    /** What was to be begun, as it was sent. */
    List<String> ordered() {
        return ordered;
    }

    private void answer(Route route, Object content) {
        if (silent) {
            route.fulfill(new FulfillOptions().setStatus(503).setContentType("application/json").setBody("{\"detail\":\"Out of order\"}"));
        } else {
            route.fulfill(new FulfillOptions().setContentType("application/json").setBody(text(content)));
        }
    }

    private static Map<String, Object> head() {
        return with(Map.of(), "number", NUMBER, "process", "s7-satisfying-obtaining", "projectId", "YQL", "projectName", "YQL", "phase", "2",
                "handoverOn", "2025-09-20", "endsOn", "2025-09-22", "state", "BLOCKED", "stateName", "BLOCKED", "places", 26, "units", 24);
    }

    private static Map<String, Object> batch() {
        return with(head(),
                "gate", with(Map.of(), "result", "BLOCK", "resultName", "BLOCK", "openRed", 1, "openYellow", 0, "plannedYellow", 2, "rePassRate", 98.6,
                        "reasons", List.of("1 red")),
                "acceptance", with(Map.of(), "total", 26, "inspected", 26, "firstPassed", 20, "firstPassRate", 76.9, "reinspected", 6, "rePassed", 5,
                        "rePassRate", 83.3, "accepted", 25),
                "work", List.of(with(Map.of(), "id", 1, "kind", "ACCEPTANCES", "kindName", "ACCEPTANCES", "total", 26, "done", 25, "failed", 1, "remaining", 0,
                        "startedAt", "2025-07-07T09:00:00+08:00", "endedAt", "2025-07-07T09:00:05+08:00",
                        "failures", List.of(Map.of("place", "5-101", "reason", "x")))),
                "actions", List.of(Map.of("kind", "HOUSEHOLDS", "name", "HOUSEHOLDS")));
    }

    private Map<String, Object> board() {
        Map<String, Integer> counts = new TreeMap<>();
        states.values().forEach(state -> counts.merge(state, 1, Integer::sum));
        return with(Map.of(), "asOf", "2025-09-20T10:00:05+08:00",
                "firstSuccess", Map.of("appeared", 10, "signedFirst", 9, "percent", 90, "target", 98),
                "waiting", List.of(with(Map.of(), "unit", LATE, "number", number(LATE), "since", "2025-09-20T09:15:00+08:00", "minutes", 45, "alarm", true,
                        "where", "ARRIVED")),
                "states", counts.entrySet().stream().map(each -> Map.of("state", each.getKey(), "name", each.getKey(), "count", each.getValue())).toList(),
                "defects", List.of(Map.of("item", "leak", "name", "leak", "open", 2, "total", 1200)),
                "buildings", BUILDINGS.stream().map(this::building).toList());
    }

    private Map<String, Object> building(String building) {
        List<Object> floors = new ArrayList<>();
        for (int floor = 1; floor <= FLOORS; floor++) {
            String start = building + "-" + floor;
            floors.add(Map.of("floor", String.valueOf(floor),
                    "units", states.keySet().stream().filter(no -> no.startsWith(start)).map(this::unit).toList()));
        }
        return Map.of("building", building, "floors", floors);
    }

    private Map<String, Object> unit(String no) {
        String state = states.get(no);
        return with(Map.of(), "no", no, "unitId", "YQL:" + no, "state", state, "stateName", state, "number",
                WITHOUT_CASE.contains(state) ? null : number(no), "customerClass", "A", "careTag", null, "ambassadorName", null,
                "blocking", "BLOCKED".equals(state) ? 2 : 0, "slot", null);
    }

    private static String number(String no) {
        return "HHO-20250905-" + no.replace("-", "");
    }

    private static Map<String, Object> with(Map<String, Object> before, Object... namesAndValues) {
        Map<String, Object> all = new LinkedHashMap<>(before);
        List<Object> list = Arrays.asList(namesAndValues);
        for (int i = 0; i < list.size(); i += 2) {
            all.put((String) list.get(i), list.get(i + 1));
        }
        return all;
    }

    private String text(Object content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
