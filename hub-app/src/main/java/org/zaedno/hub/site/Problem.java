package org.zaedno.hub.site;

import org.springframework.http.HttpStatus;

/** What can go wrong, as far as a reader needs to tell it apart. */
enum Problem {
    BAD_REQUEST,
    FORBIDDEN,
    NOT_FOUND,
    METHOD_NOT_ALLOWED,
    GONE,
    TOO_MANY_REQUESTS,
    INTERNAL_SERVER_ERROR,
    SERVICE_UNAVAILABLE;

    static Problem of(HttpStatus status) {
        for (var problem : values()) {
            if (problem.name().equals(status.name())) return problem;
        }
        return status.is4xxClientError() ? BAD_REQUEST : INTERNAL_SERVER_ERROR;
    }

    String title() {
        return "error." + number() + ".title";
    }

    String text() {
        return "error." + number() + ".text";
    }

    /** Whether the way on is to look for something else, or to sign in and see more. */
    boolean isAboutThePlace() {
        return this == NOT_FOUND || this == GONE || this == BAD_REQUEST;
    }

    private int number() {
        return HttpStatus.valueOf(name()).value();
    }
}
