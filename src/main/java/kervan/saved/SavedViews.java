package kervan.saved;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/// Pages that readers gave a name, each with all its versions.
@Service
public class SavedViews extends Shelf<PageAddress> {

    SavedViews(SavedStore store, Clock clock) {
        super("view", store, clock);
    }

    @Override
    String written(PageAddress content) {
        return content.text();
    }

    @Override
    PageAddress read(String content) {
        return new PageAddress(content);
    }

    @Override
    Checked<PageAddress> checked(PageAddress content) {
        return new Checked<>(content, Optional.empty());
    }

    @Override
    List<String> differences(PageAddress from, PageAddress to) {
        return AddressChanges.between(from, to);
    }
}
