// Functions cannot travel in JSON: an option names them, "fn:number:1", and `formatter` makes the function.

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
export function formatter(spec: string, locale: string): Formatter {
  const [name, ...args] = spec.split(':');
  const numbers = (options: Intl.NumberFormatOptions): Formatter => {
    const least = Number(args[0] ?? 0);
    const format = new Intl.NumberFormat(locale, {
      minimumFractionDigits: least, maximumFractionDigits: Math.max(least, Number(args[1] ?? least)), ...options,
    });
    return (subject) => { const number = valueOf(subject, 'y'); return number === undefined ? '' : format.format(number).replace('-', '\u2212'); };
  };
  switch (name) {
    case 'number': return numbers({});
    case 'percent': return numbers({ style: 'percent' });
    case 'signed': return numbers({ signDisplay: 'exceptZero' });
    // A year is a name written in digits: Intl and ECharts would both group it, 2,023.
    case 'year': return (subject) => String(valueOf(subject, 'x') ?? '');
    case 'date': return dates(args[0] ?? 'ymd', locale);
    case 'day': return days(args[0] ?? 'd', locale);
    case 'head': return (subject) => nameOf(subject).split('\n')[0];
    case 'tooltip': return tooltip;
    default: throw new Error(`No formatter is called "${name}"`);
  }
}

const DATES: Record<string, Intl.DateTimeFormatOptions> = {
  y: { year: 'numeric' },
  ym: { year: 'numeric', month: 'short' },
  ymd: { year: 'numeric', month: 'short', day: 'numeric' },
};

/** Milliseconds since 1970, read in UTC: a month must not move to the one before it west of Greenwich. */
function dates(shape: string, locale: string): Formatter {
  if (!(shape in DATES)) throw new Error(`No date is written as "${shape}"`);
  const format = new Intl.DateTimeFormat(locale, { ...DATES[shape], timeZone: 'UTC' });
  return (subject) => { const time = valueOf(subject, 'x'); return time === undefined ? '' : format.format(time); };
}

const MS_A_DAY = 86_400_000;
const MONTHS_A_QUARTER = 3;

/**
 * Names of parts of an axis, which are told by a day in them, counted from 1970-01-01. Under the first part, and under
 * each that is the first of its year, stands the year.
 */
function days(grain: string, locale: string): Formatter {
  const written = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  const day = written({ day: 'numeric', month: 'short' });
  const month = written({ month: 'short' });
  const name: Record<string, (date: Date) => string> = {
    d: (date) => day.format(date),
    m: (date) => month.format(date),
    q: (date) => `Q${Math.floor(date.getUTCMonth() / MONTHS_A_QUARTER) + 1}`,
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
