// From the JSON a server sends to the option ECharts draws.
import { formatter } from './formats';
import { apart } from './labels';
import type { Palette } from './theme';
import type { Writing } from './writing';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type Option = { [key: string]: Json };

const isObject = (value: unknown): value is Option =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A copy with colours for "token:…", hatches and functions for "fn:…". They are looked for only where an option keeps
 * colours and functions, so that a name or a text from data that begins like one stays a text.
 */
export function revive(option: Option, color: Palette, writing: Writing, printed = false): Option {
  const placer = apart();
  const revived = (value: Json, key: string): unknown => {
    if (typeof value === 'string') {
      if (/color$/i.test(key) && value.startsWith('token:')) return color(value.slice(6));
      if (key === 'formatter' && value.startsWith('fn:')) return formatter(value.slice(3), writing);
      if (key === 'decal' && value.startsWith('fn:')) return hatch(value.slice(3), color, printed);
      return key === 'labelLayout' && value === 'fn:apart' ? placer : value;
    }
    if (Array.isArray(value)) return value.map((item) => revived(item, key));
    if (!isObject(value)) return value;
    return Object.fromEntries(Object.entries(value)
      .filter(([name, inner]) => !(name === 'tooltip' && typeof inner === 'string') && !(key === 'tooltip' && isMarkup(name, inner)))
      .map(([name, inner]) => [name, revived(inner, name)]));
  };
  return revived(option, '') as Option;
}

/** What lies over a filled shape: strokes of 45 degrees always or on paper only, where colours may be lost; or the pattern that goes with a hue. */
function hatch(name: string, color: Palette, printed: boolean): unknown {
  const [kind, hue] = name.split(':');
  if (kind === 'pattern') return pattern(Number(hue), color(printed ? 'panel' : 'panel/38'));
  if (name === 'hatch-in-print' && !printed) return null;
  if (name !== 'hatch' && name !== 'hatch-in-print') throw new Error(`No hatch is called "${name}"`);
  return { symbol: 'rect', color: color(name === 'hatch' ? 'ink' : 'panel'), dashArrayX: [1, 0], dashArrayY: [1.5, 4], rotation: -Math.PI / 4 };
}

/** Solid, strokes up, dots, strokes down, level strokes, upright strokes. */
function pattern(hue: number, color: string): unknown {
  const strokes = (rotation: number) => ({ symbol: 'rect', color, dashArrayX: [1, 0], dashArrayY: [1.5, 6], rotation });
  switch (hue) {
    case 1: return null;
    case 2: return strokes(-Math.PI / 4);
    case 3: return { symbol: 'circle', color, dashArrayX: [[6, 6], [0, 6, 6, 0]], dashArrayY: [5, 0], symbolSize: 0.6 };
    case 4: return strokes(Math.PI / 4);
    case 5: return strokes(0);
    case 6: return strokes(Math.PI / 2);
    default: throw new Error(`No pattern goes with hue ${hue}`);
  }
}

/** ECharts sets a tooltip's text as innerHTML; without one it is made of elements, by the theme's formatter. */
const isMarkup = (key: string, value: Json): boolean =>
  key === 'formatter' && !(typeof value === 'string' && value.startsWith('fn:'));

/**
 * Merges a patch into an option: objects key by key, lists of components (series, axes) by id or else by
 * position, anything else, `data` too, is replaced.
 */
export function merge(into: Option, patch: Option): void {
  for (const [key, value] of Object.entries(patch)) {
    const old = into[key];
    if (isObject(value) && isObject(old)) merge(old, value);
    else if (key !== 'data' && Array.isArray(value) && Array.isArray(old) && value.every(isObject)) mergeList(old, value);
    else into[key] = value;
  }
}

function mergeList(old: Json[], patch: Option[]): void {
  patch.forEach((item, at) => {
    const same = old.find((other) => isObject(other) && item.id !== undefined && other.id === item.id)
      ?? (item.id === undefined ? old[at] : undefined);
    if (isObject(same)) merge(same, item);
    else old.push(item);
  });
}

/** The option itself, or the base one where `media` gives variants for narrow charts. */
export const base = (option: Option): Option => isObject(option.baseOption) ? option.baseOption : option;

/** A component that may be given alone or in a list. */
export const listOf = (value: Json | undefined): Option[] =>
  (Array.isArray(value) ? value : value === undefined ? [] : [value]).filter(isObject);
