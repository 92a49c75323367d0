package kervan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import kervan.support.Axe;
import kervan.support.DatabaseTest;
import kervan.support.InChromium;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// Every page keeps nobody out: WCAG 2.2 AA as axe checks it, at the width of a desk and of a telephone, in light and dark; without motion for those who want none.
@DatabaseTest
class AccessibilityBrowserTests extends InChromium {

    /// A route, an address on it, and what [PageDeeds] does there before it is looked at. A new route belongs here: `eachRouteIsVisited` says so.
    private static final List<String> PAGES = """
            /                   | | {}
            data                | data | {}
            series/:key         | series/btc_kz | {}
            series/:key         | series/btc_kz?tab=table | {}
            series/:key         | series/btc_kz?tab=figures | {}
            series/:key         | series/btc_kz?tab=targets | {}
            series/:key         | series/btc_kz?tab=revisions&since=2024-01-01 | {}
            series/:key         | series/btc_kz?tab=sources | {}
            series/:key         | series/btc_kz?tab=table | decide
            series/:key         | series/btc_kz?frequency=X&unit=furlong&asOf=soon&tab=none | {}
            series/:key         | series/none | {}
            targets             | targets | {}
            target/:key         | target/kz_btc_2024?figuresTo=2024-07 | {}
            target/:key         | target/kz_btc_2025?unit=Mbbl&pace=fast | {}
            target/:key         | target/none | {}
            pace                | pace | {}
            pace                | pace?series=btc_kz_tengiz&value=2.2&unit=Mt&year=2026 | {}
            claims              | claims | {}
            claims              | claims?series=btc_kz&value=16.5&unit=Mbbl&relation=double&period=2023 | {}
            claims              | claims?series=btc_kzz&value=2.2&unit=Mt&period=2023 | {}
            ledger              | ledger | {}
            ledger/new          | ledger/new | refuse
            ledger/:key         | ledger/kz_btc_2025_rev | {}
            ledger/:key         | ledger/kz_btc_2025_rev?tab=sources | {}
            ledger/:key         | ledger/none | {}
            ledger/:key/correct | ledger/kz_btc_2025_rev/correct | {}
            conflicts           | conflicts | {}
            conflicts           | conflicts?series=btc_kz&kind=reported | unfold
            conflicts           | conflicts?kind=grave | {}
            imports             | imports | {}
            import              | import | compare
            import              | import | undo
            entry               | entry | enter
            catalogue           | catalogue?q=kazakh&route=BTC | tick
            catalogue           | catalogue?q=Neptunium | {}
            map                 | map | {}
            flows               | flows | {}
            explore             | explore | {}
            explore             | explore?s=btc_kz,kz_export_cpc&view=line | {}
            explore             | explore?s=btc_kz&view=bar&show=targets | {}
            explore             | explore?s=btc_kz,aktau_baku_oil&f=M&from=2022&view=stack | {}
            explore             | explore?s=btc_transit&f=M&from=2022&view=season | {}
            explore             | explore?s=btc_kz,aktau_baku_oil&f=M&from=2022&view=multiples | {}
            explore             | explore?s=btc_kz&view=growth | {}
            explore             | explore?s=titr_cargo_mot,btc_kz&u=Mt&show=forecast | {}
            explore             | explore?s=btc_azeri,btc_transit&view=share&tab=table | {}
            explore             | explore?s=btc_kz,titr_teu&tab=table | {}
            explore             | explore?s=btc_kz,titr_teu&tab=sources | {}
            explore             | explore?s=btc_kz,titr_teu&tab=method | {}
            explore             | explore?s=aktau_baku_oil,aktau_oil_total,az_main_oil,az_oil_export,baku_novo,btc_azeri,btc_bp,btc_kz,btc_kz_tengiz,btc_total,btc_transit,cpc_total,kmtf_oil,kz_export_cpc,kz_oilprod,wrep_total | {}
            explore             | explore?s=btc_kz,no_such&t=yoy&x=a/&pin=2023 | {}
            explore             | explore?s=btc_kz,kz_export_cpc&view=line&trend=ts | {}
            explore             | explore?s=btc_kz&from=2050 | {}
            explore             | explore?s=btc_kz | find
            explore             | explore?s=btc_kz | keys
            explore             | explore?s=btc_kz | save
            views               | views | versions
            board/:key          | board/monday | add
            board/:key          | board/monday | edit
            board/:key          | board/none | {}
            s/:code             | s/nobody | {}
            s/:code             | s/{link} | {}
            data                | data | news
            none                | nothing/here | {}
            """.lines().toList();

