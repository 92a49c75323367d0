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
const WIDEST_PX = 220;
const WIDEST_SHARE = 0.3;
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
 * Heights for names that want to stand at `wanted`, each `size` high, in order, between two bounds, as near as can be (least squares, by pooling neighbours
 * that would lie on each other). There has to be room for all.
 */
export function spread(wanted: number[], size: number, top: number, bottom: number): number[] {
  const order = wanted.map((_, at) => at).sort((one, other) => wanted[one] - wanted[other] || one - other);
  // Moved up by what stands above it, each name only has to be no higher than the one before.
  const pools: { sum: number; count: number }[] = [];
  order.forEach((at, rank) => {
    pools.push({ sum: wanted[at] - rank * size, count: 1 });
    while (pools.length > 1) {
      const last = pools[pools.length - 1];
      const before = pools[pools.length - 2];
      if (before.sum / before.count <= last.sum / last.count) break;
      pools.splice(-2, 2, { sum: before.sum + last.sum, count: before.count + last.count });
    }
  });
  const places: number[] = [];
  let rank = 0;
  for (const { sum, count } of pools) {
    const at = Math.min(Math.max(sum / count, top + size / 2), bottom - size / 2 - (order.length - 1) * size);
    for (let one = 0; one < count; one++, rank++) places[order[rank]] = at + rank * size;
  }
  return places;
}

/** Those that have room: the weightier ones, and of equal ones the first. */
function chosen(ends: End[], known: (at: number) => boolean, most: number): number[] {
  return ends.map((_, at) => at).filter(known).sort((one, other) => ends[other].weight - ends[one].weight || one - other).slice(0, Math.max(1, most)).sort((one, other) => one - other);
}

interface Box { x: number; y: number; width: number; height: number }
interface Context { places?: Map<number, number> }

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
  const context = params.context as Context;
  const pixel = (row: number): number[] => api.coord([api.value(0, row), api.value(1, row)]);
  const known = (row: number): boolean => Number.isFinite(Number(api.value(1, row))) && api.value(1, row) !== null;
  if (!context.places) {
    const rows = chosen(payload.ends, known, Math.floor((plot.height + LINE_PX) / LINE_PX));
    const heights = spread(rows.map((row) => pixel(row)[1]), LINE_PX, plot.y - LINE_PX / 2, plot.y + plot.height + LINE_PX / 2);
    context.places = new Map(rows.map((row, at) => [row, heights[at]]));
  }
  const y = context.places.get(params.dataIndex);
  if (y === undefined) return undefined;
  const [x, from] = pixel(params.dataIndex);
  const right = plot.x + plot.width;
  const left = right + LEADER_PX;
  const room = api.getWidth() - left - 4;
  const isMoved = Math.abs(y - from) > 2;
  const isEarly = x < right - 8 && !end.filled;
  const leader = isEarly || isMoved ? [{
    type: 'polyline' as const, silent: true,
    shape: { points: [[isEarly ? Math.max(x + 6, plot.x) : right, from], [right + 2, from], [left - 3, y]] },
    style: { fill: 'none', stroke: payload.faintColor, lineWidth: 0.8, opacity: 0.7, lineDash: isEarly ? [1.5, 2.5] : undefined },
  }] : [];
  return { type: 'group', children: [...leader, ...words(end, font, left, y, room)] };
};

function words(end: End, font: string, x: number, y: number, room: number) {
  const value = end.value ?? '';
  const valueWidth = value ? widthOf(value, VALUE + font) + GAP_PX : 0;
  const name = cut(end.name, room - valueWidth, NAME + font);
  const style = { y: 0, fill: end.color, verticalAlign: 'middle' as const };
  const nameWidth = widthOf(name, NAME + font);
  return [
    { type: 'rect' as const, shape: { x: x - 2, y: y - LINE_PX / 2, width: nameWidth + valueWidth + 4, height: LINE_PX }, style: { fill: 'transparent' } },
    { type: 'text' as const, x, y, style: { ...style, text: name, font: NAME + font } },
    ...(value ? [{ type: 'text' as const, x: x + nameWidth + GAP_PX, y, style: { ...style, text: value, font: VALUE + font } }] : []),
  ];
}

function chip(end: End, font: string, x: number, y: number, room: number) {
  return { type: 'group' as const, children: [...swatch(end, x, y), ...words(end, font, x + SWATCH_PX + GAP_PX, y, room)] };
}

function swatch(end: End, x: number, y: number) {
  if (end.filled) return [{ type: 'rect' as const, shape: { x: x + 2, y: y - 5, width: 12, height: 10 }, style: { fill: end.lineColor } }];
  const stroke = { stroke: end.lineColor, lineWidth: 2, fill: 'none', lineDash: end.dashes.length ? end.dashes : undefined };
  return [{ type: 'line' as const, shape: { x1: x, y1: y, x2: x + SWATCH_PX - 2, y2: y }, style: stroke }];
}
