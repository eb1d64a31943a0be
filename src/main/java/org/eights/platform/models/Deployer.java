package org.eights.platform.models;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eights.wording.Problem;
import org.eights.wording.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings the models of the folders into the engine: all that have changed or, where anything is wrong with any of them, none. What runs
 * stays as it was started.
 */
@Component
public class Deployer {

    /** One number for all nodes: only one of them deploys at a time. */
    private static final long LOCK = 0x8_5_0DE1L;

    private final ModelFolders folders;
    private final ModelChecks checks;
    private final EnglishEdition edition;
    private final Deployments deployments;
    private final Notices notices;
    private final ByItself product;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Deployer(ModelFolders folders, ModelChecks checks, EnglishEdition edition, Deployments deployments, Notices notices,
            ByItself product, JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.folders = folders;
        this.checks = checks;
        this.edition = edition;
        this.deployments = deployments;
        this.notices = notices;
        this.product = product;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Reads the models and the texts of notices again and deploys each folder that differs from what was last deployed from it. The
     * caller's right to do so has been checked already; here the product acts by itself.
     *
     * @return what was deployed, a folder each; empty where nothing has changed
     * @throws Refusal INVALID with everything that is wrong in any file; nothing has changed then
     */
    public List<Deployed> deploy() {
        return product.does(() -> {
            List<ModelFile> files = folders.read();
            List<Problem> problems = new ArrayList<>(checks.problems(ModelSet.of(files)));
            problems.addAll(notices.problems());
            if (!problems.isEmpty()) {
                throw new Refusal(Refusal.Kind.INVALID, problems);
            }
            List<Deployed> deployed = transaction.execute(status -> deploy(files.stream().map(edition::of).toList()));
            notices.reload();
            return deployed;
        });
    }

    private List<Deployed> deploy(List<ModelFile> files) {
        jdbc.sql("SELECT pg_advisory_xact_lock(?)").param(LOCK).query((row, number) -> "").single();
        return files.stream().collect(Collectors.groupingBy(ModelFile::folder, TreeMap::new, Collectors.toList())).entrySet().stream()
                .map(folder -> deployments.deployChanged(folder.getKey(), folder.getValue())).flatMap(Optional::stream).toList();
    }
}
