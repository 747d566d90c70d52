package org.zaedno.content.workspace;

/** A workspace's woven mark: which yarn, core, ring, corner and tone. Assigned on the day of joining and kept. */
public record Mark(int yarn, int core, int ring, int corner, int tone) {}
