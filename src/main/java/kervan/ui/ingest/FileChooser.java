package kervan.ui.ingest;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.BiConsumer;
import kervan.language.Texts;
import kervan.ui.component.UploadText;
import org.jspecify.annotations.Nullable;

/// A file that is dropped, chosen, or pasted as text.
class FileChooser extends Div {

    private static final double LARGEST_BYTES = 4.0 * 1024 * 1024 * 1024;

    private record Arrived(String name, Path file) {
    }

    private final Uploads uploads;
    private final BiConsumer<String, Path> brought;
    private final Paragraph refusal = new Paragraph();
    private volatile @Nullable Arrived arrived;

    /// @param brought is told the name for people, and where the content is
    FileChooser(Uploads uploads, BiConsumer<String, Path> brought) {
        this.uploads = uploads;
        this.brought = brought;
        refusal.addClassNames("warn", "answer");
        refusal.getElement().setAttribute("role", "alert");
        add(upload(), paste(), refusal);
    }

    private Upload upload() {
        var upload = new Upload(this::receive);
        upload.getElement().setProperty("maxFileSize", LARGEST_BYTES);
        upload.setI18n(UploadText.all());
        upload.getElement().addEventListener("upload-start", event -> refusal.setText(""));
        upload.getElement().addEventListener("upload-success", event -> {
            upload.clearFileList();
            if (arrived instanceof Arrived one) {
                brought.accept(one.name, one.file);
            }
        });
        upload.getElement().addEventListener("upload-error", event -> refuse(Texts.of("ingest.chooser.broken")));
        upload.getElement().addEventListener("file-reject", event -> refuse(Texts.of("ingest.chooser.too-large")));
        return upload;
    }

    private void refuse(String sentence) {
        refusal.setText(sentence);
    }

    /// In a thread of the request, while the page stays usable.
    private void receive(UploadEvent event) throws IOException {
        var file = uploads.create();
        try (var content = event.getInputStream()) {
            Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException broken) {
            uploads.drop(file);
            throw broken;
        }
        arrived = new Arrived(name(event.getFileName()), file);
    }

    private static String name(@Nullable String given) {
        var name = given == null ? "" : given.replaceAll("[\\p{Cntrl}\\\\/]", "_").strip();
        return name.isEmpty() ? "upload" : name.substring(Math.max(0, name.length() - 200));
    }

    private NativeDetails paste() {
        var text = new Element("textarea").setAttribute("rows", "6").setAttribute("aria-label", Texts.of("ingest.chooser.cells"))
                .setAttribute("placeholder", Texts.of("ingest.chooser.paste-hint"));
        var use = new NativeButton(Texts.of("ingest.chooser.use"));
        use.addClassName("action");
        use.addClickListener(click -> text.executeJs("return this.value").then(String.class, this::pasted));
        var content = new Div();
        content.addClassName("paste");
        content.getElement().appendChild(text, use.getElement());
        return new NativeDetails(Texts.of("ingest.chooser.paste"), content);
    }

    private void pasted(String text) {
        if (text.isBlank()) {
            refuse(Texts.of("ingest.chooser.no-text"));
            return;
        }
        try {
            var file = uploads.create();
            Files.writeString(file, text, StandardCharsets.UTF_8);
            refuse("");
            brought.accept(FileText.PASTED, file);
        } catch (IOException noRoom) {
            throw new UncheckedIOException(noRoom);
        }
    }
}
