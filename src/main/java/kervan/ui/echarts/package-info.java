/// Apache ECharts as a Vaadin component: options and data in, events out, nothing of Kervan's domain.
@NullMarked
package kervan.ui.echarts;

import org.jspecify.annotations.NullMarked;
