package kervan.ui.board;

import com.vaadin.flow.router.QueryParameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kervan.dashboard.TargetBoard.Query;
import kervan.language.Texts;
import kervan.timeseries.PartialDate;
import org.jspecify.annotations.Nullable;

/// What the address of the managers' page says: `?route=BTC&commodity=crude oil&asOf=2024-07-31`. What it leaves out is as usual; what cannot be
/// understood is left out, and told.
///
/// @param parameters those that are known to the page, as they were written
record BoardAddress(Map<String, String> parameters) {

    static final String PATH = "targets";

    private static final List<String> KNOWN = List.of("route", "commodity", "asOf");

    static BoardAddress of(QueryParameters query) {
        var parameters = new LinkedHashMap<String, String>();
        KNOWN.forEach(name -> query.getSingleParameter(name).map(String::strip).filter(text -> !text.isEmpty()).ifPresent(text -> parameters.put(name, text)));
        return new BoardAddress(parameters);
    }

    Query query() {
        return new Query(Optional.ofNullable(parameters.get("route")), Optional.ofNullable(parameters.get("commodity")), day());
    }

    /// A sentence for what could not be understood.
    List<String> notices() {
        var notices = new ArrayList<String>();
        if (parameters.containsKey("asOf") && day().isEmpty()) {
            notices.add(Texts.of("board.notice.as-of", "value", parameters.get("asOf")));
        }
        return notices;
    }

    Optional<LocalDate> day() {
        return Optional.ofNullable(parameters.get("asOf")).flatMap(BoardAddress::lastDay);
    }

    /// The same address with another value; without the parameter where that is as usual.
    BoardAddress with(String name, @Nullable String value) {
        var changed = new LinkedHashMap<>(parameters);
        if (value == null || value.isEmpty()) {
            changed.remove(name);
        } else {
            changed.put(name, value);
        }
        return new BoardAddress(changed);
    }

    QueryParameters toParameters() {
        return QueryParameters.simple(parameters);
    }

    @Override
    public String toString() {
        var query = parameters.entrySet().stream().map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
        return PATH + (query.isEmpty() ? "" : "?" + query);
    }

    private static Optional<LocalDate> lastDay(String text) {
        try {
            return Optional.of(PartialDate.parse(text).latest());
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
