package org.zaedno.content.certificate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.registration.ParticipantId;
import org.zaedno.content.tenancy.WorkspaceId;

/**
 * One certificate as it was issued.
 *
 * @param person and {@code name} are empty once the person is forgotten
 * @param title of the event, in the language of the certificate
 * @param from first day of the event, empty where nobody said when it was
 * @param place may be empty
 * @param issuer the workspace's name, in the language of the certificate
 * @param withdrawn when; empty: it holds
 * @param reason why it was withdrawn, for those who run the event
 * @param replaced whether a corrected one was issued in its place
 */
public record Certificate(
        CertificateId id,
        WorkspaceId owner,
        ItemId event,
        Optional<ParticipantId> person,
        Optional<String> name,
        Language language,
        CertificateText text,
        String title,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        String place,
        String issuer,
        Instant issuedAt,
        Optional<Instant> withdrawn,
        String reason,
        boolean replaced) {
    public boolean holds() {
        return withdrawn.isEmpty();
    }
}
