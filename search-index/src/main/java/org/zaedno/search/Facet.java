package org.zaedno.search;

/** By what results are counted and narrowed. */
public enum Facet {
    KIND,
    OWNER,
    LANGUAGE,
    THEME
}
