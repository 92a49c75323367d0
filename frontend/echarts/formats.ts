// Functions cannot travel in JSON: an option names them, "fn:number:1", and `formatter` makes the function.

/** What ECharts hands to a formatter: a number on an axis, the point's parameters on a label or in a tooltip. */
type Subject = number | string | Point | Point[];
interface Point { name?: string; value?: unknown; data?: unknown; encode?: Record<string, number[]> }
export type Formatter = (subject: Subject) => string | HTMLElement;

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
    return (subject) => { const number = valueOf(subject, 'y'); return number === undefined ? '' : format.format(number); };
  };
  switch (name) {
    case 'number': return numbers({});
    case 'percent': return numbers({ style: 'percent' });
    case 'signed': return numbers({ signDisplay: 'exceptZero' });
    // A year is a name written in digits: Intl and ECharts would both group it, 2,023.
    case 'year': return (subject) => String(valueOf(subject, 'x') ?? '');
    case 'date': return dates(args[0] ?? 'ymd', locale);
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
