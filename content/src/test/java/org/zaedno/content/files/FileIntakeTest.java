package org.zaedno.content.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zaedno.content.AtOnce;
import org.zaedno.content.Content;
import org.zaedno.content.World;
import org.zaedno.content.people.Role;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.content.tenancy.NotAllowed;
import org.zaedno.content.tenancy.WorkspaceId;

class FileIntakeTest {
    private static final Content CONTENT = Content.shared();
    private static final World WORLD = CONTENT.world();

    private final WorkspaceId workspace = WORLD.member();
    private final Actor.Acting author = WORLD.acting(workspace, Role.AUTHOR);
    private final FileIntake intake = CONTENT.get(FileIntake.class);
    private final PublishedFiles published = CONTENT.get(PublishedFiles.class);

    static Stream<Arguments> kept() {
        return Stream.of(
                Arguments.of("Снимка от форума.JPG", SomePicture.jpeg(40, 30), FileType.JPEG, "Снимка от форума.jpg"),
                Arguments.of("photo.jpg", SomePicture.png(40, 30), FileType.PNG, "photo.png"),
                Arguments.of("C:\\Users\\me\\схема.png", SomePicture.png(40, 30), FileType.PNG, "схема.png"),
                Arguments.of("report.bin", SomeDocument.pdf("report"), FileType.PDF, "report.pdf"),
                Arguments.of("../../etc/Доклад.docx", SomeDocument.docx(), FileType.DOCX, "Доклад.docx"),
                Arguments.of("таблица.csv", utf8("дете;семейство\n1;2"), FileType.CSV, "таблица.csv"),
                Arguments.of("старо.txt", "Писмо".getBytes(Charset.forName("windows-1251")), FileType.TXT, "старо.txt"),
                Arguments.of(
                        "текст.odt",
                        SomeDocument.zip(Map.of("mimetype", utf8("application/vnd.oasis.opendocument.text"))),
                        FileType.ODT,
                        "текст.odt"));
    }

    @ParameterizedTest
    @MethodSource("kept")
    void a_file_is_what_its_bytes_are_and_is_called_so(String name, byte[] bytes, FileType type, String called) {
        var file = receive(name, bytes);

        assertThat(file.type()).isEqualTo(type);
        assertThat(file.name()).isEqualTo(called);
        assertThat(file.address()).matches("/files/[0-9a-f-]{36}/[a-z0-9-]+\\.[a-z]+");
        assertThat(published.bytes(file).exists()).isTrue();
    }

