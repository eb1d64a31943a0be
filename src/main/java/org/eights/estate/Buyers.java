package org.eights.estate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eights.estate.ProjectDocument.CustomerEntry;
import org.eights.sheet.SheetRow;

/**
 * Who the buyers in a sheet are: somebody known by the number of their ID, by their name in the same contract, or by name and phone;
 * else somebody new.
 */
final class Buyers {

    private static final int ID_DIGITS = 20;

    private final Map<String, CustomerEntry> before = new HashMap<>();
    private final Map<String, CustomerEntry> now = new LinkedHashMap<>();
    private final Map<String, String> byIdNumber = new HashMap<>();
    private final Map<String, List<String>> byName = new HashMap<>();

    Buyers(Collection<Customer> known) {
        known.forEach(customer -> {
            CustomerEntry entry = new CustomerEntry(customer.id().value(), customer.type(), customer.name(),
                    customer.idNumber() == null ? null : customer.idNumber().value(), customer.phones().stream().map(Phone::value).toList(),
                    customer.customerClass(), customer.careNeeds());
            before.put(entry.id(), entry);
            keep(entry);
        });
    }

    /** The ID's number is known as somebody else's. */
    boolean isSomebodyElse(SheetRow row, HouseSheet.Keys keys) {
        String id = row.has(keys.idNumber()) ? byIdNumber.get(row.text(keys.idNumber())) : null;
        return id != null && !now.get(id).name().equals(row.text(keys.name()));
    }

    /**
     * The customer's id; what the line says of them is noted.
     *
     * @param inContract ids of those who are known to have signed it
     */
    String take(SheetRow row, HouseSheet.Keys keys, List<String> inContract) {
        String name = row.text(keys.name());
        String idNumber = row.text(keys.idNumber());
        String phone = Phone.parse(row.text(keys.phone())).map(Phone::value).orElse(null);
        CustomerEntry known = Optional.ofNullable(idNumber).map(byIdNumber::get).map(now::get)
                .or(() -> namesakes(name, idNumber).filter(one -> inContract.contains(one.id())).findFirst())
                .or(() -> namesakes(name, idNumber).filter(one -> phone != null && one.phones().contains(phone)).findFirst())
                .orElseGet(() -> new CustomerEntry("K" + UUID.randomUUID().toString().replace("-", "").substring(0, ID_DIGITS),
                        CustomerType.OWNER, name, null, List.of(), null, List.of()));
        keep(with(known, phone, idNumber, keys == HouseSheet.BUYER ? row.text(HouseSheet.CARE) : null));
        return known.id();
    }

    private Stream<CustomerEntry> namesakes(String name, String idNumber) {
        return byName.getOrDefault(name, List.of()).stream().map(now::get)
                .filter(one -> idNumber == null || one.idNumber() == null || one.idNumber().equals(idNumber));
    }

    private static CustomerEntry with(CustomerEntry known, String phone, String idNumber, String care) {
        List<String> phones = new ArrayList<>(known.phones());
        if (phone != null) {
            phones.remove(phone);
            phones.add(0, phone);
        }
        return new CustomerEntry(known.id(), CustomerType.OWNER, known.name(), idNumber == null ? known.idNumber() : idNumber, phones,
                known.customerClass(), care == null ? known.careNeeds() : needs(care));
    }

    private static List<String> needs(String care) {
        return Stream.of(care.split("[,;、\\uFF0C\\uFF1B]")).map(String::strip).filter(need -> !need.isEmpty()).distinct().toList();
    }

    private void keep(CustomerEntry entry) {
        if (now.put(entry.id(), entry) == null) {
            byName.computeIfAbsent(entry.name(), name -> new ArrayList<>()).add(entry.id());
        }
        if (entry.idNumber() != null) {
            byIdNumber.putIfAbsent(entry.idNumber(), entry.id());
        }
    }

    List<CustomerEntry> added() {
        return now.values().stream().filter(entry -> !before.containsKey(entry.id())).toList();
    }

    List<CustomerEntry> changed() {
        return now.values().stream().filter(entry -> before.containsKey(entry.id()) && !before.get(entry.id()).equals(entry)).toList();
    }
}
