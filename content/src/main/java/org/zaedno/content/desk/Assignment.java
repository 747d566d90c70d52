package org.zaedno.content.desk;

import java.time.LocalDate;
import java.util.Optional;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.tenancy.PersonId;

/** Who does what for an edition, which may not exist yet. @param due in Sofia, that day included */
public record Assignment(
        ItemId item, Language language, Task task, PersonId person, String name, Optional<LocalDate> due) {}
