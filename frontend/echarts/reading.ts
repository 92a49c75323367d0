// What a chart of lines tells at a place of its axis: the values of all lines together.
import { tipOf } from './formats';
import { base, listOf, type Json, type Option } from './option';

export interface Place { x: number; id: string; name: string; notes?: string[] }
export interface Window { from: number; to: number }
/** What the server says under `reading`; README.md has the words. */
export interface Reading {
  axis: 'days' | 'parts'; compact?: boolean; places: Place[]; window?: Window; pinned?: string;
  /** How the value axis fits what is shown: near it, or from zero; not at all where it is shared with other charts. */
  values?: 'near' | 'zero';
  base?: { place: string; label: string }; words: Record<string, string>;
}
/** `status`: of what has not happened. */
export interface Value { y: number; drawn: number; middle: number; label: string; lines: string[]; dataIndex: number; status?: string }
/** One line, part or group of bars, with its values by their place on the axis. */
export interface Row {
  curve: string; name: string; seriesIndex: number; color: string; dashes: number[]; marker: string; kind: 'line' | 'area' | 'bar';
  isSharp: boolean; values: Map<number, Value>;
}

export const readingOf = (option: Option): Reading | undefined => base(option).reading as unknown as Reading | undefined;

const textOf = (value: Json | undefined): string => typeof value === 'string' ? value : '';

export function rowsOf(option: Option): Row[] {
  const sums = new Map<string, number>();
  return listOf(base(option).series).flatMap((series, seriesIndex) => {
    if (typeof series.curve !== 'string') return [];
    const line = (series.lineStyle ?? {}) as Option;
    const style = (series.areaStyle ?? series.itemStyle ?? {}) as Option;
    const isLine = series.type === 'line' && series.areaStyle === undefined;
    const values = new Map<number, Value>();
    (Array.isArray(series.data) ? series.data : []).forEach((item, dataIndex) => {
      const [x, y] = valueOf(item);
      if (x === undefined) return;
      const lines = tipOf(item);
      const label = textOf((item as Option).name);
      if (y === undefined) { if (lines.length) values.set(x, { y: NaN, drawn: NaN, middle: NaN, label, lines, dataIndex }); return; }
      const key = `${textOf(series.stack)} ${x} ${y < 0}`;
      const below = series.stack === undefined ? 0 : sums.get(key) ?? 0;
      if (series.stack !== undefined) sums.set(key, below + y);
      values.set(x, { y, drawn: below + y, middle: series.stack === undefined ? y : below + y / 2, label, lines, dataIndex, status: textOf((item as Option).status) || textOf(series.status) });
    });
    return [{
      curve: series.curve, name: textOf(series.name), seriesIndex, values, kind: isLine ? 'line' as const : series.type === 'bar' ? 'bar' as const : 'area' as const,
      color: textOf(isLine ? line.color : style.color).replace('token:', ''), dashes: Array.isArray(line.type) ? line.type as number[] : [],
      marker: textOf(series.marker) || 'rect', isSharp: Number(line.width ?? 2) >= 1.5,
    }];
  });
}

function valueOf(item: Json): [x: number | undefined, y: number | undefined] {
  const value = item !== null && typeof item === 'object' && 'value' in item ? item.value : item;
  if (!Array.isArray(value) || typeof value[0] !== 'number') return [undefined, undefined];
  return [value[0], typeof value[1] === 'number' ? value[1] : undefined];
}

/** The place that lies nearest; places are in order. */
export function nearest(places: Place[], x: number): number {
  let [low, high] = [0, places.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (places[middle].x <= x) low = middle; else high = middle;
  }
  return high > low && places[high].x - x < x - places[low].x ? high : low;
}

/** Days between neighbours, as they mostly are. */
export function spacingOf(places: Place[]): number {
  const gaps = places.slice(1).map((place, at) => place.x - places[at].x).sort((one, other) => one - other);
  return gaps[gaps.length >> 1] ?? 365;
}

/** The last value of a line, which may be drawn in parts, that is shown, and where. */
export function endOf(rows: Row[], shown: Window): { x: number; value: Value } | undefined {
  let end: { x: number; value: Value } | undefined;
  for (const row of rows) {
    for (const [x, value] of row.values) if (x >= shown.from && x <= shown.to && !Number.isNaN(value.y) && (!end || x > end.x)) end = { x, value };
  }
  return end;
}
