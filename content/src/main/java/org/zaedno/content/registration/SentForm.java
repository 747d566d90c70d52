package org.zaedno.content.registration;

import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zaedno.content.people.EmailAddress;
import tools.jackson.databind.json.JsonMapper;

/** A form as it is handed to the database: one row of the type of that name. */
final class SentForm {
    static final String ROW = """
            row(:id::uuid, :key::text, :hash::bytea, :email::text, :language::text, :kind::uuid, :member::uuid, :online::boolean,
                :people::jsonb, :answers::jsonb, :needs::text[], :consents::text[])::content.sent_form""";

    /** Told over the telephone without a doubt: no O and 0, no I and 1. */
    private static final String CODE_SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    /** In characters; 40 bits. */
    private static final int CODE_LENGTH = 8;

    private static final SecureRandom RANDOM = new SecureRandom();

    private SentForm() {}

    /** @param hash of the personal secret; empty where it is there already */
    static JdbcClient.StatementSpec into(
            JdbcClient.StatementSpec statement, Application form, Optional<byte[]> hash, JsonMapper json) {
        return statement
                .param("id", UUID.randomUUID())
                .param("key", form.key().value())
                .param("hash", hash.orElse(null), java.sql.Types.BINARY)
                .param("email", form.email().map(EmailAddress::value).orElse(null), java.sql.Types.VARCHAR)
                .param("language", form.language().locale().getLanguage())
                .param("kind", form.kind().map(KindId::value).orElse(null), java.sql.Types.OTHER)
                .param("member", form.member().map(member -> member.value()).orElse(null), java.sql.Types.OTHER)
                .param("online", form.online())
                .param(
                        "people",
                        json.writeValueAsString(
                                form.people().stream().map(SentForm::person).toList()))
                .param(
                        "answers",
                        json.writeValueAsString(form.answers().entrySet().stream()
                                .collect(Collectors.toMap(said -> said.getKey().toString(), Map.Entry::getValue))))
                .param("needs", new String[] {
                    form.needs().access(), form.needs().diet(), form.needs().interpreter()
                })
                .param("consents", form.consents().stream().map(Enum::name).toArray(String[]::new));
    }

    private static Map<String, String> person(Attendee person) {
        return Map.of(
                "id", person.id().toString(),
                "name", person.name(),
                "institution", person.institution(),
                "town", person.town(),
                "code", code());
    }

    private static String code() {
        return RANDOM.ints(CODE_LENGTH, 0, CODE_SIGNS.length())
                .mapToObj(sign -> CODE_SIGNS.substring(sign, sign + 1))
                .collect(Collectors.joining());
    }
}
