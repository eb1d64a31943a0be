package org.eights.estate;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eights.sheet.SheetRow;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is known already of the houses that a sheet tells of. */
final class KnownHouses {

    private final JdbcClient jdbc;
    private final String project;

    KnownHouses(JdbcClient jdbc, ProjectId project) {
        this.jdbc = jdbc;
        this.project = project.value();
    }

    /** Keeps everybody else from importing into the project until the transaction ends. */
    void lock() {
        jdbc.sql("SELECT id FROM project WHERE id = :project FOR UPDATE").param("project", project).query(String.class).list();
    }

    Set<String> buildings() {
        return new HashSet<>(jdbc.sql("SELECT no FROM building WHERE project_id = :project").param("project", project).query(String.class).list());
    }

    /** By number within the project. */
    Map<String, Unit> units() {
        return jdbc.sql("SELECT u.*, b.phase FROM unit u JOIN building b ON b.project_id = u.project_id AND b.no = u.building WHERE u.project_id = :project")
                .param("project", project).query(EstateColumns::unit).stream().collect(Collectors.toMap(Unit::no, Function.identity()));
    }

    /** Those of the project, and those that have one of these numbers, wherever they are. */
    List<Contract> contracts(Collection<String> numbers) {
        return jdbc.sql("""
                SELECT c.*, ARRAY(SELECT cc.customer_id FROM contract_customer cc WHERE cc.contract_no = c.no ORDER BY cc.position) AS customers
                FROM contract c JOIN unit u ON u.id = c.unit_id WHERE u.project_id = :project OR c.no = ANY (:numbers)""")
                .param("project", project).param("numbers", numbers.toArray(String[]::new)).query(EstateColumns::contract).list();
    }

    /** Everybody who could be one of the buyers in these lines. */
    List<Customer> customers(List<SheetRow> rows, Collection<Contract> contracts) {
        return jdbc.sql("""
                SELECT k.* FROM customer k WHERE k.id = ANY (:ids) OR k.id_number = ANY (:numbers)
                    OR EXISTS (SELECT FROM unnest(k.phones) p WHERE p = ANY (:phones)) ORDER BY k.id""")
                .param("ids", contracts.stream().flatMap(contract -> contract.customers().stream()).map(CustomerId::value).distinct().toArray(String[]::new))
                .param("numbers", said(rows, HouseSheet.BUYER.idNumber(), HouseSheet.CO_BUYER.idNumber()).toArray(String[]::new))
                .param("phones", said(rows, HouseSheet.BUYER.phone(), HouseSheet.CO_BUYER.phone())
                        .flatMap(text -> Phone.parse(text).stream()).map(Phone::value).toArray(String[]::new))
                .query(EstateColumns::customer).list();
    }

    private static Stream<String> said(List<SheetRow> rows, String... keys) {
        return rows.stream().flatMap(row -> Stream.of(keys).filter(row::has).map(row::text)).distinct();
    }
}
