package org.eights.estate;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who bought what, customer by customer: for whatever is said to all of them, to each once. */
@Component
public class Owners {

    /** 准业主 (R81): the contract is signed, the home not handed over. Who has only subscribed has bought nothing yet. */
    private static final String FUTURE = """
            FROM building b JOIN unit u ON u.project_id = b.project_id AND u.building = b.no AND u.handed_over_on IS NULL
                JOIN contract c ON c.unit_id = u.id AND c.state NOT IN ('SUBSCRIBED', 'TERMINATED')
                JOIN contract_customer cc ON cc.contract_no = c.no JOIN customer k ON k.id = cc.customer_id
            WHERE b.project_id = :project AND b.phase = :phase
            """;
    private static final String OF_UNITS = """
            FROM unit u JOIN contract c ON c.unit_id = u.id AND c.state <> 'TERMINATED'
                JOIN contract_customer cc ON cc.contract_no = c.no JOIN customer k ON k.id = cc.customer_id
            WHERE u.id = ANY (:units)
            """;
    private static final String COUNT = "SELECT count(DISTINCT k.id) ";
    private static final String READ = "SELECT k.*, array_agg(DISTINCT u.no ORDER BY u.no) AS unit_nos ";
    /** By id as bytes, whatever the language of the database. */
    private static final String NEXT = "AND k.id COLLATE \"C\" > :after GROUP BY k.id ORDER BY k.id COLLATE \"C\" LIMIT :most";

    private final JdbcClient jdbc;

    public Owners(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many future owners the phase has: who bought a home that is not handed over. */
    public int countFuture(ProjectId project, String phase) {
        return jdbc.sql(COUNT + FUTURE).param("project", project.value()).param("phase", phase).query(Integer.class).single();
    }

    /** Some of them, by id. @param after the id of the last one seen, {@code ""} at first */
    public List<Owner> future(ProjectId project, String phase, String after, int most) {
        return jdbc.sql(READ + FUTURE + NEXT).param("project", project.value()).param("phase", phase).param("after", after)
                .param("most", most).query(EstateColumns::owner).list();
    }

    /** How many customers have bought these units, or have subscribed to them. */
    public int count(Collection<UnitId> units) {
        return jdbc.sql(COUNT + OF_UNITS).param("units", ids(units)).query(Integer.class).single();
    }

    /** Some of them, by id. @param after the id of the last one seen, {@code ""} at first */
    public List<Owner> of(Collection<UnitId> units, String after, int most) {
        return jdbc.sql(READ + OF_UNITS + NEXT).param("units", ids(units)).param("after", after).param("most", most)
                .query(EstateColumns::owner).list();
    }

    private static String[] ids(Collection<UnitId> units) {
        return units.stream().map(UnitId::value).toArray(String[]::new);
    }
}
