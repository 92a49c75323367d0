// Marks ECharts has not got. An option names one, {type: "custom", renderItem: "outline-bar"}, and sets it
// up through the series' itemPayload; colours come from itemStyle, as with any other series.
import type { CustomSeriesRenderItem } from 'echarts/types/dist/shared';
import { ends } from './ends';
import { events } from './events';

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
 * itemPayload: width | axisWidth, lineWidth (1.8), hatch (false), bracket (false): caps to the left only, offset in px (0).
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
    : params.itemPayload?.bracket
      ? `M${x - half} ${high}H${x}V${low}H${x - half}`
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

/** A level line with caps from one place to another; dimensions [from, to, y]. itemPayload: width of the caps in px (8), lineWidth (1.4). */
const stretch: CustomSeriesRenderItem = (params, api) => {
  const [from, y] = api.coord([api.value(0), api.value(2)]);
  const [to] = api.coord([api.value(1), api.value(2)]);
  const half = number(params, 'width', 8) / 2;
  return {
    type: 'path',
    shape: { pathData: `M${from} ${y - half}V${y + half}M${from} ${y}H${to}M${to} ${y - half}V${y + half}` },
    style: { fill: 'none', stroke: api.visual('color') as string, lineWidth: number(params, 'lineWidth', 1.4) },
  };
};

/** All rows together are one area between their low and high values, and one alone is half a unit of the axis wide; dimensions [x, low, high]. */
const area: CustomSeriesRenderItem = (params, api) => {
  if (params.dataIndexInside !== 0) return undefined;
  const rows = Array.from({ length: params.dataInsideLength }, (_, at) => at);
  const edge = (dimension: number): number[][] => rows.map((at) => api.coord([api.value(0, at), api.value(dimension, at)]));
  const half = rows.length === 1 ? Math.abs((api.size!([1, 0]) as number[])[0]) / 4 : 0;
  const widened = (points: number[][]): number[][] => half ? points.flatMap(([x, y]) => [[x - half, y], [x + half, y]]) : points;
  return {
    type: 'polygon',
    shape: { points: [...widened(edge(2)), ...widened(edge(1)).reverse()] },
    style: { fill: api.visual('color') as string },
  };
};

/** Heights in a row of a bullet chart, as shares of the row. */
const BAND = 0.62;
const MEASURE = 0.26;
const TARGET = 0.56;
const EARLIER = 0.5;
const MOST_PX = 26;

/**
 * A row of a bullet chart: bands, a bar, the mark of the year before and that of the target, which may be a range;
 * dimensions [row, measure, target low, target high, earlier, band, band, band], each but the row may be missing.
 * itemPayload: targetColor, earlierColor, bandColor.
 */
const bullet: CustomSeriesRenderItem = (params, api) => {
  const row = api.value(0);
  const [zero, y] = api.coord([0, row]);
  const height = Math.min(MOST_PX / BAND, (api.size!([0, 1]) as number[])[1]);
  const at = (dimension: number): number => api.coord([api.value(dimension), row])[0];
  const known = (dimension: number): boolean => Number.isFinite(api.value(dimension) as number);
  const color = (key: string): string => String(params.itemPayload?.[key] ?? api.visual('color'));
  const box = (from: number, to: number, share: number, style: object) => ({
    type: 'rect' as const, style,
    shape: { x: Math.min(from, to), y: y - (share * height) / 2, width: Math.abs(to - from), height: share * height },
  });
  const tick = (x: number, share: number, stroke: string, lineWidth: number) => ({
    type: 'line' as const, style: { stroke, lineWidth },
    shape: { x1: x, x2: x, y1: y - (share * height) / 2, y2: y + (share * height) / 2 },
  });
  const bands = [5, 6, 7].filter(known).map((band) => box(zero, at(band), BAND, { fill: color('bandColor') }));
  const bar = known(1) ? [box(zero, at(1), MEASURE, { fill: api.visual('color') as string })] : [];
  const earlier = known(4) ? [tick(at(4), EARLIER, color('earlierColor'), 2)] : [];
  const outline = { fill: 'none', stroke: color('targetColor'), lineWidth: 1.8 };
  const target = !known(2) ? [] : api.value(2) === api.value(3)
    ? [tick(at(2), TARGET, color('targetColor'), 2.6)]
    : [box(at(2), at(3), TARGET, outline)];
  const touch = box(zero, zero + (params.coordSys as unknown as { width: number }).width, BAND, { fill: 'transparent' });
  return { type: 'group', children: [...bands, ...bar, ...earlier, ...target, touch] };
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

/** Narrower than this, words stand upright; lower than they are long, they are left out. */
const LEAST_LEVEL_PX = 90;
const LETTER_PX = 6.2;

/**
 * Strokes from bottom to top between two places at which something is missing, and the words for it; dimensions [from, to].
 * itemPayload: words, one for each row; textColor, panelColor.
 */
const gap: CustomSeriesRenderItem = (params, api) => {
  const plot = params.coordSys as unknown as { x: number; y: number; width: number; height: number };
  const at = (dimension: number): number => Math.min(Math.max(api.coord([api.value(dimension), 0])[0], plot.x), plot.x + plot.width);
  const [left, right] = [at(0), at(1)];
  if (right <= left) return undefined;
  const text = String((params.itemPayload?.words as string[] | undefined)?.[params.dataIndex] ?? '');
  const upright = right - left < LEAST_LEVEL_PX;
  const room = upright ? plot.height - 12 : right - left - 8;
  const words = text.length * LETTER_PX <= room * (upright ? 1 : 3) && right - left >= 14 ? [{
    type: 'text' as const, silent: true, x: (left + right) / 2, y: plot.y + 8, rotation: upright ? -Math.PI / 2 : 0,
    style: {
      text, fill: String(params.itemPayload?.textColor), stroke: String(params.itemPayload?.panelColor), lineWidth: 3, fontSize: 11, fontFamily: String(params.itemPayload?.font ?? 'sans-serif'),
      ...(upright ? { verticalAlign: 'middle' as const } : { align: 'center' as const, width: room, overflow: 'break' as const }),
    },
  }] : [];
  return {
    type: 'group',
    children: [{ type: 'path', silent: true, shape: { pathData: hatch(left, right, plot.y, plot.y + plot.height) }, style: { stroke: api.visual('color') as string, lineWidth: 0.7, opacity: 0.5 } }, ...words],
  };
};

export const renderers: Record<string, CustomSeriesRenderItem> = { 'outline-bar': outlineBar, range, stretch, area, bullet, gap, ends, events };
