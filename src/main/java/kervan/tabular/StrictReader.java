package kervan.tabular;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import kervan.language.Texts;

/// Characters of a file whose every byte is in one encoding; where one is not, or is zero, it says in which line.
final class StrictReader extends Reader {

    /// Thrown where the bytes are no text; the message goes on after *the file cannot be read:*.
    static final class NoText extends IOException {
        NoText(String why) {
            super(why);
        }
    }

    private final InputStream bytes;
    private final CharsetDecoder decoder;
    private final String charset;
    private final ByteBuffer read = ByteBuffer.allocate(1 << 16).flip();
    private boolean ended;
    private boolean begun;
    private boolean afterReturn;
    private long line = 1;
    /// The second half of a character for whose halves there was room for one only.
    private int pending = -1;

    StrictReader(InputStream bytes, Charset charset) {
        this.bytes = bytes;
        this.charset = charset.name();
        this.decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        var out = CharBuffer.wrap(buffer, offset, length).slice();
        if (pending >= 0) {
            out.put((char) pending);
            pending = -1;
        }
        while (out.position() == 0) {
            if (!fill()) {
                return -1;
            }
            var result = decode(out);
            skipMark(out);
            count(buffer, offset, out.position());
            if (result.isError()) {
                throw new NoText(Texts.of("tabular.mixed-encodings", "line", Long.toString(line), "charset", charset.toString()));
            }
            if (ended && !read.hasRemaining() && out.position() == 0) {
                return -1;
            }
        }
        return out.position();
    }

    /// Whether there may be characters left.
    private boolean fill() throws IOException {
        if (!ended) {
            read.compact();
            var count = bytes.read(read.array(), read.position(), read.remaining());
            ended = count < 0;
            read.position(read.position() + Math.max(0, count)).flip();
        }
        return !ended || read.hasRemaining();
    }

    /// Where there is room for one half of a character only, the other is kept for the next time.
    private CoderResult decode(CharBuffer out) {
        var result = decoder.decode(read, out, ended);
        if (result.isOverflow() && out.position() == 0) {
            var both = CharBuffer.allocate(2);
            decoder.decode(read, both, ended);
            out.put(both.get(0));
            pending = both.get(1);
        }
        return result;
    }

    private void skipMark(CharBuffer out) {
        if (!begun && out.position() > 0) {
            begun = true;
            if (out.get(0) == '\uFEFF') {
                var kept = out.position() - 1;
                System.arraycopy(out.array(), out.arrayOffset() + 1, out.array(), out.arrayOffset(), kept);
                out.position(kept);
            }
        }
    }

    private void count(char[] buffer, int offset, int length) throws NoText {
        for (int index = offset; index < offset + length; index++) {
            var one = buffer[index];
            if (one <= '\r') {
                line += one == '\r' || one == '\n' && !afterReturn ? 1 : 0;
                if (one == 0) {
                    throw new NoText(Texts.of("tabular.zero-byte", "line", Long.toString(line)));
                }
            }
            afterReturn = one == '\r';
        }
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
