package kervan.ui.ingest;

import kervan.ingest.Mapping.Role;

/// What a column holds, in words.
final class RoleWords {

    private RoleWords() {
    }

    static String of(Role role) {
        return switch (role) {
            case CODE -> "what is measured";
            case UNIT_CODE -> "unit, and what is measured";
            case LABEL -> "what a code means";
            case PERIOD -> "days covered";
            case YEAR -> "year";
            case PART_OF_YEAR -> "month or quarter";
            case FROM -> "first day";
            case TO -> "last day";
            case VALUE -> "value";
            case LOW -> "lowest value";
            case HIGH -> "highest value";
            case UNIT -> "unit";
            case MULTIPLIER -> "power of ten";
            case QUALIFIER -> "word beside the value";
            case STATUS -> "status";
            case FLAGS -> "flags of Eurostat";
            case ASSESSMENT -> "assessment of JODI";
            case STANDING -> "standing";
            case FINDING -> "finding";
            case REASON -> "reason of a judgement";
            case PUBLISHER -> "publisher";
            case TITLE -> "title of the document";
            case ADDRESS -> "address";
            case PUBLISHED_ON -> "published on";
            case DATA_SET -> "data set";
            case NOTE -> "note";
            case IGNORED -> "nothing that is needed";
        };
    }
}
