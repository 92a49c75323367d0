/// What can be drawn, in Kervan's notation, and how it becomes an ECharts option.
///
/// Solid is actual, an outline is a target, a hollow dot is an estimate or a forecast, grey is not yet. Colours are named
/// by their role (`token:target`) and get their values in the browser, so that one option serves light, dark and print.
@NullMarked
package kervan.chart;

import org.jspecify.annotations.NullMarked;
