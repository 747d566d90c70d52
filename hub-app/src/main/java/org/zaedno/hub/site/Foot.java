package org.zaedno.hub.site;

import java.util.List;
import org.zaedno.hub.profile.CoalitionWords;

/** What is the coalition's on every page. @param links the ways to its own pages */
record Foot(CoalitionWords coalition, List<CoalitionLinks.Link> links) {}
