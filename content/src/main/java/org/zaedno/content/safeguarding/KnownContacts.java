package org.zaedno.content.safeguarding;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zaedno.content.workspace.Contacts;

/**
 * What everyone may know: how the workspace itself is reached, and the lines a child or a parent can call.
 *
 * @param phones as {@link #number} writes them
 * @param mails addresses, or domains with the sign @ before them; in small letters
 */
public record KnownContacts(Set<String> phones, Set<String> mails) {
    /** Emergency, children's and other lines of help and of institutions. */
    private static final Set<String> LINES =
            Set.of("112", "150", "160", "166", "116000", "116006", "116016", "116111", "116117", "116123", "24819191");

    public static final KnownContacts NONE = new KnownContacts(Set.of(), Set.of());

    public KnownContacts {
        phones = Set.copyOf(phones);
        mails = Set.copyOf(mails);
    }

    /** However they are written; all mailboxes at the workspace's own domain are its own. */
    public static KnownContacts of(Contacts contacts) {
        var domain = contacts.website()
                .map(address ->
                        "@" + address.replaceFirst("^https?://(?:www\\.)?", "").replaceFirst("[/:?#].*$", ""));
        return new KnownContacts(
                Stream.of(contacts.phone())
                        .filter(phone -> !phone.isBlank())
                        .map(KnownContacts::number)
                        .collect(Collectors.toUnmodifiableSet()),
                Stream.concat(domain.stream(), Stream.of(contacts.email()))
                        .filter(mail -> !mail.isBlank())
                        .map(mail -> mail.toLowerCase(Locale.ROOT))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** 0700 and 0800 are lines of organisations: no person has one. */
    boolean knowsPhone(String number) {
        return LINES.contains(number) || phones.contains(number) || number.matches("[78]00\\d{4,6}");
    }

    boolean knowsMail(String mail) {
        return mails.contains(mail) || mails.contains(mail.substring(mail.indexOf('@')));
    }

    /** Its digits as dialled inside Bulgaria, without the leading zero; foreign ones with their country and a plus. */
    static String number(String written) {
        boolean abroad = written.matches("[( ]*(?:\\+|00).*");
        var digits = written.replaceAll("\\(0\\)", "").replaceAll("[^0-9]", "").replaceFirst("^00", "");
        if (abroad && !digits.startsWith("359")) return "+" + digits;
        return (abroad ? digits.substring(3) : digits).replaceFirst("^0", "");
    }
}
