package org.eights.platform.models;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** For process owners: take what is in the folders into use. */
@RestController
@RequestMapping("/api/processes")
class ProcessesResource {

    private final Deployer deployer;

    ProcessesResource(Deployer deployer) {
        this.deployer = deployer;
    }

    /** Answers what was deployed anew; 400 with every reason where anything is wrong, and then nothing has changed. */
    @PostMapping("/reload")
    @PreAuthorize("hasAnyAuthority('processOwner', 'camunda-admin')")
    List<Deployed> reload() {
        return deployer.deploy();
    }
}
