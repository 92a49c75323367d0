// How numbers and days are written on axes. The server says it for the reader's language, because a browser may not know the language:
// Chromium has neither Azerbaijani nor Kazakh.

export interface Writing {
  decimal: string;
  group: string;
  /** What stands before and after a number of per cent. */
  percent: [before: string, after: string];
  /** January to December, alone. */
  months: string[];
  /** The same with a day, for which `{d}` stands. */
  days: string[];
  /** The first to the fourth quarter, alone. */
  quarters: string[];
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Until the server has said another. */
export const ENGLISH: Writing = {
  decimal: '.', group: ',', percent: ['', ' %'], months: MONTHS, days: MONTHS.map((month) => `{d} ${month}`), quarters: ['Q1', 'Q2', 'Q3', 'Q4'],
};

const MINUS = '\u2212';
const DIGITS_A_GROUP = /\B(?=(\d{3})+$)/g;

/** With at least and at most so many digits after the point; halves away from zero. */
export function numberText(value: number, least: number, most: number, writing: Writing): string {
  const [whole, rest = ''] = roundedText(Math.abs(value), most).split('.');
  const decimals = rest.replace(/0+$/, '').padEnd(least, '0');
  const text = whole.replace(DIGITS_A_GROUP, writing.group) + (decimals && writing.decimal + decimals);
  return value < 0 && /[1-9]/.test(whole + decimals) ? MINUS + text : text;
}

/** In decimal, where 1.005 is a half, although a double is a little less. */
function roundedText(value: number, most: number): string {
  const shifted = Number(`${value}e${most}`);
  return Number.isFinite(shifted) && shifted < Number.MAX_SAFE_INTEGER ? Number(`${Math.round(shifted)}e-${most}`).toFixed(most) : value.toFixed(most);
}
