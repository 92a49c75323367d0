package kervan.export;

import java.util.Arrays;
import java.util.List;
import kervan.watch.Evaluation;
import kervan.watch.SavedClaim;
import org.jspecify.annotations.Nullable;

/// What a file of watched claims holds: one row for each time that a claim came to something else.
public final class ClaimTable {

    private static final List<String> COLUMNS = List.of("key", "title", "made_by", "document", "address", "saved_at", "saved_by", "watched", "claim", "evaluated_at", "occasion", "answer", "flipped",
            "holds", "headline");

    private ClaimTable() {
    }

    public static DataTable of(List<SavedClaim> claims) {
        return new DataTable("kervan_claims", COLUMNS, claims.stream().flatMap(claim -> claim.evaluations().stream().map(one -> row(claim, one))).toList());
    }

    private static List<@Nullable Object> row(SavedClaim claim, Evaluation one) {
        var source = claim.source();
        return Arrays.asList(claim.key(), source.title(), source.madeBy(), source.document(), source.address(), claim.savedAt().toString(), source.savedBy(), claim.watched() ? "yes" : "no",
                claim.words().query(), one.evaluatedAt().toString(), one.occasion(), one.answer(), one.flipped() ? "yes" : "no", one.holds(), one.headline());
    }
}
