package kervan.ui.ingest;

import kervan.ingest.Mapping.Role;
import kervan.language.Texts;

/// What a column holds, in words.
final class RoleWords {

    private RoleWords() {
    }

    static String of(Role role) {
        return Texts.of("ingest.role." + role.name());
    }
}
