// What happened, above the plot: a sign for each day, one with a number for several that would lie on each other, and a band for what lasted.
import type { CustomSeriesRenderItem } from 'echarts/types/dist/shared';

interface Payload { names: string[]; named: number; textColor: string; panelColor: string; bandColor: string; font: string }
interface Box { x: number; y: number; width: number; height: number }
interface Group { rows: number[]; x: number; label: string; right: number }
interface Context { groups?: Group[] }

const NEAR_PX = 18;
const ABOVE_PX = 9;
const LETTER_PX = 6.1;
const LONGEST_NAME = 30;

/** Neighbours nearer than they could be pointed at are one. */
export function gathered(places: { row: number; x: number }[]): { rows: number[]; x: number }[] {
  const groups: { rows: number[]; x: number }[] = [];
  for (const { row, x } of [...places].sort((one, other) => one.x - other.x)) {
    const last = groups.at(-1);
    if (last && x - last.x < NEAR_PX) last.rows.push(row); else groups.push({ rows: [row], x });
  }
  return groups;
}

/** Names where they fit before the next sign and the right end, a few of them, single events first from the newest. */
function labelled(groups: { rows: number[]; x: number }[], payload: Payload, right: number): Group[] {
  let left = payload.named;
  return groups.map((group, at) => ({ ...group, at })).reverse().map(({ at, ...group }) => {
    const name = group.rows.length === 1 ? payload.names[group.rows[0]] ?? '' : '';
    const text = name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1).trimEnd()}…` : name;
    const end = (groups[at + 1]?.x ?? right + 2 * ABOVE_PX) - ABOVE_PX;
    const fits = text !== '' && left > 0 && group.x + 9 + text.length * LETTER_PX < end;
    if (fits) left -= 1;
    return { ...group, label: fits ? text : '', right: end };
  }).reverse();
}

/** Dimensions [from, to]. itemPayload: Payload. Each group is drawn with the first of its rows, and its `info` tells all. */
export const events: CustomSeriesRenderItem = (params, api) => {
  const payload = params.itemPayload as unknown as Payload;
  const plot = params.coordSys as unknown as Box;
  const right = plot.x + plot.width;
  const pixel = (dimension: number, row: number): number => api.coord([api.value(dimension, row), 0])[0];
  const context = params.context as Context;
  if (!context.groups) {
    const shown = Array.from({ length: params.dataInsideLength }, (_, row) => row).filter((row) => pixel(1, row) >= plot.x && pixel(0, row) <= right);
    context.groups = labelled(gathered(shown.map((row) => ({ row, x: Math.max(pixel(0, row), plot.x) }))), payload, right);
  }
  const row = params.dataIndexInside;
  const [from, to] = [Math.max(pixel(0, row), plot.x), Math.min(pixel(1, row), right)];
  const group = context.groups.find(({ rows }) => rows[0] === row);
  const band = to > from + 1 && pixel(0, row) <= right
    ? [{ type: 'rect' as const, silent: true, shape: { x: from, y: plot.y, width: to - from, height: plot.height }, style: { fill: payload.bandColor } }] : [];
  return { type: 'group', children: [...band, ...(group ? sign(group, payload, plot) : [])] };
};

function sign(group: Group, payload: Payload, plot: Box) {
  const y = plot.y - ABOVE_PX;
  const text = { fill: payload.textColor, verticalAlign: 'middle' as const, fontSize: 11, fontFamily: payload.font };
  const info = { rows: group.rows };
  const line = { type: 'line' as const, silent: true, shape: { x1: group.x, x2: group.x, y1: plot.y, y2: plot.y + plot.height }, style: { stroke: payload.textColor, lineWidth: 0.8, opacity: 0.4, lineDash: [2, 3] } };
  const head = group.rows.length > 1
    ? [{ type: 'circle' as const, info, shape: { cx: group.x, cy: y, r: 8 }, style: { fill: payload.textColor } },
      { type: 'text' as const, info, x: group.x, y, style: { ...text, text: String(group.rows.length), fill: payload.panelColor, align: 'center' as const, fontWeight: 600 as const } }]
    : [{ type: 'polygon' as const, info, shape: { points: [[group.x - 5, y - 3], [group.x + 5, y - 3], [group.x, y + 5]] }, style: { fill: payload.textColor } }];
  const touch = { type: 'rect' as const, info, shape: { x: group.x - 12, y: y - 12, width: 24, height: 24 }, style: { fill: 'transparent' } };
  const name = group.label ? [{ type: 'text' as const, info, x: group.x + 9, y, style: { ...text, text: group.label } }] : [];
  return [line, ...head, touch, ...name];
}
