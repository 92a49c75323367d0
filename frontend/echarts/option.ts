// From the JSON a server sends to the option ECharts draws.
import { formatter } from './formats';
import { apart } from './labels';
import type { Palette } from './theme';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type Option = { [key: string]: Json };

const isObject = (value: unknown): value is Option =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A copy with colours for "token:…", hatches and functions for "fn:…". They are looked for only where an option keeps
 * colours and functions, so that a name or a text from data that begins like one stays a text.
 */
export function revive(option: Option, color: Palette, locale: string, printed = false): Option {
  const placer = apart();
  const revived = (value: Json, key: string): unknown => {
    if (typeof value === 'string') {
      if (/color$/i.test(key) && value.startsWith('token:')) return color(value.slice(6));
      if (key === 'formatter' && value.startsWith('fn:')) return formatter(value.slice(3), locale);
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

/** Strokes of 45 degrees over a filled shape: always, or only on paper, where colours may be lost. */
function hatch(name: string, color: Palette, printed: boolean): unknown {
  if (name === 'hatch-in-print' && !printed) return null;
  if (name !== 'hatch' && name !== 'hatch-in-print') throw new Error(`No hatch is called "${name}"`);
  const stroke = color(name === 'hatch' ? 'ink' : 'panel');
  return { symbol: 'rect', color: stroke, dashArrayX: [1, 0], dashArrayY: [1.5, 4], rotation: -Math.PI / 4 };
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
