package kervan.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kervan.language.Folding;

/// Names of places, routes and companies that are spelt so differently that folding does not bring them together: `Baku` and `Bakı`, `Tbilisi` and `Tiflis`, `CPC` and `КТК`.
///
/// A line is one of them, its spellings divided by commas. One with `~` before it is a word of its own too, such as the Kazakh one for a sea: it leads to the others, not they to it. A spelling of several words counts where its words stand side by side.
final class PlaceNames {

    /// Words in the longest of the names.
    private static final int LONGEST = 4;

    private static final String TABLE = """
            Baku, Bakü, Bakı, Баку
            Tbilisi, Tiflis, Тифлис
            Ceyhan, Jeyhan, Djeyhan, Джейхан, ~Cihan
            Aktau, Aqtau, Ақтау, Aktaw
            Atyrau, Atırau, Атырау, Guryev
            Kashagan, Kaşaqan
            Tengiz, ~Теңіз, Тенгиз
            Alat, Alyat, Ələt, Алят
            Sangachal, Səngəçal, Sengecal, Сангачал
            Erzurum, Ərzurum, Эрзурум, Arzrum
            Novorossiysk, Novorossisk, Новороссийск
            Alashankou, Alaşankou, Алашанькоу, Alataw, Alatau Pass
            Kazakhstan, Qazaqstan, Kazakistan, Kazakstan, Қазақстан, Qazaxıstan, Казахстан, Kasachstan
            Kazakh, Kazak, Qazaq, Qazax, Қазақ, казах, казахский, казахстанский
            Azerbaijan, Azerbaycan, Azərbaycan, Азербайджан, Әзербайжан, Azerbaidjan
            Azerbaijani, Azeri, азербайджанский, азери
            Türkiye, Turkey, Türkiyə, Турция, Түркия, Turkiye
            Turkmenistan, Türkmenistan, Türkmənistan, Туркменистан, Туркмения, Түрікменстан
            Russia, Rusya, Rusiya, Россия, Ресей
            China, Çin, Китай, Қытай, Kitay, Kitai
            Georgia, Gürcistan, Gürcüstan, Грузия, Sakartvelo
            Europe, Avrupa, Avropa, Европа, Еуропа
            Germany, Almanya, Almaniya, Германия
            Italy, İtalya, İtaliya, Италия
            Greece, Yunanistan, Yunanıstan, Греция, Грекия
            Bulgaria, Bulgaristan, Bolqarıstan, Болгария
            Uzbekistan, Özbekistan, Özbəkistan, Узбекистан, Өзбекстан
            Caspian, Hazar, Xəzər, Каспий, Каспийское, Kaspi
            Druzhba, Drujba, Дружба
            BTC, БТД, BTD, Baku-Tbilisi-Ceyhan, Bakü-Tiflis-Ceyhan, Bakı-Tbilisi-Ceyhan, Баку-Тбилиси-Джейхан
            BTK, BTQ, БТК, Baku-Tbilisi-Kars
            CPC, КТК, КҚК, KTK, Caspian Pipeline Consortium, Каспийский трубопроводный консорциум, Hazar Boru Hattı Konsorsiyumu
            TITR, ТМТМ, ТХКБ, TMTM, Middle Corridor, Orta Koridor, Orta Dəhliz, Средний коридор, Орта дәліз, Trans-Caspian
            SCP, ЮКТ, CQBK, GKBH, South Caucasus Pipeline, Baku-Tbilisi-Erzurum, BTE
            SGC, ЮГК, GGK, CQD, Southern Gas Corridor, Güney Gaz Koridoru, Cənub Qaz Dəhlizi, Южный газовый коридор, Оңтүстік газ дәлізі
            TAP, ТАП, Trans Adriatic Pipeline
            TANAP, ТАНАП, Trans-Anatolian
            WREP, QİBK, Baku-Supsa
            TRACECA, ТРАСЕКА
            KMG, КМГ, ҚМГ, KazMunayGas, КазМунайГаз, ҚазМұнайГаз
            KTZ, КТЖ, ҚТЖ
            SOCAR, СОКАР, ГНКАР, ARDNŞ
            oil, petrol, neft, нефть, мұнай, crude
            gas, gaz, qaz, газ
            container, containers, konteyner, контейнер, TEU
            """;

    private static final Map<String, Set<String>> GROUPS = new HashMap<>();
    private static final Set<String> AMBIGUOUS = new HashSet<>();
    private static final Map<List<String>, Set<String>> PHRASES = new HashMap<>();

    static {
        TABLE.lines().forEach(PlaceNames::read);
    }

    private PlaceNames() {
    }

    /// How many of these words, from the first on, are together one of the longer names; 1 where they are none.
    static int lengthOfName(List<String> folded) {
        for (var length = Math.min(folded.size(), LONGEST); length > 1; length--) {
            if (PHRASES.containsKey(folded.subList(0, length))) {
                return length;
            }
        }
        return 1;
    }

    private static void read(String line) {
        var spellings = new ArrayList<List<String>>();
        for (var spelling : line.split(",")) {
            var folded = Folding.words(spelling).stream().map(Folding.Word::folded).toList();
            spellings.add(folded);
            if (spelling.strip().startsWith("~")) {
                AMBIGUOUS.addAll(folded);
            }
        }
        var single = new LinkedHashSet<String>();
        spellings.stream().filter(words -> words.size() == 1).forEach(words -> single.add(words.getFirst()));
        single.forEach(word -> GROUPS.computeIfAbsent(word, missing -> new LinkedHashSet<>()).addAll(single));
        spellings.stream().filter(words -> words.size() > 1 && !single.isEmpty()).forEach(words -> PHRASES.put(words, single));
    }

    /// The other spellings of a folded word, itself among them; none when the table has none.
    static Set<String> spellings(String folded) {
        return GROUPS.getOrDefault(folded, Set.of());
    }

    /// The other spellings of a folded word that mean nothing else.
    static Set<String> others(String folded) {
        return spellings(folded).stream().filter(other -> !other.equals(folded) && !AMBIGUOUS.contains(other)).collect(Collectors.toSet());
    }

    /// The short names of what several words side by side say, such as `btc` for *Baku-Tbilisi-Ceyhan*.
    static Set<String> named(List<String> folded) {
        var found = new LinkedHashSet<String>();
        for (var from = 0; from < folded.size(); from++) {
            for (var to = from + 2; to <= Math.min(folded.size(), from + LONGEST); to++) {
                found.addAll(PHRASES.getOrDefault(folded.subList(from, to), Set.of()));
            }
        }
        return found;
    }
}
