// Names at the ends of lines, in the order of the lines: in a column at the right, or in a list above where that has no room.
import type { CustomSeriesRenderItem } from 'echarts/types/dist/shared';

export interface End {
  curve: string; name: string; weight: number; color: string; lineColor: string; symbol: string; dashes: number[]; filled?: boolean;
  /** What is written after the name: the last value shown. */
  value?: string;
  y?: number;
}
export interface EndsPayload { ends: End[]; list: boolean; font: string; faintColor: string; panelColor: string }

export const LINE_PX = 15;
const SWATCH_PX = 18;
const GAP_PX = 5;
const LEADER_PX = 14;
const CHIP_GAP_PX = 16;
const WIDEST_PX = 210;
const WIDEST_SHARE = 0.26;
/** As a share of the plot. */
const LATE = 0.5;
const NAME = '600 12px ';
const VALUE = '400 12px ';

const ruler = document.createElement('canvas').getContext('2d')!;

function widthOf(text: string, font: string): number {
  ruler.font = font;
  return ruler.measureText(text).width;
}

/** The name, cut where it has no room, with a sign that it goes on. */
function cut(text: string, width: number, font: string): string {
  if (widthOf(text, font) <= width) return text;
  let [least, most] = [0, text.length];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (widthOf(`${text.slice(0, middle).trimEnd()}…`, font) <= width) least = middle; else most = middle - 1;
  }
  return `${text.slice(0, least).trimEnd()}…`;
}

const textWidth = (end: End, font: string): number =>
  widthOf(end.name, NAME + font) + (end.value ? GAP_PX + widthOf(end.value, VALUE + font) : 0);

/** Room to the right of the plot, in px, for a column of names beside a chart so wide. */
export function columnWidth(ends: End[], font: string, chartWidth: number): number {
  const longest = Math.max(0, ...ends.map((end) => textWidth(end, font)));
  return Math.ceil(LEADER_PX + 4 + Math.min(longest, WIDEST_PX, Math.max(60, chartWidth * WIDEST_SHARE)));
}

/** Left ends and rows of a list of names that is as wide as it may be. */
export function listPlaces(ends: End[], font: string, width: number): { x: number; row: number; width: number }[] {
  let [x, row] = [0, 0];
  return ends.map((end) => {
    const wanted = Math.min(width, SWATCH_PX + GAP_PX + textWidth(end, font));
    if (x > 0 && x + wanted > width) [x, row] = [0, row + 1];
    const place = { x, row, width: wanted };
    x += wanted + CHIP_GAP_PX;
    return place;
  });
}

/**
 * Heights for the middles of names that want to stand at `wanted`, each as high as `sizes` says, in order, between two bounds, as near as can be (least squares,
 * by pooling neighbours that would lie on each other). There has to be room for all.
 */
export function spread(wanted: number[], sizes: number[], top: number, bottom: number): number[] {
  const order = wanted.map((_, at) => at).sort((one, other) => wanted[one] - wanted[other] || one - other);
  // Moved up by what stands above it, each name only has to be no higher than the one before.
  const above = new Map<number, number>();
  let total = 0;
  for (const at of order) { above.set(at, total + sizes[at] / 2); total += sizes[at]; }
  const pools: { sum: number; members: number[] }[] = [];
  for (const at of order) {
    pools.push({ sum: wanted[at] - above.get(at)!, members: [at] });
    while (pools.length > 1) {
      const [before, last] = pools.slice(-2);
      if (before.sum / before.members.length <= last.sum / last.members.length) break;
      pools.splice(-2, 2, { sum: before.sum + last.sum, members: [...before.members, ...last.members] });
    }
  }
  const places: number[] = [];
  for (const { sum, members } of pools) {
    const at = Math.min(Math.max(sum / members.length, top), bottom - total);
    for (const member of members) places[member] = at + above.get(member)!;
  }
  return places;
}

/** The lines of a name beside a plot: one, or two where it is wrapped. The value stands after the last. */
function linesOf(end: End, font: string, room: number, isWrapped: boolean): string[] {
  const valueWidth = end.value ? widthOf(end.value, VALUE + font) + GAP_PX : 0;
  if (!isWrapped || textWidth(end, font) <= room) return [cut(end.name, room - valueWidth, NAME + font)];
  const words = end.name.split(' ');
  let count = words.length;
  while (count > 1 && widthOf(words.slice(0, count).join(' '), NAME + font) > room) count -= 1;
  const rest = words.slice(count).join(' ');
  return [cut(words.slice(0, count).join(' '), room, NAME + font), ...(rest || end.value ? [cut(rest, room - valueWidth, NAME + font)] : [])];
}

/** Those that have room: the weightier ones, and of equal ones the first. */
function chosen(ends: End[], known: (at: number) => boolean, most: number): number[] {
  return ends.map((_, at) => at).filter(known).sort((one, other) => ends[other].weight - ends[one].weight || one - other).slice(0, Math.max(1, most)).sort((one, other) => one - other);
}

interface Box { x: number; y: number; width: number; height: number }
interface Placed { y: number; lines: string[] }
interface Context { placed?: Map<number, Placed> }

