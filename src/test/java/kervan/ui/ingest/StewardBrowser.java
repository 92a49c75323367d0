package kervan.ui.ingest;

import kervan.support.DatabaseTest;
import kervan.support.InChromium;

/// A steward's browser, in a database that may be changed.
@DatabaseTest
public abstract class StewardBrowser extends InChromium {

    @Override
    protected void open(String path) {
        super.open(path);
        page.waitForSelector("h1");
    }
}
