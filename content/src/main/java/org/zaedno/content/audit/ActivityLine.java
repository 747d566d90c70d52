package org.zaedno.content.audit;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.zaedno.content.language.Language;
import org.zaedno.content.tenancy.PersonId;
import org.zaedno.content.tenancy.WorkspaceId;

/**
 * One line of the log, as this reader may know it.
 *
 * @param owner in whose log it stands
 * @param person empty when a job of the system did it
 * @param personName empty for somebody of another workspace, whose name is not this reader's to know
 * @param actedFor for whom the person acted; empty for a job and for a stranger who just came in
 * @param subjectName empty when it is gone or not this reader's to know
 */
public record ActivityLine(
        long number,
        Instant at,
        WorkspaceId owner,
        Optional<PersonId> person,
        Optional<String> personName,
        Optional<WorkspaceId> actedFor,
        Deed deed,
        Optional<Subject> subject,
        Optional<String> subjectName,
        Optional<Language> language,
        Map<String, String> words) {}
