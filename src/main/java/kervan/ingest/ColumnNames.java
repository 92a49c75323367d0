package kervan.ingest;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kervan.ingest.Mapping.Role;
import kervan.notation.UnitNotation;
import org.jspecify.annotations.Nullable;

/// What names of columns mean, in English, Azerbaijani, Turkish, Russian and Kazakh.
final class ColumnNames {

    private static final Map<String, Role> ROLES = new HashMap<>();

    static {
        put(Role.PERIOD, "period|time_period|time period|date|time|reference period|dövr|tarix|dönem|tarih|период|дата|кезең|күні|мерзімі");
        put(Role.YEAR, "year|years|il|yıl|год|годы|жыл|yr");
        put(Role.PART_OF_YEAR, "month|quarter|half|ay|rüb|çeyrek|месяц|квартал|айы|тоқсан|ай");
        put(Role.FROM, "from|start|begin|period_start|period start|start date|başlanğıc|başlangıç|с|начало|басы");
        put(Role.TO, "to|end|until|period_end|period end|end date|son|bitiş|по|конец|соңы");
        put(Role.VALUE, "value|values|volume|volumes|amount|quantity|qty|obs_value|figure|dəyər|həcm|miqdar|değer|hacim|miktar|значение|объем|количество|көлем|мәні|мән|саны");
        put(Role.LOW, "value_low|low|minimum|min");
        put(Role.HIGH, "value_high|high|maximum|max");
        put(Role.UNIT, "unit|units|unit of measure|unit_measure|uom|vahid|ölçü vahidi|birim|ölçü birimi|единица|ед. изм.|ед.изм.|единица измерения|өлшем бірлігі|бірлік");
        put(Role.QUALIFIER, "qualifier|words|wording");
        put(Role.STATUS, "status|obs_status|observation status");
        put(Role.FLAGS, "flag|flags|obs_flag");
        put(Role.STANDING, "standing");
        put(Role.FINDING, "finding");
        put(Role.REASON, "reason");
        put(Role.PUBLISHER, "publisher|source|published by|mənbə|kaynak|yayıncı|источник|дереккөз|дерек көзі");
        put(Role.TITLE, "source_title|source title|title|document|sənəd|başlıq|belge|başlık|документ|название|құжат|атауы");
        put(Role.ADDRESS, "source_address|source address|address|url|link|href|ünvan|bağlantı|адрес|ссылка|сілтеме");
        put(Role.PUBLISHED_ON, "published_on|published on|published|publication date|publication_date|last update|dərc tarixi|yayın tarihi|дата публикации|опубликовано|жарияланған күні");
        put(Role.NOTE, "note|notes|comment|comments|remark|remarks|qeyd|not|açıklama|примечание|комментарий|ескерту");
        put(Role.CODE, "series|series_key|series key|key|indicator|route|country|commodity|product|flow|direction|destination|origin|port|pipeline|company|shipper|cargo|partner|reporter"
                + "|göstərici|marşrut|ölkə|məhsul|istiqamət|gösterge|güzergah|rota|ülke|ürün|yön|показатель|ряд|маршрут|страна|товар|продукт|направление|көрсеткіш|бағыт|ел|өнім");
    }

    private static final List<String> OF_OTHERS = List.of("%", "pct", "percent", "share", "growth", "change", "rank", "pay", "faiz", "oran", "artım", "artış", "доля", "рост", "темп", "изменение", "үлес", "өсім");

    private ColumnNames() {
    }

    private static void put(Role role, String names) {
        Arrays.stream(names.split("\\|")).forEach(name -> ROLES.put(name, role));
    }

    /// What a name says; null when nothing that is known.
    static @Nullable Role role(String name) {
        var folded = folded(name);
        var known = ROLES.get(folded);
        return known != null ? known : ROLES.get(withoutUnit(folded));
    }

    /// Whether numbers in the column are no volumes: shares, growth rates.
    static boolean isOfOtherThings(String name) {
        var folded = " " + folded(name).replace('_', ' ') + " ";
        return folded.contains("%") || OF_OTHERS.stream().anyMatch(word -> folded.contains(" " + word + " "));
    }

    /// The unit in brackets, behind a comma, or at the end: `Transit, thousand tonnes`, `Volume (kt)`.
    static Optional<String> unit(String name) {
        var text = name.strip();
        if (UnitNotation.find(text).isPresent()) {
            return Optional.of(text);
        }
        for (int at = text.length() - 1; at > 0; at--) {
            if ("([,;:/".indexOf(text.charAt(at)) >= 0) {
                var tail = text.substring(at + 1).replaceAll("[)\\]]+$", "").strip();
                if (UnitNotation.read(tail) instanceof UnitNotation.Found) {
                    return Optional.of(tail);
                }
            }
        }
        var last = text.substring(Math.max(text.lastIndexOf(' '), text.lastIndexOf('_')) + 1);
        return last.length() < text.length() && UnitNotation.find(last).isPresent() ? Optional.of(last) : Optional.empty();
    }

    static String folded(String name) {
        return name.strip().replace('İ', 'i').toLowerCase(Locale.ROOT).replace('ё', 'е').replaceAll("\\s+", " ");
    }

    /// What stands before a bracket or comma.
    static String withoutUnit(String name) {
        for (int at = 1; at < name.length(); at++) {
            if ("([,;:".indexOf(name.charAt(at)) >= 0) {
                return name.substring(0, at).strip();
            }
        }
        return name;
    }
}
