package org.zaedno.content.practice;

import org.zaedno.content.language.Names;

/** One of the coalition's working principles. */
public record Principle(PrincipleId id, Names name) {}
