package org.zaedno.content.question;

import java.time.LocalDate;

/**
 * A question that found nothing, asked by enough people to be told.
 *
 * @param seal by which it is known, in hexadecimal
 * @param site networks that asked it on public pages, each counted once a day
 * @param workspaces persons who asked it in a workspace, each counted once a day
 */
public record UnansweredQuestion(String seal, String words, int site, int workspaces, LocalDate first, LocalDate last) {
    public int askers() {
        return site + workspaces;
    }
}
