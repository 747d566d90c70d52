package org.zaedno.hub.workspace.report;

import org.springframework.stereotype.Component;
import org.zaedno.content.feedback.FeedbackDesk;
import org.zaedno.hub.report.Reports;

/** The doors that the report knocks at beside those of every page of an event. */
@Component
record ReportDoors(Reports reports, FeedbackDesk feedback) {}