/** All names of a column, on two lines each where there is room for that. */
function column(ends: End[], rows: number[], wanted: number[], font: string, room: number, plot: Box): Map<number, Placed> {
  const [top, bottom] = [plot.y - LINE_PX / 2, plot.y + plot.height + LINE_PX / 2];
  const sizesOf = (texts: string[][]): number[] => texts.map((lines) => lines.length * LINE_PX + (lines.length > 1 ? 3 : 0));
  const wrapped = rows.map((row) => linesOf(ends[row], font, room, true));
  const fits = sizesOf(wrapped).reduce((sum, size) => sum + size, 0) <= bottom - top;
  const texts = fits ? wrapped : rows.map((row) => linesOf(ends[row], font, room, false));
  const heights = spread(wanted, sizesOf(texts), top, bottom);
  return new Map(rows.map((row, at) => [row, { y: heights[at], lines: texts[at] }]));
}

/** Dimensions [x, y]: where a line ends; a row without y has no name. itemPayload: EndsPayload. */
export const ends: CustomSeriesRenderItem = (params, api) => {
  const payload = params.itemPayload as unknown as EndsPayload;
  const plot = params.coordSys as unknown as Box;
  const end = payload.ends[params.dataIndex];
  if (!end) return undefined;
  const font = payload.font;
  if (payload.list) {
    const place = listPlaces(payload.ends, font, api.getWidth() - 12)[params.dataIndex];
    return chip(end, font, place.x + 6, 12 + place.row * LINE_PX, place.width - SWATCH_PX - GAP_PX);
  }
  const right = plot.x + plot.width;
  const left = right + LEADER_PX;
  const context = params.context as Context;
  const pixel = (row: number): number[] => api.coord([api.value(0, row), api.value(1, row)]);
  const known = (row: number): boolean => Number.isFinite(Number(api.value(1, row))) && api.value(1, row) !== null;
  if (!context.placed) {
    const rows = chosen(payload.ends, known, Math.floor((plot.height + LINE_PX) / LINE_PX));
    context.placed = column(payload.ends, rows, rows.map((row) => pixel(row)[1]), font, api.getWidth() - left - 4, plot);
  }
  const placed = context.placed.get(params.dataIndex);
  if (!placed) return undefined;
  const [x, from] = pixel(params.dataIndex);
  return { type: 'group', children: [...leader(end, payload.faintColor, plot, x, from, placed.y), ...words(end, font, left, placed.y, placed.lines)] };
};

/** From the end of the line to its name, where that is not just beside it. A line that ended long ago would need one through the whole plot: it has none. */
function leader(end: End, color: string, plot: Box, x: number, from: number, y: number) {
  const right = plot.x + plot.width;
  const isEarly = x < right - 8 && !end.filled;
  if (isEarly ? x < plot.x + plot.width * LATE : Math.abs(y - from) <= 2) return [];
  return [{
    type: 'polyline' as const, silent: true,
    shape: { points: [[isEarly ? x + 6 : right, from], [right + 2, from], [right + LEADER_PX - 3, y]] },
    style: { fill: 'none', stroke: color, lineWidth: 0.8, opacity: 0.7, lineDash: isEarly ? [1.5, 2.5] : undefined },
  }];
}

function words(end: End, font: string, x: number, y: number, lines: string[]) {
  const style = { y: 0, fill: end.color, verticalAlign: 'middle' as const };
  const first = y - ((lines.length - 1) * LINE_PX) / 2;
  const widths = lines.map((line) => widthOf(line, NAME + font));
  const last = widths.length - 1;
  const valueWidth = end.value ? widthOf(end.value, VALUE + font) + GAP_PX : 0;
  const valueX = x + (widths[last] ? widths[last] + GAP_PX : 0);
  return [
    { type: 'rect' as const, shape: { x: x - 2, y: first - LINE_PX / 2, width: Math.max(...widths, widths[last] + valueWidth) + 4, height: lines.length * LINE_PX }, style: { fill: 'transparent' } },
    ...lines.filter((line) => line).map((text, at) => ({ type: 'text' as const, x, y: first + at * LINE_PX, style: { ...style, text, font: NAME + font } })),
    ...(end.value ? [{ type: 'text' as const, x: valueX, y: first + last * LINE_PX, style: { ...style, text: end.value, font: VALUE + font } }] : []),
  ];
}

function chip(end: End, font: string, x: number, y: number, room: number) {
  return { type: 'group' as const, children: [...swatch(end, x, y), ...words(end, font, x + SWATCH_PX + GAP_PX, y, linesOf(end, font, room, false))] };
}

function swatch(end: End, x: number, y: number) {
  if (end.filled) return [{ type: 'rect' as const, shape: { x: x + 2, y: y - 5, width: 12, height: 10 }, style: { fill: end.lineColor } }];
  const stroke = { stroke: end.lineColor, lineWidth: 2, fill: 'none', lineDash: end.dashes.length ? end.dashes : undefined };
  return [{ type: 'line' as const, shape: { x1: x, y1: y, x2: x + SWATCH_PX - 2, y2: y }, style: stroke }];
}
