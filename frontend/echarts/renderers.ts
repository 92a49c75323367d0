// Marks ECharts has not got. An option names one, {type: "custom", renderItem: "outline-bar"}, and sets it
// up through the series' itemPayload; colours come from itemStyle, as with any other series.
import type { CustomSeriesRenderItem } from 'echarts/types/dist/shared';

type Item = Parameters<CustomSeriesRenderItem>;
type Params = Item[0];
type Api = Item[1];

const number = (params: Params, key: string, otherwise: number): number => {
  const value = params.itemPayload?.[key];
  return typeof value === 'number' ? value : otherwise;
};

/** In px: `width` counts px, `axisWidth` units or categories of the x axis; the narrower wins if both are given. */
function widthOf(params: Params, api: Api, otherwise: number): number {
  const units = number(params, 'axisWidth', 0);
  const spread = units ? units * Math.abs((api.size!([1, 0]) as number[])[0]) : Infinity;
  return Math.min(spread, number(params, 'width', units ? Infinity : otherwise));
}

/**
 * A frame from zero to y, dimensions [x, y].
 * itemPayload: width | axisWidth, lineWidth (1.8), dashed (false).
 */
const outlineBar: CustomSeriesRenderItem = (params, api) => {
  const [x, top] = api.coord([api.value(0), api.value(1)]);
  const [, bottom] = api.coord([api.value(0), 0]);
  const width = widthOf(params, api, 40);
  const lineWidth = number(params, 'lineWidth', 1.8);
  return {
    type: 'rect',
    shape: { x: x - width / 2, y: Math.min(top, bottom), width, height: Math.abs(bottom - top) },
    // Not "none": the whole frame, not only its border, is to answer the pointer.
    style: {
      fill: 'transparent', stroke: api.visual('color') as string, lineWidth,
      lineDash: params.itemPayload?.dashed ? [4, 3] : undefined,
    },
    emphasis: { style: { lineWidth: lineWidth + 1.5 } },
  };
};

/**
 * An upright line with caps, or a hatched bar, from low to high; dimensions [x, low, high].
 * itemPayload: width | axisWidth, lineWidth (1.8), hatch (false), offset in px (0).
 */
const range: CustomSeriesRenderItem = (params, api) => {
  const [centre, low] = api.coord([api.value(0), api.value(1)]);
  const [, high] = api.coord([api.value(0), api.value(2)]);
  const x = centre + number(params, 'offset', 0);
  const half = widthOf(params, api, params.itemPayload?.hatch ? 24 : 9) / 2;
  const color = api.visual('color') as string;
  const lineWidth = number(params, 'lineWidth', 1.8);
  const style = { fill: 'none', stroke: color, lineWidth };
  const d = params.itemPayload?.hatch
    ? `M${x - half} ${low}H${x + half}V${high}H${x - half}Z${hatch(x - half, x + half, Math.min(low, high), Math.max(low, high))}`
    : `M${x - half} ${high}H${x + half}M${x} ${high}V${low}M${x - half} ${low}H${x + half}`;
  return {
    type: 'group',
    children: [
      { type: 'path', shape: { pathData: d }, style: params.itemPayload?.hatch ? { ...style, lineWidth: 1 } : style,
        emphasis: { style: { lineWidth: lineWidth + 1 } } },
      { type: 'rect', shape: { x: x - half - 3, y: Math.min(low, high) - 3, width: 2 * half + 6, height: Math.abs(low - high) + 6 },
        style: { fill: 'transparent' } },
    ],
  };
};

/** Strokes of 45 degrees, 5 px apart, clipped to the box by arithmetic: a clip path would not survive every export. */
function hatch(left: number, right: number, top: number, bottom: number): string {
  let d = '';
  for (let start = left - (bottom - top) + 5; start < right; start += 5) {
    const x0 = Math.max(start, left);
    const x1 = Math.min(start + (bottom - top), right);
    d += `M${x0} ${bottom - (x0 - start)}L${x1} ${bottom - (x1 - start)}`;
  }
  return d;
}

export const renderers: Record<string, CustomSeriesRenderItem> = { 'outline-bar': outlineBar, range };
