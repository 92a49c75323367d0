// Ends of a value axis that fit what is shown, found as the server finds them (kervan.chart.Scale): round, and on the lines that ECharts draws across.
import { base, listOf, type Json, type Option } from './option';
import type { Row, Window } from './reading';

export interface Scale { low: number; high: number }
/** How high something reaches at a place of the axis; what has no place is always seen. */
export interface Reach { x?: number; low: number; high: number }

const LINES = 5;
const MOST_ROUNDS = 4;
const ROOM = 1.02;
const MOST_DECADES = 8;

/** Doubles are sure to fifteen digits: what is beside a whole number by less is that number. */
const sure = (value: number): number => Number(value.toPrecision(12));
const magnitudeOf = (value: number): number => Number(`1e${value.toExponential().split('e')[1]}`);

/** Everything drawn over the axis with its place and its ends. */
export function reachesOf(option: Option, rows: Row[]): Reach[] {
  const { series } = base(option);
  const ofRows = rows.flatMap(({ values }) => [...values].filter(([, { y }]) => !Number.isNaN(y)).map(([x, { drawn }]) => ({ x, low: drawn, high: drawn })));
  return [...ofRows, ...listOf(series).flatMap(reaches)];
}

function reaches(series: Option): Reach[] {
  if (series.id === 'ends') return listOf((series.itemPayload as Option).ends).filter(({ y }) => typeof y === 'number').map(({ y }) => ({ low: Number(y), high: Number(y) }));
  const isPoint = series.renderItem === 'outline-bar' || (series.type === 'scatter' && /^(targets|expected|reported|superseded)( \d+)?$/.test(String(series.id)));
  if (!isPoint && series.renderItem !== 'range') return [];
  return (Array.isArray(series.data) ? series.data : []).map(numbersOf).filter((item) => item.length > 1)
    .map(([x, low, high]) => ({ x, low, high: isPoint ? low : high }));
}

function numbersOf(item: Json): number[] {
  const value = item !== null && typeof item === 'object' && 'value' in item ? item.value : item;
  return Array.isArray(value) && value.every((one) => typeof one === 'number') ? value as number[] : [];
}

/**
 * @param fromZero whether it is drawn as bars or areas, which begin at zero
 * @returns undefined where nothing is seen
 */
export function fitting(all: Reach[], { from, to }: Window, isLog: boolean, fromZero: boolean): Scale | undefined {
  const seen = all.filter(({ x }) => x === undefined || (x >= from && x <= to));
  if (!seen.some(({ x }) => x !== undefined)) return undefined;
  const lowest = Math.min(...seen.map(({ low }) => low));
  const highest = Math.max(...seen.map(({ high }) => high));
  if (isLog) return lowest > 0 ? logarithmic(lowest, highest) : undefined;
  return fromZero || lowest <= 0 || lowest * 2 < highest ? around(lowest, highest > 0 ? highest * ROOM : highest) : near(lowest, highest);
}

function around(lowest: number, highest: number): Scale {
  return lowest >= 0 ? { low: 0, high: topOf(sure(highest)) } : roundedOut({ low: lowest, high: Math.max(highest, 0) });
}

function near(lowest: number, highest: number): Scale {
  const room = lowest === highest ? Math.max(Math.abs(lowest), 1) / 10 : (highest - lowest) / 10;
  const scale = roundedOut({ low: sure(lowest - room), high: sure(highest + room) });
  return lowest > 0 && scale.low < 0 ? around(lowest, highest) : scale;
}

/** Rounding out makes an axis longer, and a longer one may have larger steps. */
function roundedOut(scale: Scale): Scale {
  let { low, high } = scale;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const step = stepOf(low, high);
    [low, high] = [sure(Math.floor(sure(low / step)) * step), sure(Math.ceil(sure(high / step)) * step)];
  }
  return { low, high };
}

function stepOf(low: number, high: number): number {
  const fifth = sure((high - low) / LINES);
  const magnitude = magnitudeOf(fifth);
  const leading = sure(fifth / magnitude);
  return sure(magnitude * (leading < 1.5 ? 1 : leading < 2.5 ? 2 : leading < 4 ? 3 : leading < 7 ? 5 : 10));
}

function topOf(highest: number): number {
  if (highest <= 0) return 1;
  const magnitude = magnitudeOf(highest);
  for (const step of [0.2, 0.5, 1, 2]) {
    const steps = Math.ceil(sure(highest / (magnitude * step)));
    if (steps <= 5) return sure(magnitude * step * steps);
  }
  return sure(magnitude * 10);
}

function logarithmic(lowest: number, highest: number): Scale {
  const low = decades(lowest / 10, lowest).at(-1)!;
  const [above, next] = decades(highest, highest * 10);
  return { low, high: low < above ? above : next };
}

/** 1, 2 and 5 times the powers of ten, both ends included. */
function decades(from: number, to: number): number[] {
  const all: number[] = [];
  for (let decade = magnitudeOf(sure(from)); decade <= sure(to); decade = sure(decade * 10)) all.push(...[1, 2, 5].map((times) => sure(decade * times)));
  return all.filter((value) => value >= sure(from) && value <= sure(to));
}

/** Lines across a logarithmic axis; powers of ten only, where there are many. */
export function logLines({ low, high }: Scale): number[] {
  const all = decades(low, high);
  const tens = all.filter((value) => sure(value / magnitudeOf(value)) === 1);
  return all.length <= MOST_DECADES || tens.length < 2 ? all : tens;
}
