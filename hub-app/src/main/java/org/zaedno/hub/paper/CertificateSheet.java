package org.zaedno.hub.paper;

import java.util.List;
import org.zaedno.content.language.Language;
import org.zaedno.content.workspace.Mark;

/**
 * What stands on one certificate.
 *
 * @param issuer who issues it, beside the mark
 * @param attests between the name and the title
 * @param facts day, place, hours; those that are known
 * @param more below them, may be empty
 * @param signatory may be empty: then nobody signs
 * @param issued when, in words
 * @param check what one does with the code, in words
 * @param address of the check, with scheme and host
 * @param code as people read it
 */
public record CertificateSheet(
        Language language,
        Mark mark,
        String issuer,
        String heading,
        String name,
        String attests,
        String title,
        List<String> facts,
        String more,
        String signatory,
        String role,
        String issued,
        String check,
        String address,
        String code) {}
