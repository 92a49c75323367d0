package kervan.saved;

import java.util.Arrays;
import java.util.Optional;

/// A part of a dashboard: an exploration, a target, or a text.
///
/// @param id names it on its dashboard; it stays when the tile moves
/// @param content of an exploration its address, of a target its name, of a text the text
/// @param title what stands above it; empty for that of its content
/// @param width in columns of twelve, from 3
/// @param height in steps, from 1 to 4; a tile is as high as its content at least
public record Tile(String id, Kind kind, String content, String title, int width, int height) {

    public static final int COLUMNS = 12;
    public static final int NARROWEST = 3;
    public static final int HIGHEST = 4;

    /// What a tile shows.
    public enum Kind {

        EXPLORATION("exploration"),
        TARGET("target"),
        TEXT("text");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /// How it is written in files and in the API.
        public String code() {
            return code;
        }

        public static Optional<Kind> ofCode(String code) {
            return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
        }
    }

    /// The same with another size, as near to it as tiles can be.
    public Tile sized(int width, int height) {
        return new Tile(id, kind, content, title, Math.clamp(width, NARROWEST, COLUMNS), Math.clamp(height, 1, HIGHEST));
    }

    /// The same in its place, with another title and content.
    Tile saying(String title, String content) {
        return new Tile(id, kind, content, title, width, height);
    }
}
