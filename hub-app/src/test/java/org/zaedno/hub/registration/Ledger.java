package org.zaedno.hub.registration;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zaedno.content.registration.PlacesReplay;
import org.zaedno.hub.registration.Visitor.Deed;

/** What people were told, held against what is kept. */
final class Ledger {
    private static final Set<String> IN = Set.of("CONFIRMED", "OFFERED", "WAITING");

    private static final class Page {
        final Visitor visitor;
        final List<Deed> deeds = new ArrayList<>();
        String name;

        Page(Visitor visitor) {
            this.visitor = visitor;
            this.name = visitor.name;
        }

        Set<String> mayBe() {
            if (deeds.contains(Deed.CANCEL)) return Set.of("CANCELLED");
            if (deeds.contains(Deed.DECLINE)) return Set.of("DECLINED");
            return deeds.contains(Deed.ACCEPT) ? Set.of("CONFIRMED") : IN;
        }

        boolean lives() {
            return !deeds.contains(Deed.CANCEL) && !deeds.contains(Deed.DECLINE);
        }
    }

    private record Row(String key, String state, String name, int people, int deeds, String link) {}

    private final Map<String, Page> pages = new LinkedHashMap<>();
    private int acknowledged;
    private int lost;
    private int doubled;

    synchronized void registered(Visitor visitor) {
        acknowledged++;
        pages.put(visitor.key(), new Page(visitor));
    }

    synchronized void did(Visitor visitor, Deed deed, String name) {
        acknowledged++;
        var page = pages.get(visitor.key());
        page.deeds.add(deed);
        if (deed == Deed.CHANGE) page.name = name;
    }

    /** Who is registered and has not gone: half of them of the first who came, who have places. */
    synchronized List<Visitor> some(int number, Random chance) {
        var living = pages.values().stream()
                .filter(Page::lives)
                .map(page -> page.visitor)
                .collect(Collectors.toCollection(ArrayList::new));
        var first = new ArrayList<>(living.subList(0, Math.min(living.size(), 2 * number)));
        Collections.shuffle(first, chance);
        var some = new java.util.LinkedHashSet<>(first.subList(0, Math.min(first.size(), number / 2)));
        Collections.shuffle(living, chance);
        living.stream().limit(number / 2).forEach(some::add);
        return List.copyOf(some);
    }

    /** What was lost, doubled or passed over; each time anew, since the first day. */
    synchronized List<String> faults(JdbcClient sql, List<Forum> forums) {
        var faults = new ArrayList<String>();
        var kept = new HashMap<String, Row>();
        for (var forum : forums) {
            faults.addAll(PlacesReplay.faults(sql, forum.id(), forum.places()));
            rows(sql, forum).forEach(row -> kept.put(row.key, row));
        }
        lost = 0;
        doubled = 0;
        pages.forEach((key, page) -> {
            var row = kept.remove(key);
            if (row == null
                    || !page.mayBe().contains(row.state)
                    || !row.name.equals(page.name)
                    || !row.link.equals(hash(page.visitor.own()))
                    || row.deeds < 1 + page.deeds.size()) {
                lost++;
                faults.add("lost: %s after %s is %s".formatted(key, page.deeds, row));
            } else if (row.people != page.visitor.people || row.deeds > 1 + page.deeds.size()) {
                doubled++;
                faults.add("doubled: %s after %s is %s".formatted(key, page.deeds, row));
            }
        });
        kept.values().forEach(row -> {
            doubled++;
            faults.add("nobody sent " + row);
        });
        return faults;
    }

    private static List<Row> rows(JdbcClient sql, Forum forum) {
        return sql.sql("""
                        select r.form_key, r.state, p.name, (select count(*) from content.participant c where c.registration = r.id) as people,
                               (select count(*) from content.registration_log l where l.registration = r.id and l.done_by = 'REGISTRANT') as deeds,
                               encode(r.secret_hash, 'hex') as link
                          from content.registration r left join content.participant p on p.registration = r.id and p.number = 1
                         where r.event = ?""")
                .param(forum.id().value())
                .query((row, number) -> new Row(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getInt(4),
                        row.getInt(5),
                        row.getString(6)))
                .list();
    }

    /** Of the secret at the end of the way to one's own page. */
    private static String hash(String own) {
        try {
            var secret = own.substring(own.lastIndexOf('/') + 1).getBytes(StandardCharsets.US_ASCII);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(secret));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    synchronized int acknowledged() {
        return acknowledged;
    }

    synchronized int lost() {
        return lost;
    }

    synchronized int doubled() {
        return doubled;
    }
}
