package org.zaedno.hub.report;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.zaedno.content.audit.ActivityLog;
import org.zaedno.content.audit.Export;
import org.zaedno.content.audit.Subject;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.registration.RegistrationForms;
import org.zaedno.content.registration.Registrations;
import org.zaedno.content.tenancy.NotAllowed;
import org.zaedno.content.tenancy.NotFound;
import org.zaedno.hub.checkin.OwnEvents;
import org.zaedno.hub.words.Words;

/**
 * Tables for who runs an event. Each is in the log before its first byte leaves, in a transaction of its own: a line that breaks
 * half-way must not take the entry back.
 */
@Controller
class ExportPages {
    private final OwnEvents own;
    private final Reports reports;
    private final Registrations registrations;
    private final RegistrationForms forms;
    private final ActivityLog log;
    private final Words words;

    ExportPages(
            OwnEvents own,
            Reports reports,
            Registrations registrations,
            RegistrationForms forms,
            ActivityLog log,
            Words words) {
        this.own = own;
        this.reports = reports;
        this.registrations = registrations;
        this.forms = forms;
        this.log = log;
        this.words = words;
    }

    @GetMapping(ReportAddress.AT + "/participants.{format:csv|xlsx}")
    void participants(
            @PathVariable ItemId event,
            @PathVariable Language language,
            @PathVariable String format,
            @RequestParam(defaultValue = "") String who,
            @RequestParam(defaultValue = "") String columns,
            @RequestParam(defaultValue = "") String needs,
            @RequestParam(defaultValue = "") String answers,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var taken = Taken.of(who, columns, needs, answers);
        var as = SheetFormat.valueOf(format.toUpperCase(Locale.ROOT));
        send(request, response, () -> {
            own.run(() -> {
                int rows = people(event, language, taken).persons();
                log.exported(
                        Subject.of(Subject.Kind.ITEM, event),
                        Export.PARTICIPANTS,
                        as.ending(),
                        rows,
                        Map.of("who", taken.who().code(), "columns", taken.codes()));
                return true;
            });
            return own.run(
                    () -> write(people(event, language, taken).sheet(), "participants", event, language, as, response));
        });
    }

    @GetMapping(ReportAddress.AT + "/numbers.{format:csv|xlsx}")
    void numbers(
            @PathVariable ItemId event,
            @PathVariable Language language,
            @PathVariable String format,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var as = SheetFormat.valueOf(format.toUpperCase(Locale.ROOT));
        var in = words.in(language);
        send(request, response, () -> {
            var report = own.run(() -> {
                var made = reports.of(event, language, false);
                log.exported(
                        Subject.of(Subject.Kind.ITEM, event),
                        Export.NUMBERS,
                        as.ending(),
                        NumbersSheet.rows(made, in).size(),
                        Map.of());
                return made;
            });
            return write(NumbersSheet.of(report, in), "numbers", event, language, as, response);
        });
    }

    private PeopleSheet people(ItemId event, Language language, Taken taken) {
        return new PeopleSheet(registrations, forms, event, taken, words.in(language));
    }

    /** Strangers learn nothing; neither does a page of somebody else's that makes the browser ask. */
    private void send(HttpServletRequest request, HttpServletResponse response, Supplier<Boolean> work)
            throws IOException {
        if (own.isStranger() || "cross-site".equals(request.getHeader("Sec-Fetch-Site"))) throw new NotFound();
        try {
            work.get();
        } catch (NotAllowed no) {
            response.sendError(HttpStatus.FORBIDDEN.value());
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        }
    }

    private static boolean write(
            Sheet sheet, String name, ItemId event, Language language, SheetFormat as, HttpServletResponse response) {
        response.setContentType(as.type);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment()
                        .filename(name + "-" + event.toString().substring(0, 8) + "." + as.ending())
                        .build()
                        .toString());
        try {
            var out = response.getOutputStream();
            if (as == SheetFormat.CSV) CsvSheet.write(sheet, language, out);
            else XlsxSheet.write(sheet, out);
            return true;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
