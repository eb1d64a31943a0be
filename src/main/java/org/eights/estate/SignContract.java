package org.eights.estate;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.eights.wording.Problem;
import org.eights.wording.Refusal;
import org.eights.wording.Refusal.Kind;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 签约: a unit is sold, once, and whoever was interested in it owns it. */
@Component
public class SignContract {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    public SignContract(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /**
     * Tells {@link ContractSigned}.
     *
     * @throws Refusal as {@link #require}
     */
    @Transactional
    public void sign(Sale sale) {
        // Whoever sells the same unit at this moment waits here, and finds it sold.
        jdbc.sql("SELECT id FROM unit WHERE id = :unit FOR UPDATE").param("unit", sale.unit().value()).query(String.class).list();
        require(sale.unit(), sale.contractNo());
        jdbc.sql("INSERT INTO contract (no, unit_id, signed_on, amount, state) VALUES (:no, :unit, :on, :amount, 'SIGNED')")
                .param("no", sale.contractNo()).param("unit", sale.unit().value()).param("on", sale.signedOn())
                .param("amount", sale.amount() == null ? null : sale.amount().setScale(2, RoundingMode.HALF_UP), java.sql.Types.NUMERIC).update();
        List<String> customers = sale.customers().stream().map(CustomerId::value).toList();
        jdbc.sql("""
                INSERT INTO contract_customer (contract_no, customer_id, position)
                SELECT :no, c.id, c.position FROM unnest(:customers::text[]) WITH ORDINALITY AS c (id, position)""")
                .param("no", sale.contractNo()).param("customers", customers.toArray(String[]::new)).update();
        jdbc.sql("UPDATE customer SET type = 'OWNER' WHERE id = ANY (:customers) AND type = 'PROSPECT'")
                .param("customers", customers.toArray(String[]::new)).update();
        jdbc.sql("UPDATE unit SET state = 'SOLD' WHERE id = :unit AND state = 'UNSOLD'").param("unit", sale.unit().value()).update();
        events.publishEvent(new ContractSigned(sale.unit(), sale.contractNo(), sale.signedOn()));
    }

    /**
     * Lets the unit be sold by a contract of this number, or not.
     *
     * @throws Refusal UNKNOWN where there is no such unit; CONFLICT at {@code unitId} where it is sold; INVALID at {@code contractNo} where another
     *     contract has the number
     */
    public void require(UnitId unit, String contractNo) {
        if (!jdbc.sql("SELECT EXISTS (SELECT FROM unit WHERE id = :unit)").param("unit", unit.value()).query(Boolean.class).single()) {
            throw Refusal.unknown("unitId", "没有此房号", "There is no such unit");
        }
        soldBy(unit).ifPresent(no -> {
            throw new Refusal(Kind.CONFLICT, List.of(Problem.of("unitId", "该房屋已售出,合同%s".formatted(no), "This unit is sold by contract %s".formatted(no))));
        });
        if (jdbc.sql("SELECT EXISTS (SELECT FROM contract WHERE no = :no)").param("no", contractNo).query(Boolean.class).single()) {
            throw Refusal.invalid("contractNo", "合同编号%s已被使用".formatted(contractNo), "Another contract has the number %s".formatted(contractNo));
        }
    }

    /** The number of the contract by which the unit is sold at present; empty where it is free. */
    public Optional<String> soldBy(UnitId unit) {
        return jdbc.sql("SELECT no FROM contract WHERE unit_id = :unit AND state <> 'TERMINATED' ORDER BY no LIMIT 1").param("unit", unit.value())
                .query(String.class).optional();
    }
}
