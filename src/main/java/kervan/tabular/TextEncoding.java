package kervan.tabular;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/// How the bytes of a text file become characters, and how sure that is.
record TextEncoding(Charset charset, TableFile.Certainty certainty) {

    private record Mark(List<Integer> bytes, String charset) {
    }

    /// Byte order marks, the longer before those they begin with.
    private static final List<Mark> MARKS = List.of(new Mark(List.of(0xFF, 0xFE, 0, 0), "UTF-32LE"), new Mark(List.of(0, 0, 0xFE, 0xFF), "UTF-32BE"),
            new Mark(List.of(0xEF, 0xBB, 0xBF), "UTF-8"), new Mark(List.of(0xFF, 0xFE), "UTF-16LE"), new Mark(List.of(0xFE, 0xFF), "UTF-16BE"));

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Charset TURKISH = Charset.forName("windows-1254");
    private static final Charset CYRILLIC = Charset.forName("windows-1251");

    /// A few letters of the west can look like these; texts in them have many.
    private static final List<String> FAR_EASTERN = List.of("GB", "Big5", "EUC", "Shift", "TIS", "ISO-2022", "x-");
    private static final int ENOUGH = 40;

    /// What is told in windows-1252 by letters of Iceland is Turkish or Azerbaijani: they are Ğ, İ, Ş, ğ, ı and ş there.
    private static final String TURKISH_BYTES = "\u00D0\u00DD\u00DE\u00F0\u00FD\u00FE";

    /// @param head how the file begins, and where it first leaves ASCII
    /// @param whole whether that is the whole file, which then must not end within a character
    static TextEncoding of(byte[] head, boolean whole, @Nullable Charset given) {
        if (given != null && !given.name().equals("UTF-16")) {
            return new TextEncoding(given, TableFile.Certainty.GIVEN);
        }
        for (var mark : MARKS) {
            if (isMarked(head, mark)) {
                return new TextEncoding(Charset.forName(mark.charset), TableFile.Certainty.MARKED);
            }
        }
        return new TextEncoding(recognised(head, whole), TableFile.Certainty.RECOGNISED);
    }

    private static boolean isMarked(byte[] head, Mark mark) {
        for (int index = 0; index < mark.bytes.size(); index++) {
            if (index >= head.length || (head[index] & 0xFF) != mark.bytes.get(index)) {
                return false;
            }
        }
        return true;
    }

    private static Charset recognised(byte[] head, boolean whole) {
        var wide = wide(head);
        if (wide != null) {
            return wide;
        }
        return isUtf8(head, whole) || isMostlyUtf8(head) ? StandardCharsets.UTF_8 : narrow(head);
    }

    /// UTF-16 without a mark: the digits and delimiters of a table have a zero byte each, all on the same side.
    private static @Nullable Charset wide(byte[] head) {
        var zeros = new int[2];
        for (int index = 0; index < head.length; index++) {
            zeros[index & 1] += head[index] == 0 ? 1 : 0;
        }
        var enough = head.length / 10;
        if (zeros[1] > enough && zeros[0] == 0) {
            return StandardCharsets.UTF_16LE;
        }
        return zeros[0] > enough && zeros[1] == 0 ? StandardCharsets.UTF_16BE : null;
    }

    private static boolean isUtf8(byte[] head, boolean whole) {
        var decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        return !decoder.decode(ByteBuffer.wrap(head), CharBuffer.allocate(head.length + 1), whole).isError();
    }

    /// A file that mixes UTF-8 with something else is read as UTF-8 and refused at the line that is not: better than garbled names.
    private static boolean isMostlyUtf8(byte[] head) {
        int letters = 0;
        int others = 0;
        for (int index = 0; index < head.length; index++) {
            int length = sequence(head, index);
            letters += length > 1 ? 1 : 0;
            others += length == 0 ? 1 : 0;
            index += Math.max(0, length - 1);
        }
        return letters > 2 && letters * 4L > others;
    }

    /// How many bytes make the character that begins here; 0 when none does.
    private static int sequence(byte[] head, int start) {
        int first = head[start] & 0xFF;
        int length = first < 0x80 ? 1 : first >= 0xC2 && first < 0xE0 ? 2 : first >= 0xE0 && first < 0xF0 ? 3 : first >= 0xF0 && first < 0xF5 ? 4 : 0;
        for (int index = start + 1; index < start + length; index++) {
            if (index >= head.length || (head[index] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }

    private static Charset narrow(byte[] head) {
        var detector = new UniversalDetector();
        detector.handleData(head, 0, head.length);
        detector.dataEnd();
        var name = detector.getDetectedCharset();
        if (name != null && name.contains("CYRILLIC")) {
            return CYRILLIC;
        }
        var found = name == null || !Charset.isSupported(name) ? WESTERN : Charset.forName(name);
        var likely = FAR_EASTERN.stream().noneMatch(found.name()::startsWith) || foreign(head) >= ENOUGH ? found : WESTERN;
        return likely.equals(WESTERN) && holdsAny(head, TURKISH_BYTES) ? TURKISH : likely;
    }

    private static long foreign(byte[] head) {
        long count = 0;
        for (var one : head) {
            count += one < 0 ? 1 : 0;
        }
        return count;
    }

    private static boolean holdsAny(byte[] head, String bytes) {
        for (var one : head) {
            if (one < 0 && bytes.indexOf(one & 0xFF) >= 0) {
                return true;
            }
        }
        return false;
    }
}
