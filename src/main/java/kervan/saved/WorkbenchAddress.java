package kervan.saved;

import java.util.Optional;
import kervan.saved.PageAddress.Read;

/// Addresses of the workbench, in their one form: the same exploration has the same address.
final class WorkbenchAddress {

    private WorkbenchAddress() {
    }

    /// @param plain begins with the name of a page of Kervan
    static Read canonical(String plain) {
        return new Read(Optional.of(new PageAddress(plain)), Optional.empty());
    }
}
