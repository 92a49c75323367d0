package kervan.ui.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import kervan.archive.Differences;
import kervan.support.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

@DatabaseTest(shared = true)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class OpenPagesDatabaseTests {

    @Autowired
    private Differences differences;

    private OpenPages pages;

    @BeforeEach
    void begin() {
        pages = new OpenPages(differences);
    }

    @Test
    void pageIsToldFromItsOpeningToItsClosing() {
        var page = new UI();
        var panel = new NewsPanel(pages);

        page.add(panel);
        assertThat(pages.count()).isEqualTo(1);
        page.remove(panel);
        assertThat(pages.count()).isZero();
    }

    @Test
    void pageThatWentWithoutAWordIsForgotten() throws InterruptedException {
        for (var number = 0; number < 100; number++) {
            new UI().add(new NewsPanel(pages));
        }

        for (var tries = 0; tries < 50 && pages.count() > 0; tries++) {
            System.gc();
            Thread.sleep(20);
        }

        assertThat(pages.count()).isZero();
    }
}