    private static final String SETTLED = """
            () => document.querySelector('#content h1')
                && [...document.querySelectorAll('echarts-chart')].every(chart => chart.matches('[data-drawn]') || !chart.getClientRects().length)""";

    private static final String HEADINGS = "() => [...document.querySelectorAll('h1')].filter(one => one.getClientRects().length).length";

    /// What makes the page wider than the window, and what is cut off at its left side, where nobody can scroll.
    private static final String BEYOND = """
            () => [...document.querySelectorAll('body *')].filter(one => !one.closest('.scroll, .pages, svg')).filter(one => {
              const box = one.getBoundingClientRect();
              return box.left < -1 && box.right > 1 || document.documentElement.scrollWidth > innerWidth && box.right > innerWidth + 1;
            }).slice(-3).map(one => one.outerHTML.slice(0, 140))""";

    /// What takes its time to move where it can be seen: elements, also those of shadow roots, and what stands before and after them. Vaadin watches style properties by transitions of what is hidden.
    private static final String MOVING = """
            () => {
              const moving = new Set(document.getAnimations().map(one => `runs: ${one.animationName ?? one.transitionProperty}`));
              const lasts = text => text.split(',').some(one => parseFloat(one) > 0);
              const look = (element, part) => {
                const style = getComputedStyle(element, part);
                if (style.visibility === 'hidden' || part && ['none', 'normal'].includes(style.content)) return;
                if (lasts(style.transitionDuration) || style.animationName !== 'none' && lasts(style.animationDuration)) moving.add(`${element.nodeName}.${element.className}${part ?? ''}`);
              };
              const walk = root => root.querySelectorAll('*').forEach(element => {
                [null, '::before', '::after'].forEach(part => look(element, part));
                if (element.shadowRoot) walk(element.shadowRoot);
              });
              walk(document);
              return [...moving];
            }""";

    private static boolean kept;

    private PageDeeds deeds;

    @BeforeEach
    void keepSomethingOnce() {
        deeds = new PageDeeds(page, address(""));
        if (!kept) {
            deeds.keepSomething();
            kept = true;
        }
    }

    @Test
    void eachRouteIsVisited() {
        var routes = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("kervan.ui").stream()
                .filter(one -> one.isAnnotatedWith(Route.class)).map(one -> one.getAnnotationOfType(Route.class).value()).map(route -> route.isEmpty() ? "/" : route).toList();

        assertThat(routes).hasSizeGreaterThan(20);
        assertThat(PAGES.stream().map(row -> cells(row)[0])).containsAll(routes);
    }

    @ParameterizedTest
    @FieldSource("PAGES")
    void pageKeepsNobodyOut(String row) {
        page.navigate(address(cells(row)[1].replace("{link}", deeds.link())));
        settle();
        deeds.does(cells(row)[2]);
        settle();

        var complaints = new ArrayList<>(look("light, 1440", Axe::violations));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        complaints.addAll(look("dark, 1440", Axe::violationsOfColour));
        page.setViewportSize(390, 844);
        complaints.addAll(look("dark, 390", Axe::violations));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT).setReducedMotion(ReducedMotion.REDUCE));
        complaints.addAll(look("light, 390", Axe::violationsOfColour));
        complaints.addAll(found("moves", MOVING));

        assertThat(complaints).isEmpty();
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
        assertThat(page.evaluate(HEADINGS)).as("headings of the first level").isEqualTo(1);
    }

    private List<String> look(String how, Function<Page, List<String>> axe) {
        settle();
        var complaints = new ArrayList<>(axe.apply(page).stream().map(violation -> how + ": " + violation).toList());
        complaints.addAll(found(how + ", beyond the side", BEYOND));
        return complaints;
    }

    @SuppressWarnings("unchecked")
    private List<String> found(String what, String script) {
        return ((List<String>) page.evaluate(script)).stream().map(one -> what + ": " + one).toList();
    }

    /// Charts follow width and scheme with the next frames.
    private void settle() {
        page.waitForFunction(SETTLED);
        page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 60))))");
    }

    private static String[] cells(String row) {
        return row.replace("{}", "").split("\\s*\\|\\s*", -1);
    }
}
