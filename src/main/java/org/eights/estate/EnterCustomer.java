package org.eights.estate;

import java.util.Optional;
import java.util.UUID;
import org.eights.wording.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody becomes a customer: known from now on by name and phone. */
@Component
public class EnterCustomer {

    private static final int ID_DIGITS = 20;

    private final JdbcClient jdbc;

    public EnterCustomer(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The customer of this name and phone: somebody known, else somebody new, who owns nothing yet.
     *
     * @param customerClass A to E (D09), or null; what is known of somebody already is kept
     * @throws Refusal INVALID at {@code phone} for what is no phone number
     */
    @Transactional
    public CustomerId enter(String name, String phone, String customerClass) {
        Phone number = phone(phone);
        return known(name, number).orElseGet(() -> {
            String id = "K" + UUID.randomUUID().toString().replace("-", "").substring(0, ID_DIGITS);
            jdbc.sql("INSERT INTO customer (id, type, name, phones, customer_class) VALUES (:id, 'PROSPECT', :name, :phones, :class)")
                    .param("id", id).param("name", name.strip()).param("phones", new String[] {number.value()})
                    .param("class", customerClass, java.sql.Types.VARCHAR).update();
            return new CustomerId(id);
        });
    }

    /** @throws Refusal INVALID at {@code phone} for what is no phone number */
    public static Phone phone(String text) {
        return Phone.parse(text).orElseThrow(() -> Refusal.invalid("phone", "不是有效的电话号码", "This is no phone number"));
    }

    private Optional<CustomerId> known(String name, Phone phone) {
        return jdbc.sql("SELECT id FROM customer WHERE name = :name AND :phone = ANY (phones) ORDER BY id LIMIT 1").param("name", name.strip())
                .param("phone", phone.value()).query(String.class).optional().map(CustomerId::new);
    }
}
