package org.zaedno.hub.files;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.zaedno.content.files.FileId;
import org.zaedno.content.files.FileType;
import org.zaedno.content.files.KeptFile;
import org.zaedno.content.files.PublishedFiles;
import org.zaedno.content.files.ShowsChild;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.NotFound;
import org.zaedno.content.tenancy.Tenancy;

/**
 * Sends files, with the reader's rights asked every time; unknown and forbidden are the same. The name in the address is
 * for people and may be an older one. Parts of a file can be asked for.
 */
@RestController
class FileDoor {
    /**
     * What an address gives never changes, so it could be kept for a year. But a picture may have to go: an hour after
     * that no cache shows it any more. One that shows a child is asked for every time: the leave for it can end.
     */
    private static final Duration KEPT = Duration.ofHours(1);
    /** Whatever a file is, opened by itself it runs nothing, loads nothing and stands in no frame. Chromium still shows a PDF. */
    private static final String POLICY = "default-src 'none'; sandbox; base-uri 'none'; frame-ancestors 'none'";

    private final PublishedFiles files;
    private final Tenancy tenancy;

    FileDoor(PublishedFiles files, Tenancy tenancy) {
        this.files = files;
        this.tenancy = tenancy;
    }

    @GetMapping("/files/{id}/{name}")
    ResponseEntity<Resource> file(@PathVariable String id) {
        return found(id, file -> Optional.of(files.bytes(file)));
    }

    @GetMapping("/files/{id}/{width:[1-9][0-9]{1,3}}/{name}")
    ResponseEntity<Resource> smaller(@PathVariable String id, @PathVariable int width) {
        return found(id, file -> files.bytes(file, width));
    }

    private ResponseEntity<Resource> found(String id, Function<KeptFile, Optional<Resource>> wanted) {
        var reader = tenancy.current();
        return tenancy.as(reader, () -> {
            var file = FileId.parse(id).flatMap(files::find).orElseThrow(NotFound::new);
            var bytes = wanted.apply(file).filter(Resource::exists).orElseThrow(NotFound::new);
            boolean everyones = reader.equals(Actor.STRANGER);
            return ResponseEntity.ok()
                    .contentType(MediaType.parseMediaType(file.type().mediaType()))
                    .eTag('"' + bytes.getFilename() + '"') // the content's own hash
                    .cacheControl(
                            everyones ? everyones(file) : CacheControl.noCache().cachePrivate())
                    .header(HttpHeaders.CONTENT_DISPOSITION, disposition(file))
                    .header("Content-Security-Policy", POLICY)
                    .header("X-Content-Type-Options", "nosniff")
                    // Web-based feed readers and mail show public pictures; nobody else's page reads a closed one.
                    .header("Cross-Origin-Resource-Policy", everyones ? "cross-origin" : "same-origin")
                    .body(bytes);
        });
    }

    private static CacheControl everyones(KeptFile file) {
        boolean leaveMayEnd = file.words().showsChild().equals(Optional.of(ShowsChild.RECOGNISABLE));
        return leaveMayEnd
                ? CacheControl.noCache().cachePublic()
                : CacheControl.maxAge(KEPT).cachePublic();
    }

    /** Pictures and PDF open in the browser, at the page that a link names; everything else is saved. */
    private static String disposition(KeptFile file) {
        var how = file.isPicture() || file.type() == FileType.PDF
                ? ContentDisposition.inline()
                : ContentDisposition.attachment();
        return how.filename(file.name(), StandardCharsets.UTF_8).build().toString();
    }
}
