package org.eights.rehearsal;

import java.util.Comparator;
import java.util.List;
import org.eights.staff.Person;
import org.eights.staff.Staff;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/** Printed when a rehearsal is up: where to go, who signs in, and the password. */
@Order(100)
class SignInTable implements ApplicationRunner {

    /** Those that a newcomer wants to try first. */
    private static final List<String> FIRST = List.of("csSpecialist", "csSupervisor", "csManager", "vpService", "gm", "processOwner",
            "managerView", "camunda-admin");

    private final Staff staff;
    private final InstallationPassword password;
    private final Environment environment;

    SignInTable(Staff staff, InstallationPassword password, Environment environment) {
        this.staff = staff;
        this.password = password;
        this.environment = environment;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        System.out.println(text(environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"))));
    }

    String text(String port) {
        TextTable table = new TextTable("账号 / Id", "姓名", "Name", "岗位 / Posts");
        staff.all().stream().sorted(Comparator.comparingInt(SignInTable::rank)).forEach(person -> table.row(
                person.id().value(), person.name().zh(), person.name().en(), String.join(", ", person.groups())));
        String base = "http://localhost:" + port + "/camunda/app/";
        return """

                8S 演练 / rehearsal

                任务列表 / Tasklist   %stasklist/
                驾驶舱 / Cockpit      %scockpit/
                密码 / Password       %s   (所有账号 / every account)

                %s""".formatted(base, base, password.value(), table);
    }

    private static int rank(Person person) {
        return person.groups().stream().mapToInt(FIRST::indexOf).filter(i -> i >= 0).min().orElse(FIRST.size());
    }
}
