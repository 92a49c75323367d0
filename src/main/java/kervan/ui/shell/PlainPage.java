package kervan.ui.shell;

import jakarta.servlet.http.HttpServletRequest;
import kervan.language.Language;
import kervan.language.Texts;
import org.springframework.web.util.HtmlUtils;

/// A page without anything that has to be loaded, for addresses that are refused before Vaadin is asked: what is wrong, and the way to the overview.
final class PlainPage {

    static final String TYPE = "text/html;charset=UTF-8";

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="%s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s - Kervan</title>
            <style>
            :root { color-scheme: light dark; font: 16px/1.5 Inter, system-ui, sans-serif; background: light-dark(#f6f6f3, #14171b); color: light-dark(#1b1f24, #eef0f2); }
            body { margin: 0; }
            main { max-width: 42rem; margin: 0 auto; padding: 3rem 1rem; }
            h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 1rem; }
            a { color: light-dark(#5e3c99, #b39dff); }
            </style>
            </head>
            <body><main><h1>%s</h1><p>%s</p><p><a href="%s/">%s</a></p></main></body>
            </html>
            """;

    private PlainPage() {
    }

    /// @param request that is answered, in the language of its reader
    static String of(HttpServletRequest request, String title, String sentence) {
        var context = request.getContextPath() == null ? "" : request.getContextPath();
        return PAGE.formatted(Language.current().tag(), escaped(title), escaped(title), escaped(sentence), escaped(context), escaped(Texts.of("shell.to-overview")));
    }

    /// Says what an address cannot hold.
    static String unreadable(HttpServletRequest request) {
        return of(request, Texts.of("shell.unreadable.title"), Texts.of("shell.unreadable.sentence"));
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text);
    }
}
