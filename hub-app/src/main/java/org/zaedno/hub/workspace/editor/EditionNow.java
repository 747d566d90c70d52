package org.zaedno.hub.workspace.editor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.Remark;
import org.zaedno.content.publication.Returned;
import org.zaedno.content.publication.Step;

/**
 * What surrounds an edition at this moment.
 *
 * @param open the steps this person may take
 * @param source the language it is translated from
 * @param address of its page; empty while readers have none
 */
record EditionNow(
        Set<Step> open,
        boolean mayWrite,
        Language source,
        Optional<String> address,
        Optional<Returned> returned,
        List<Remark> remarks) {}
