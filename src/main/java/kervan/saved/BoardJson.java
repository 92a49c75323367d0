package kervan.saved;

import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A dashboard as the column `content` has it.
final class BoardJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private BoardJson() {
    }

    static String write(Board board) {
        var object = JSON.createObjectNode();
        object.put("from", board.range().from()).put("to", board.range().to()).put("asOf", board.range().asOf());
        var tiles = object.putArray("tiles");
        board.tiles().forEach(tile -> tiles.addObject().put("id", tile.id()).put("kind", tile.kind().code()).put("content", tile.content()).put("title", tile.title())
                .put("width", tile.width()).put("height", tile.height()));
        return JSON.writeValueAsString(object);
    }

    static Board read(String text) {
        var object = JSON.readTree(text);
        var tiles = StreamSupport.stream(object.get("tiles").spliterator(), false).map(BoardJson::tile).toList();
        return new Board(new BoardRange(object.get("from").asString(), object.get("to").asString(), object.get("asOf").asString()), tiles);
    }

    private static Tile tile(JsonNode tile) {
        return new Tile(tile.get("id").asString(), Tile.Kind.ofCode(tile.get("kind").asString()).orElseThrow(), tile.get("content").asString(), tile.get("title").asString(),
                tile.get("width").asInt(), tile.get("height").asInt());
    }
}
