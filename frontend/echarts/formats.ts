// Functions cannot travel in JSON: an option names them, "fn:number:1", and `formatter` makes the function.
import { numberText, type Writing } from './writing';

/** What ECharts hands to a formatter: a number on an axis, the point's parameters on a label or in a tooltip. */
type Subject = number | string | Point | Point[];
interface Point { name?: string; value?: unknown; data?: unknown; encode?: Record<string, number[]> }
export type Formatter = (subject: Subject, index?: number) => string | HTMLElement;

/** An item's `tip`: the lines its tooltip shows and its cursor speaks. */
export function tipOf(item: unknown): string[] {
  const tip = (item as { tip?: unknown } | null | undefined)?.tip;
  return Array.isArray(tip) ? tip.map(String) : tip == null ? [] : [String(tip)];
}

/** "number:0:1" to the function of that name; throws on a name it does not know. */
export function formatter(spec: string, writing: Writing): Formatter {
  const [name, ...args] = spec.split(':');
  const least = Number(args[0] ?? 0);
  const most = Math.max(least, Number(args[1] ?? least));
  const numbers = (write: (number: number) => string): Formatter => (subject) => {
    const number = valueOf(subject, 'y');
    return number === undefined ? '' : write(number);
  };
  switch (name) {
    case 'number': return numbers((number) => numberText(number, least, most, writing));
    case 'percent': return numbers((share) => writing.percent[0] + numberText(share * 100, least, most, writing) + writing.percent[1]);
    case 'signed': return numbers((number) => { const text = numberText(number, least, most, writing); return number > 0 && /[1-9]/.test(text) ? `+${text}` : text; });
    // A year is a name written in digits, not a number: 2023, not 2,023.
    case 'year': return (subject) => String(valueOf(subject, 'x') ?? '');
    case 'day': return days(args[0] ?? 'd', writing);
    case 'head': return (subject) => nameOf(subject).split('\n')[0];
    case 'tooltip': return tooltip;
    default: throw new Error(`No formatter is called "${name}"`);
  }
}

const MS_A_DAY = 86_400_000;
const MONTHS_A_QUARTER = 3;

/**
 * Names of parts of an axis, which are told by a day in them, counted from 1970-01-01 and read in UTC: a month must not move to the one before it
 * west of Greenwich. Under the first part, and under each that is the first of its year, stands the year.
 */
function days(grain: string, writing: Writing): Formatter {
  const name: Record<string, (date: Date) => string> = {
    d: (date) => writing.days[date.getUTCMonth()].replace('{d}', String(date.getUTCDate())),
    m: (date) => writing.months[date.getUTCMonth()],
    q: (date) => writing.quarters[Math.floor(date.getUTCMonth() / MONTHS_A_QUARTER)],
    y: (date) => String(date.getUTCFullYear()),
  };
  if (!(grain in name)) throw new Error(`No part of an axis is called "${grain}"`);
  const opens = (date: Date): boolean => date.getUTCMonth() < (grain === 'q' ? MONTHS_A_QUARTER : 1) && (grain !== 'd' || date.getUTCDate() <= 7);
  return (subject, index) => {
    const at = valueOf(subject, 'x');
    if (at === undefined) return '';
    const date = new Date(at * MS_A_DAY);
    const year = grain !== 'y' && (index === 0 || opens(date)) ? `\n${date.getUTCFullYear()}` : '';
    return name[grain](date) + year;
  };
}

function nameOf(subject: Subject): string {
  const point = Array.isArray(subject) ? subject[0] : subject;
  return typeof point === 'object' ? point.name ?? '' : String(point);
}

function valueOf(subject: Subject, axis: 'x' | 'y'): number | undefined {
  if (typeof subject !== 'object') return finite(subject);
  const point = Array.isArray(subject) ? subject[0] : subject;
  const { value, encode } = point;
  if (!Array.isArray(value)) return finite(value);
  return finite(value[encode?.[axis]?.[0] ?? (axis === 'x' ? 0 : 1)]);
}

function finite(value: unknown): number | undefined {
  const number = value === '' || value == null ? NaN : Number(value);
  return Number.isFinite(number) ? number : undefined;
}

/** Elements, not text: what comes from data becomes a text node and can never be markup. */
const tooltip: Formatter = (subject) => {
  const box = document.createElement('div');
  for (const point of Array.isArray(subject) ? subject : [subject]) {
    const lines = typeof point === 'object' ? tipOf(point.data) : [];
    lines.forEach((line, at) => {
      const row = box.appendChild(document.createElement('div'));
      row.textContent = line;
      row.style.fontWeight = at === 0 ? '600' : '400';
    });
  }
  return box.childElementCount ? box : '';
};
