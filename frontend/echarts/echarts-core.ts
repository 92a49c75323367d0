// The lazily loaded part: ECharts with the pieces these charts need and no others. Whatever is added here
// is paid for by every page with a chart, so README.md says what the chunk weighs.
import * as echarts from 'echarts/core';
import { BarChart, CustomChart, LineChart, ScatterChart } from 'echarts/charts';
import {
  DatasetComponent, DataZoomInsideComponent, DataZoomSliderComponent, GridComponent, MarkAreaComponent,
  MarkLineComponent, MarkPointComponent, TooltipComponent,
} from 'echarts/components';
import { LabelLayout } from 'echarts/features';
import { SVGRenderer } from 'echarts/renderers';
import { Glass } from './glass';
import { renderers } from './renderers';

export { Glass };

echarts.use([
  BarChart, CustomChart, LineChart, ScatterChart,
  DatasetComponent, DataZoomInsideComponent, DataZoomSliderComponent, GridComponent, MarkAreaComponent,
  MarkLineComponent, MarkPointComponent, TooltipComponent,
  LabelLayout, SVGRenderer,
]);
for (const [name, renderItem] of Object.entries(renderers)) {
  echarts.registerCustomSeries(name, renderItem);
}

// ECharts takes a line's height from the width of this character, which is an em only where a font has it.
const EM = '国';
const ruler = document.createElement('canvas').getContext('2d')!;
echarts.setPlatformAPI({
  measureText(text, font = '12px sans-serif') {
    if (text === EM) return { width: Number(/([\d.]+)px/.exec(font)?.[1] ?? 12) };
    ruler.font = font;
    return ruler.measureText(text);
  },
});

export type Chart = echarts.EChartsType;
type Theme = Parameters<typeof echarts.init>[1];

const opened = new Set<Chart>();

export function open(plot: HTMLElement, theme: Theme): Chart {
  const chart = echarts.init(plot, theme, { renderer: 'svg' });
  opened.add(chart);
  return chart;
}

export function close(chart: Chart): void {
  chart.dispose();
  opened.delete(chart);
}

/** How many charts of this page hold memory now. */
export const openCharts = (): number => opened.size;

/** A picture drawn off screen, as SVG text; width and height in px. */
export function still(option: object, theme: Theme, width: number, height: number): string {
  const chart = echarts.init(null, theme, { renderer: 'svg', ssr: true, width, height });
  try {
    chart.setOption({ ...option, animation: false });
    return chart.renderToSVGString();
  } finally {
    chart.dispose();
  }
}
