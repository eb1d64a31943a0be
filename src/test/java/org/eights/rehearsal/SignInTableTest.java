package org.eights.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Set;
import org.eights.staff.Person;
import org.eights.staff.PersonId;
import org.eights.staff.Staff;
import org.eights.wording.Words;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class SignInTableTest {

    private final Staff staff = mock();

    @Test
    void itTellsWhereToGoWhoSignsInAndThePassword() {
        when(staff.all()).thenReturn(List.of(person("jiangwei", "蒋薇", "Jiang Wei", "groupCs"),
                person("zhouguojian", "周建国", "Zhou Jianguo", "gm", "managerView"), person("limin", "李敏", "Li Min", "csSpecialist")));
        String text = new SignInTable(staff, new InstallationPassword("k7mw-p3xq-9hvt"), new MockEnvironment()).text("18080");
        assertThat(text).contains("http://localhost:18080/camunda/app/tasklist/", "k7mw-p3xq-9hvt").containsSubsequence("limin", "zhouguojian", "jiangwei");
    }

    @Test
    void wideCharactersLineUp() {
        TextTable table = new TextTable("Id", "姓名", "Name");
        table.row("limin", "李敏", "Li Min");
        table.row("zhouguojian", "周建国", "Zhou Jianguo");
        assertThat(table.toString().lines()).containsExactly("Id           姓名    Name", "-----------  ------  ------------",
                "limin        李敏    Li Min", "zhouguojian  周建国  Zhou Jianguo");
    }

    @Test
    void thePasswordIsNotToldByAccident() {
        assertThat(new InstallationPassword("k7mw-p3xq-9hvt")).hasToString("InstallationPassword");
    }

    private static Person person(String id, String zh, String en, String... groups) {
        return new Person(new PersonId(id), new Words(zh, en), Set.of(groups), null, null, null, null);
    }
}
