package kervan.ui.component;

import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;
import kervan.language.Texts;

/// What Vaadin's upload says.
public final class UploadText {

    private UploadText() {
    }

    public static UploadI18N all() {
        var uploading = new UploadI18N.Uploading().setStatus(new UploadI18N.Uploading.Status().setConnecting(Texts.of("shell.upload.connecting")).setStalled(Texts.of("shell.upload.stalled"))
                        .setProcessing(Texts.of("shell.upload.processing")).setHeld(Texts.of("shell.upload.held")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime().setPrefix(Texts.of("shell.upload.remaining")).setUnknown(Texts.of("shell.upload.unknown")))
                .setError(new UploadI18N.Uploading.Error().setServerUnavailable(Texts.of("shell.upload.unavailable")).setUnexpectedServerError(Texts.of("shell.upload.unexpected"))
                        .setForbidden(Texts.of("shell.upload.forbidden")));
        return new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles().setOne(Texts.of("shell.upload.choose")).setMany(Texts.of("shell.upload.choose")))
                .setDropFiles(new UploadI18N.DropFiles().setOne(Texts.of("shell.upload.drop")).setMany(Texts.of("shell.upload.drop")))
                .setError(new UploadI18N.Error().setFileIsTooBig(Texts.of("shell.upload.too-big")).setTooManyFiles(Texts.of("shell.upload.one")).setIncorrectFileType(Texts.of("shell.upload.type")))
                .setUploading(uploading)
                .setFile(new UploadI18N.File().setStart(Texts.of("shell.upload.start")).setRetry(Texts.of("shell.upload.retry")).setRemove(Texts.of("shell.upload.remove")))
                .setUnits(new UploadI18N.Units().setSize(List.of(Texts.of("shell.upload.units").split(" "))));
    }
}