    static Stream<Arguments> refused() {
        var zeros = new byte[40 << 20];
        var bomb = SomeDocument.docx(Map.of("word/document.xml", zeros));
        var prefixed = concat(utf8("MZ"), SomeDocument.docx());
        return Stream.of(
                Arguments.of("empty.pdf", new byte[0], "file-empty"),
                Arguments.of("page.png", utf8("<!doctype html><script>alert(1)</script>"), "file-type"),
                Arguments.of("page.txt", utf8("\n <HTML><script>alert(1)</script>"), "file-type"),
                Arguments.of("drawing.svg", utf8("<svg xmlns='http://www.w3.org/2000/svg'/>"), "file-type"),
                Arguments.of("drawing.txt", utf8("<?xml version='1.0'?><svg/>"), "file-type"),
                Arguments.of("program.txt", new byte[] {'M', 'Z', 0, 0, 3}, "file-type"),
                Arguments.of("old.doc", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, "file-type"),
                Arguments.of("archive.zip", SomeDocument.zip(Map.of("a.txt", utf8("a"))), "file-type"),
                Arguments.of("prefixed.docx", prefixed, "file-type"),
                Arguments.of("cut.docx", java.util.Arrays.copyOf(SomeDocument.docx(), 60), "file-broken"),
                Arguments.of("cut.pdf", utf8("%PDF-1.7 and nothing more"), "file-broken"),
                Arguments.of("cut.jpg", java.util.Arrays.copyOf(SomePicture.jpeg(400, 300), 100), "file-broken"),
                Arguments.of("bomb.docx", bomb, "file-archive"),
                Arguments.of("way-out.docx", SomeDocument.docx(Map.of("../../evil", utf8("evil"))), "file-archive"),
                Arguments.of("macro.docx", SomeDocument.docx(Map.of("word/vbaProject.bin", zip())), "file-macros"),
                Arguments.of(
                        "macro.docm",
                        SomeDocument.openXml("application/vnd.ms-word.document.macroEnabled.main+xml", Map.of()),
                        "file-macros"),
                Arguments.of("huge.png", SomePicture.hugePng(50_000, 50_000), "file-pixels"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void what_is_not_kept_here_is_refused_with_its_reason_and_leaves_nothing(String name, byte[] bytes, String reason)
            throws IOException {
        var before = stored();

        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> receive(name, bytes))
                .matches(refusal -> refusal.key().equals("invalid." + reason));

        assertThat(stored()).isEqualTo(before);
        assertThat(library()).isZero();
    }

    @Test
    void an_upload_over_its_limit_is_stopped_while_it_comes() throws IOException {
        var before = stored();
        var endless = new InputStream() {
            private long given;

            @Override
            public int read() {
                given++;
                return 'a';
            }

            @Override
            public int read(byte[] into, int from, int length) {
                given += length;
                return length;
            }
        };

        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> intake.receive(author, "endless.txt", endless))
                .matches(refusal -> refusal.key().equals("invalid.file-large"));

        assertThat(endless.given).isLessThan(FileLimits.DOCUMENT_BYTES + (1 << 20));
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void a_line_that_breaks_leaves_nothing() throws IOException {
        var before = stored();
        var breaking = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the reader went through a tunnel");
            }
        };

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> intake.receive(author, "photo.jpg", breaking));

        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void the_same_bytes_are_kept_once_in_a_library_and_once_on_the_disk() throws IOException {
        var bytes = SomeDocument.pdf("same " + workspace);
        var first = receive("first.pdf", bytes);
        CONTENT.as(author, () -> {
            CONTENT.get(FileDesk.class).bin(first.id());
        });
        var afterFirst = stored();

        var again = receive("second.pdf", bytes);
        var theirs = intake.receive(
                WORLD.acting(WORLD.member(), Role.EDITOR), "theirs.pdf", new ByteArrayInputStream(bytes));

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.binnedAt()).isEmpty();
        assertThat(theirs.id()).isNotEqualTo(first.id());
        assertThat(stored()).isEqualTo(afterFirst);
    }

    @Test
    void two_who_send_the_same_at_the_same_instant_get_one_file() {
        var bytes = SomeDocument.pdf("race " + workspace);

        var answers = AtOnce.times(6, () -> receive("race.pdf", bytes).id());

        assertThat(answers).allMatch(FileId.class::isInstance);
        assertThat(Set.copyOf(answers)).hasSize(1);
        assertThat(library()).isEqualTo(1);
    }

    @Test
    void a_workspace_that_is_full_is_told_so() {
        var first = receive("small.pdf", SomeDocument.pdf("small " + workspace));
        WORLD.sql()
                .sql("update content.file set room = ? where id = ?")
                .params(FileLimits.ROOM_BYTES, first.id().value())
                .update();

        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> receive("next.pdf", SomeDocument.pdf("next " + workspace)))
                .matches(refusal -> refusal.key().equals("invalid.file-room"));
    }

    @Test
    void only_those_who_write_bring_files() {
        var organiser = WORLD.acting(workspace, Role.ORGANISER);
        var elsewhere = new Actor.Acting(organiser.person(), WORLD.member());
        var pdf = SomeDocument.pdf("mine");

        for (var actor : new Actor.Acting[] {organiser, elsewhere}) {
            assertThatExceptionOfType(NotAllowed.class)
                    .isThrownBy(() -> intake.receive(actor, "mine.pdf", new ByteArrayInputStream(pdf)));
        }
    }

    @Test
    void what_is_kept_is_open_to_nobody_else_on_the_machine() throws IOException {
        receive("closed.pdf", SomeDocument.pdf("closed"));

        try (var all = Files.walk(folder())) {
            assertThat(all)
                    .allSatisfy(path -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                            .endsWith("------"));
        }
    }

    private KeptFile receive(String name, byte[] bytes) {
        return intake.receive(author, name, new ByteArrayInputStream(bytes));
    }

    private long library() {
        return CONTENT.as(author, () -> CONTENT.get(FileDesk.class).count(FileFilter.ALL));
    }

    /** Every file in the store, those that are just coming too. */
    private static Set<String> stored() throws IOException {
        try (var all = Files.walk(folder())) {
            return all.filter(Files::isRegularFile).map(Path::toString).collect(Collectors.toSet());
        }
    }

    private static Path folder() throws IOException {
        var scratch = CONTENT.get(FileStore.class).scratch();
        Files.delete(scratch);
        return scratch.getParent().getParent();
    }

    private static byte[] zip() {
        return new byte[] {1, 2, 3};
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] concat(byte[] first, byte[] second) {
        var both = java.util.Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
