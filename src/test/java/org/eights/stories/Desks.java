package org.eights.stories;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import org.eights.attachment.Samples;
import org.eights.stories.Product.Answer;

/**
 * Everybody's desk over months and years: every few days each open task is done well by whoever it is offered to, unless the story says
 * otherwise. What came onto the desks, and when, can be asked afterwards.
 */
final class Desks {

    /** Who works in a group, the one who goes first named first. */
    private static final Map<String, List<String>> PEOPLE = Map.ofEntries(Map.entry("csManager", List.of("zhaolan")), Map.entry("csSupervisor", List.of("wangqiang")),
            Map.entry("csSpecialist", List.of("limin", "chenyu")), Map.entry("vpService", List.of("suntao")), Map.entry("gm", List.of("zhouguojian")),
            Map.entry("marketingSales", List.of("xuting", "linhao")), Map.entry("design", List.of("fangyuan", "shenbo")),
            Map.entry("engineering", List.of("huangjun", "dengliang")), Map.entry("property", List.of("jianglei", "cuiyan")),
            Map.entry("development", List.of("caoyang")), Map.entry("legal", List.of("xiaowen")), Map.entry("cost", List.of("yeqing")),
            Map.entry("finance", List.of("fengxue")), Map.entry("brandPr", List.of("renjie")), Map.entry("handoverWorkGroup", List.of("huangjun")),
            Map.entry("ambassador", List.of("heqing")), Map.entry("clubStaff", List.of("luojia")), Map.entry("repairTeam", List.of("guoyong", "mafei")),
            Map.entry("supervision", List.of("qiuming")), Map.entry("contractor", List.of("niuwei")));

    /** What can only be done once all the rest is. */
    private static final Set<String> LAST = Set.of("household-acceptance#UserTask_CloseAcceptance");
    private static final int DAYS = 3;
    private static final int ROUNDS_MOST = 40;

    /** A task that came onto a desk, and when. */
    private record Came(String place, String at) {}

    private final Product product;
    private final Map<String, Supplier<Map<String, Object>>> answers = new HashMap<>();
    private final RowsOfDesks rows;
    private final Map<String, Integer> most = new HashMap<>();
    private final Set<String> left = new LinkedHashSet<>();
    private final Map<String, Came> came = new LinkedHashMap<>();
    private LocalDate today;
    private LocalDate workedOn;
    private int minute;

    Desks(Product product) {
        this.product = product;
        this.rows = new RowsOfDesks(product);
    }

    /** What is entered at {@code process#element}, beside what the form demands. */
    Desks enter(String place, Map<String, Object> form) {
        return enter(place, () -> form);
    }

    Desks enter(String place, Supplier<Map<String, Object>> form) {
        answers.put(place, form);
        return this;
    }

    /** Rows that are entered at {@code process#element}, each beside what its form demands; once. */
    Desks rows(String place, String kind, List<Map<String, Object>> entered) {
        rows.enter(place, kind, entered);
        return this;
    }

    /** What somebody says of the row that has this code or text, wherever it is answered or filled in. */
    Desks reply(String row, Map<String, Object> reply) {
        rows.reply(row, reply);
        return this;
    }

    /** This one is done so many times more, and then left until it is {@link #take taken} up again. */
    Desks most(String place, int times) {
        most.put(place, times);
        left.remove(place);
        return this;
    }

    /** Nobody does this one until it is {@link #take taken} up. */
    Desks leave(String place) {
        left.add(place);
        return this;
    }

    Desks take(String place) {
        left.remove(place);
        return this;
    }

    LocalDate today() {
        return today;
    }

    /** Everybody works until the evening of this day. */
    Desks until(String day) {
        LocalDate end = LocalDate.parse(day);
        if (today == null) {
            today = LocalDate.parse(product.get("qinlang", "/api/rehearsal/clock").text("/now").substring(0, 10));
        }
        work();
        while (today.isBefore(end)) {
            today = today.plusDays(DAYS).isAfter(end) ? end : today.plusDays(DAYS);
            work();
        }
        return this;
    }

    /** Days on which a task of this place came, in order. */
    List<String> came(String place) {
        return came.values().stream().filter(task -> task.place().equals(place)).map(task -> task.at().substring(0, 10)).sorted().toList();
    }

    /** All that came, by place, with how often. */
    Map<String, Integer> all() {
        Map<String, Integer> all = new TreeMap<>();
        came.values().forEach(task -> all.merge(task.place(), 1, Integer::sum));
        return all;
    }

    private void work() {
        for (int round = 0; round < ROUNDS_MOST; round++) {
            minute = today.equals(workedOn) ? minute + 1 : 0;
            workedOn = today;
            product.clock(today + "T%02d:%02d".formatted(17 + minute / 60, minute % 60));
            List<JsonNode> open = open();
            if (open.stream().filter(task -> !LAST.contains(place(task))).filter(this::done).count() == 0
                    && open.stream().filter(task -> LAST.contains(place(task))).filter(this::done).count() == 0) {
                return;
            }
        }
        throw new AssertionError("There is no end to the work of " + today + ": " + open());
    }

    private List<JsonNode> open() {
        List<JsonNode> open = new ArrayList<>();
        JsonNode page;
        do {
            page = product.get("qinlang", "/engine-rest/task?sortBy=created&sortOrder=asc&maxResults=200&firstResult=" + open.size()).body();
            page.forEach(open::add);
        } while (page.size() == 200);
        return open;
    }

    private static String place(JsonNode task) {
        return task.path("processDefinitionId").asText().split(":")[0] + "#" + task.path("taskDefinitionKey").asText();
    }

    private boolean done(JsonNode task) {
        String id = task.path("id").asText();
        String place = place(task);
        came.put(id, new Came(place, task.path("created").asText()));
        if (left.contains(place)) {
            return false;
        }
        Answer refused = null;
        for (String person : people(task)) {
            Answer answer = tried(person, id, place);
            if (answer.status() < 300) {
                if (most.containsKey(place) && most.merge(place, -1, Integer::sum) == 0) {
                    most.remove(place);
                    left.add(place);
                }
                return true;
            }
            refused = answer.status() == 403 && refused != null ? refused : answer;
        }
        throw new AssertionError("Nobody could do " + place + " of " + task.path("description").asText() + " on " + today + ": " + refused);
    }

    private List<String> people(JsonNode task) {
        String assignee = task.path("assignee").asText("");
        Set<String> people = new LinkedHashSet<>();
        if (!assignee.isEmpty() && !"null".equals(assignee)) {
            people.add(assignee);
        }
        JsonNode links = product.get("qinlang", "/engine-rest/task/" + task.path("id").asText() + "/identity-links?type=candidate").body();
        StreamSupport.stream(links.spliterator(), false).map(link -> link.path("groupId").asText()).sorted()
                .forEach(group -> people.addAll(PEOPLE.getOrDefault(group, List.of())));
        return List.copyOf(people);
    }

    private Answer tried(String person, String id, String place) {
        GoodAnswers good = new GoodAnswers(today, () -> product.upload(person, "照片.jpg", Samples.jpeg(32, 24), null).text("/id"));
        Answer form = product.get(person, "/engine-rest/task/" + id + "/deployed-form");
        if (form.status() != 200) {
            return form;
        }
        rows.fill(person, id, place, good);
        return product.complete(person, id, good.to(form.body(), answers.getOrDefault(place, Map::of).get()));
    }
}
