package org.eights.rehearsal;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.eights.estate.Estate;
import org.eights.estate.ProjectDocument;
import org.eights.estate.ProjectId;
import org.eights.estate.SaveProject;
import org.eights.staff.Person;
import org.eights.staff.SaveStaff;
import org.eights.staff.Staff;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The estate and the people of a rehearsal, brought in as anybody's would be; once, so that what was changed since stays. */
@Component
@Order(10)
@ConditionalOnProperty("eights.rehearsal.enabled")
class SampleData implements ApplicationRunner {

    private final SaveStaff saveStaff;
    private final SaveProject saveProject;
    private final Staff staff;
    private final Estate estate;
    private final SignIns signIns;
    private final ObjectMapper json;

    SampleData(SaveStaff saveStaff, SaveProject saveProject, Staff staff, Estate estate, SignIns signIns, ObjectMapper json) {
        this.saveStaff = saveStaff;
        this.saveProject = saveProject;
        this.staff = staff;
        this.estate = estate;
        this.signIns = signIns;
        this.json = json;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (staff.all().isEmpty()) {
            saveStaff.save(read("staff.json", new TypeReference<List<Person>>() {}));
        }
        List<ProjectDocument> projects = read("estate.json", new TypeReference<>() {});
        projects.stream().filter(p -> estate.project(new ProjectId(p.id())).isEmpty()).forEach(saveProject::save);
        staff.all().forEach(person -> signIns.allow(person.id().value()));
    }

    private <T> T read(String name, TypeReference<T> type) {
        try (InputStream in = SampleData.class.getResourceAsStream(name)) {
            return json.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
