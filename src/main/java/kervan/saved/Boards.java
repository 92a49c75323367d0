package kervan.saved;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;

/// Dashboards that readers put together, each with all its versions.
@Service
public class Boards extends Shelf<Board> {

    Boards(SavedStore store, Clock clock) {
        super("board", store, clock);
    }

    @Override
    String written(Board content) {
        return BoardJson.write(content);
    }

    @Override
    Board read(String content) {
        return BoardJson.read(content);
    }

    @Override
    Checked<Board> checked(Board content) {
        var objection = content.objection();
        return new Checked<>(objection.isEmpty() ? content.canonical() : content, objection);
    }

    @Override
    List<String> differences(Board from, Board to) {
        return BoardChanges.between(from, to);
    }
}
