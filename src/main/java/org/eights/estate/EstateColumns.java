package org.eights.estate;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eights.wording.Words;

/** How rows of the estate's tables become what they mean. */
final class EstateColumns {

    private EstateColumns() {}

    static Phase phase(ResultSet rs, int row) throws SQLException {
        return new Phase(rs.getString("code"), new Words(rs.getString("name_zh"), rs.getString("name_en")), date(rs, "open_on"),
                date(rs, "handover_from"), date(rs, "handover_until"), PhaseState.valueOf(rs.getString("state")));
    }

    static Unit unit(ResultSet rs, int row) throws SQLException {
        return new Unit(new UnitId(rs.getString("id")), new ProjectId(rs.getString("project_id")), rs.getString("phase"),
                rs.getString("building"), rs.getString("no"), rs.getInt("floor"), rs.getBigDecimal("area"), date(rs, "handed_over_on"),
                UnitState.valueOf(rs.getString("state")));
    }

    static Customer customer(ResultSet rs, int row) throws SQLException {
        String idNumber = rs.getString("id_number");
        return new Customer(new CustomerId(rs.getString("id")), CustomerType.valueOf(rs.getString("type")), rs.getString("name"),
                idNumber == null ? null : new IdNumber(idNumber), texts(rs.getArray("phones")).map(Phone::new).toList(),
                rs.getString("customer_class"), texts(rs.getArray("care_needs")).toList());
    }

    static Owner owner(ResultSet rs, int row) throws SQLException {
        return new Owner(customer(rs, row), texts(rs.getArray("unit_nos")).toList());
    }

    static Contract contract(ResultSet rs, int row) throws SQLException {
        List<CustomerId> customers = texts(rs.getArray("customers")).map(CustomerId::new).toList();
        return new Contract(rs.getString("no"), new UnitId(rs.getString("unit_id")), customers, date(rs, "signed_on"),
                rs.getBigDecimal("amount"), ContractState.valueOf(rs.getString("state")));
    }

    private static LocalDate date(ResultSet rs, String column) throws SQLException {
        return rs.getObject(column, LocalDate.class);
    }

    private static Stream<String> texts(Array array) throws SQLException {
        return Stream.of((String[]) array.getArray());
    }
}
