package org.eights.platform.access;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.eights.staff.Person;
import org.eights.staff.StaffSaved;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever works here can sign in: the engine's users and memberships follow the staff. A new user has no password until one is given. */
@Component
class Memberships {

    private static final Set<String> NOT_OURS = Set.of(AccessSettings.ADMINISTRATORS);

    private final IdentityService identity;
    private final Locale language;

    Memberships(IdentityService identity, @Value("${eights.locale:zh}") Locale language) {
        this.identity = identity;
        this.language = language;
    }

    @EventListener
    void follow(StaffSaved saved) {
        saved.people().forEach(this::follow);
    }

    private void follow(Person person) {
        String id = person.id().value();
        User user = identity.createUserQuery().userId(id).singleResult();
        if (user == null) {
            user = identity.newUser(id);
        }
        user.setFirstName(person.name().in(language));
        user.setLastName("");
        identity.saveUser(user);
        Set<String> present = identity.createGroupQuery().groupMember(id).unlimitedList().stream().map(Group::getId).collect(Collectors.toSet());
        person.groups().stream().filter(g -> !present.contains(g)).forEach(g -> identity.createMembership(id, g));
        present.stream().filter(g -> !person.groups().contains(g) && !NOT_OURS.contains(g)).forEach(g -> identity.deleteMembership(id, g));
    }
}
