package kervan.tabular;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import kervan.language.Texts;
import kervan.language.Writing;
import org.jspecify.annotations.Nullable;

/// What the head of a text file tells of the rest.
record TextHead(TextEncoding encoding, @Nullable Character delimiter, boolean saysDelimiter, boolean endsAbruptly) {

    private static final int HEAD = 1 << 20;
    private static final int LOOKED_AT = 1 << 17;
    /// How far the first byte that is not ASCII is looked for.
    private static final long FAR = 1L << 27;

    private static final Map<Character, String> WORDS = Map.of(',', "comma", ';', "semicolon", '\t', "tab", '|', "bar");

    /// The first bytes of a file, all of them when it is small.
    static byte[] bytes(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }

    static TextHead of(Path file, byte[] head, TableOptions options) throws IOException, UnreadableTableException {
        var whole = head.length < HEAD;
        var encoding = TextEncoding.of(isAscii(head) && !whole ? withFirstLetters(file, head) : head, whole, options.charset());
        var text = decoded(head, encoding.charset());
        if (text.isBlank()) {
            throw new UnreadableTableException(Texts.of("tabular.empty"));
        }
        var said = DelimiterRecognition.said(text);
        var delimiter = options.delimiter() != null ? options.delimiter() : said != null ? said : DelimiterRecognition.of(text, whole && text.length() < LOOKED_AT);
        return new TextHead(encoding, delimiter, said != null, endsAbruptly(file, text, encoding.charset()));
    }

    static String count(long number) {
        return Writing.number(BigDecimal.valueOf(number));
    }

    String kind() {
        return delimiter == null ? Texts.of("tabular.kind.one-column")
                : Texts.of("tabular.kind.text", "delimiter", WORDS.getOrDefault(delimiter, "other"), "mark", delimiter.toString());
    }

    TableRows rows(Path file) throws IOException {
        return new TextRows(new StrictReader(Files.newInputStream(file), encoding.charset()), delimiter, saysDelimiter);
    }

    private static boolean isAscii(byte[] bytes) {
        for (var one : bytes) {
            if (one < 0) {
                return false;
            }
        }
        return true;
    }

    /// The head, and some bytes from where the file first leaves ASCII.
    private static byte[] withFirstLetters(Path file, byte[] head) throws IOException {
        var out = new ByteArrayOutputStream(head.length * 2);
        out.write(head);
        try (var in = Files.newInputStream(file)) {
            in.skipNBytes(head.length);
            byte[] next;
            for (long at = head.length; at < FAR && (next = in.readNBytes(HEAD)).length > 0; at += next.length) {
                if (!isAscii(next)) {
                    out.write(next);
                    break;
                }
            }
        }
        return out.toByteArray();
    }

    /// As far as it can be read; rows say where it cannot.
    private static String decoded(byte[] head, Charset charset) throws IOException {
        var decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPLACE).onUnmappableCharacter(CodingErrorAction.REPLACE);
        var text = decoder.decode(ByteBuffer.wrap(head)).toString();
        var start = text.startsWith("\uFEFF") ? 1 : 0;
        return text.substring(start, Math.min(text.length(), start + LOOKED_AT));
    }

    private static boolean endsAbruptly(Path file, String text, Charset charset) throws IOException {
        if (text.indexOf('\n') < 0 && text.indexOf('\r') < 0) {
            return false;
        }
        try (var end = new RandomAccessFile(file.toFile(), "r")) {
            var last = new byte[(int) Math.min(4, end.length())];
            end.seek(end.length() - last.length);
            end.readFully(last);
            var newline = "\n".getBytes(charset);
            return !ends(last, newline) && !ends(last, "\r".getBytes(charset));
        }
    }

    private static boolean ends(byte[] last, byte[] end) {
        return last.length >= end.length && Arrays.equals(last, last.length - end.length, last.length, end, 0, end.length);
    }
}
