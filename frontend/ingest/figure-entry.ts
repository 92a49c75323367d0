// <figure-entry>: a document and a sheet of cells, typed by hand. What a text means, the server says; the draft stays in the browser.
import { Suggestions, type Offer } from './suggestions';
import { block, type Sheet } from './sheet';

interface Cell { kind: 'TAKEN' | 'DOUBTFUL' | 'WRONG'; sentence: string }
interface Said { document: Cell[]; rows: Cell[][]; wrong: number }
interface Server { read(content: string): Promise<string>; phrase(text: string): Promise<string>; pasted(rows: number): Promise<string> }

const COLUMNS = ['series', 'period', 'word', 'value', 'unit', 'status', 'note'] as const;
const FIELDS: [string, string][] = [['publisher', 'organization'], ['title', 'off'], ['address', 'url'], ['publishedOn', 'off']];
const DRAFT = 'kervan.entry';
const PAUSE_MS = 200;
const FIRST_ROWS = 5;

class FigureEntry extends HTMLElement {
  declare $server: Server;
  private readonly offers: Record<string, Offer[]> = {};
  private words: Record<string, string> = {};
  private readonly body = document.createElement('tbody');
  private readonly line = document.createElement('input');
  private readonly doubts = document.createElement('p');
  private readonly news = document.createElement('p');
  private readonly fields = new Map<string, HTMLInputElement>();
  private readonly suggestions = new Suggestions();
  private pause = 0;
  private asked = 0;
  private lastRow = 0;

  /** What can be chosen in the columns of the sheet, and what the sheet says, in the language of the page. */
  offer(offers: Record<string, Offer[]>, words: Record<string, string>) {
    Object.assign(this.offers, offers);
    this.words = words;
    if (!this.childElementCount) {
      this.append(this.documentPart(), this.linePart(), this.sheetPart(), this.suggestions.list);
      this.suggestions.list.setAttribute('aria-label', this.say('suggestions'));
      this.restore();
    }
    this.ask();
  }

  private say(name: string, row?: number, column?: string) {
    return (this.words[name] ?? '').replace('{row}', String(row)).replace('{heading}', column ? this.words[column] : '');
  }

  /** All that was typed. */
  content(): string {
    return JSON.stringify({ document: Object.fromEntries([...this.fields].map(([name, field]) => [name, field.value])), rows: this.sheet().map(cells => Object.fromEntries(COLUMNS.map((name, at) => [name, cells[at]]))) });
  }

  /** Goes to the first cell that is wrong. */
  async mend() {
    await this.read();
    this.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }

  /** After all was recorded. */
  clear() {
    this.fields.forEach(field => { field.value = ''; });
    this.body.replaceChildren();
    this.grow(FIRST_ROWS);
    this.keep();
  }

  private documentPart() {
    const part = element('fieldset', 'document');
    part.append(element('legend', '', this.say('document')));
    FIELDS.forEach(([name, complete]) => {
      const field = document.createElement('input');
      field.name = name;
      field.autocomplete = complete as AutoFill;
      field.maxLength = 1000;
      field.addEventListener('input', () => this.changed());
      const says = element('small', 'says', '');
      says.id = `entry-${name}`;
      field.setAttribute('aria-describedby', says.id);
      this.fields.set(name, field);
      part.append(labelled(this.say(name), field, says, name));
    });
    return part;
  }

  private linePart() {
    this.line.placeholder = this.say('line-hint');
    this.line.addEventListener('keydown', event => { if (event.key === 'Enter') { event.preventDefault(); this.take(this.line.value); } });
    this.line.addEventListener('paste', event => {
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (/\S\s*\n\s*\S/.test(text)) { event.preventDefault(); text.split('\n').filter(one => one.trim()).reduce((before, one) => before.then(() => this.take(one)), Promise.resolve()); }
    });
    this.doubts.className = 'says';
    this.doubts.setAttribute('role', 'status');
    return labelled(this.say('line'), this.line, this.doubts, 'line');
  }

  private sheetPart() {
    const scroll = element('div', 'scroll sheet');
    const table = document.createElement('table');
    table.className = 'data';
    table.setAttribute('aria-label', this.say('figures'));
    const head = document.createElement('tr');
    head.append(heading(this.say('row'), 'mute'), ...COLUMNS.map(name => heading(this.say(name), name === 'value' ? 'n' : '')), heading(this.say('empty'), 'mute'));
    const thead = document.createElement('thead');
    thead.append(head);
    table.append(thead, this.body);
    scroll.append(table);
    this.body.addEventListener('input', event => { this.suggest(event.target as HTMLInputElement); this.changed(); });
    this.body.addEventListener('keydown', event => this.key(event));
    this.body.addEventListener('paste', event => this.paste(event));
    this.body.addEventListener('focusin', event => { if (event.target instanceof HTMLInputElement) { this.lastRow = rowOf(event.target); event.target.select(); } });
    this.body.addEventListener('focusout', () => this.suggestions.close());
    this.body.addEventListener('click', event => { const button = (event.target as HTMLElement).closest('button'); if (button) this.empty(rowOf(button)); });
    const keys = element('p', 'mute keys', this.say('keys'));
    this.news.className = 'mute';
    this.news.setAttribute('role', 'status');
    const part = element('div', '');
    part.append(scroll, keys, this.news);
    return part;
  }

  private grow(until: number) {
    while (this.rows().length < until) this.body.append(...this.newRow(this.rows().length));
  }

  private newRow(at: number) {
    const row = document.createElement('tr');
    const number = document.createElement('th');
    number.scope = 'row';
    number.textContent = String(at + 1);
    row.append(number);
    COLUMNS.forEach(name => {
      const input = document.createElement('input');
      input.className = name;
      input.maxLength = 1000;
      input.autocomplete = 'off';
      input.spellcheck = false;
      input.placeholder = at === 0 ? this.say(`hint.${name}`) : '';
      input.setAttribute('aria-label', this.say('cell', at + 1, name));
      input.setAttribute('aria-describedby', `entry-row-${at}`);
      const cell = document.createElement('td');
      cell.append(input, element('small', 'says', ''));
      row.append(cell);
    });
    const empty = document.createElement('button');
    empty.type = 'button';
    empty.tabIndex = -1;
    empty.textContent = '×';
    empty.setAttribute('aria-label', this.say('empty-row', at + 1));
    const last = document.createElement('td');
    last.append(empty);
    row.append(last);
    const says = document.createElement('tr');
    says.className = 'wrongs';
    says.hidden = true;
    const why = document.createElement('td');
    why.colSpan = COLUMNS.length + 2;
    why.id = `entry-row-${at}`;
    says.append(why);
    return [row, says];
  }

  private rows() { return [...this.body.querySelectorAll<HTMLTableRowElement>('tr:not(.wrongs)')]; }
  private inputs(row: number) { return [...(this.rows()[row]?.querySelectorAll('input') ?? [])]; }
  private sheet(): Sheet { return this.rows().map(row => [...row.querySelectorAll('input')].map(input => input.value)); }

  private go(row: number, column: number) {
    this.grow(row + 1);
    this.inputs(row)[column]?.focus();
  }

  private key(event: KeyboardEvent) {
    const input = event.target as HTMLInputElement;
    if (!(input instanceof HTMLInputElement) || this.suggestions.key(event)) return;
    const row = rowOf(input), column = this.inputs(row).indexOf(input), last = this.rows().length - 1;
    const all = input.selectionStart === 0 && input.selectionEnd === input.value.length;
    const act = () => { event.preventDefault(); return true; };
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'd' || event.altKey && event.key === 'ArrowDown') { act(); if (row > 0) this.write(input, this.inputs(row - 1)[column].value); }
    else if ((event.ctrlKey || event.metaKey) && event.key === 'Delete') { act(); this.empty(row); }
    else if (event.key === 'Enter' && !event.ctrlKey && act()) this.go(row + 1, column);
    else if (event.key === 'ArrowDown' && row < last && act()) this.go(row + 1, column);
    else if (event.key === 'ArrowUp' && row > 0 && act()) this.go(row - 1, column);
    else if (event.key === 'ArrowLeft' && (all || input.selectionEnd === 0) && column > 0 && act()) this.go(row, column - 1);
    else if (event.key === 'ArrowRight' && (all || input.selectionStart === input.value.length) && column < COLUMNS.length - 1 && act()) this.go(row, column + 1);
  }

  private write(input: HTMLInputElement, text: string) {
    input.value = text;
    input.select();
    this.changed();
  }

  private empty(row: number) {
    this.inputs(row).forEach(input => { input.value = ''; });
    this.changed();
    this.inputs(row)[0].focus();
  }

  private suggest(input: HTMLInputElement) {
    const offers = this.offers[input.className] ?? [];
    this.suggestions.show(input, offers, input.className === 'series', text => this.write(input, text));
  }

  private paste(event: ClipboardEvent) {
    const text = event.clipboardData?.getData('text/plain') ?? '', cells = block(text);
    if (cells.length < 2 && (cells[0]?.length ?? 0) < 2) return;
    event.preventDefault();
    const input = event.target as HTMLInputElement, row = rowOf(input), column = this.inputs(row).indexOf(input);
    this.grow(row + cells.length);
    const rows = this.rows();
    cells.forEach((line, down) => {
      const inputs = rows[row + down].querySelectorAll('input');
      line.forEach((cell, right) => { if (inputs[column + right]) inputs[column + right].value = cell.trim(); });
    });
    this.changed();
    this.$server.pasted(cells.length).then(said => { this.news.textContent = said; });
  }

  /** Reads a line of press text into the row at work when that has no value yet, otherwise into the next free one. */
  private async take(text: string) {
    if (!text.trim()) return;
    const { row, doubts } = JSON.parse(await this.$server.phrase(text));
    const free = (cells?: string[]) => !cells || !cells[1] && !cells[3];
    const sheet = this.sheet();
    let at = free(sheet[this.lastRow]) ? this.lastRow : sheet.findIndex(free);
    if (at < 0) at = sheet.length;
    this.grow(at + 1);
    const inputs = this.inputs(at);
    COLUMNS.forEach((name, column) => { if (row[name]) inputs[column].value = row[name]; });
    if (!inputs[0].value && at > 0) inputs[0].value = sheet[at - 1][0];
    this.lastRow = at;
    this.line.value = '';
    const open = [...doubts, row.period ? '' : this.say('no-days'), row.value ? '' : this.say('no-value'), row.unit ? '' : this.say('no-unit')].filter(Boolean);
    this.doubts.className = open.length ? 'says doubtful' : 'says';
    this.doubts.textContent = [this.say('read-into', at + 1), ...open].join(' ');
    this.changed();
    if (!inputs[0].value) inputs[0].focus();
  }

  private changed() {
    this.keep();
    this.dispatchEvent(new CustomEvent('edited'));
  }

  private keep() {
    try { localStorage.setItem(DRAFT, this.content()); } catch { }
    this.ask();
  }

  private ask() {
    clearTimeout(this.pause);
    this.pause = window.setTimeout(() => this.read(), PAUSE_MS);
  }

  private async read() {
    const turn = ++this.asked;
    const said: Said = JSON.parse(await this.$server.read(this.content()));
    if (turn === this.asked) this.show(said);
  }

  private show(said: Said) {
    const blank = this.sheet().every(row => row.every(cell => !cell)) && [...this.fields.values()].every(field => !field.value);
    FIELDS.forEach(([name], at) => tell(this.fields.get(name)!, blank ? undefined : said.document[at]));
    this.rows().forEach((row, at) => {
      const cells = said.rows[at] ?? [], wrong: string[] = [];
      row.querySelectorAll('input').forEach((input, column) => {
        tell(input, cells[column]);
        if (cells[column]?.kind === 'WRONG') wrong.push(`${this.say(COLUMNS[column])}: ${cells[column].sentence}`);
      });
      const says = row.nextElementSibling as HTMLTableRowElement;
      says.hidden = wrong.length === 0;
      says.cells[0].textContent = wrong.join(' · ');
    });
  }

  private restore() {
    let draft: { document?: Record<string, string>; rows?: Record<string, string>[] } = {};
    try { draft = JSON.parse(localStorage.getItem(DRAFT) ?? '{}'); } catch { }
    this.fields.forEach((field, name) => { field.value = draft.document?.[name] ?? ''; });
    const rows = draft.rows ?? [];
    this.grow(Math.max(FIRST_ROWS, rows.length));
    rows.forEach((row, at) => this.inputs(at).forEach((input, column) => { input.value = row[COLUMNS[column]] ?? ''; }));
  }
}

const rowOf = (inside: Element) => Number(inside.closest('tr')!.querySelector('th')!.textContent) - 1;

function tell(input: HTMLInputElement, cell?: Cell) {
  const says = input.parentElement!.querySelector('.says')!, wrong = cell?.kind === 'WRONG', shared = input.closest('td');
  input.setAttribute('aria-invalid', String(wrong));
  says.className = `says ${(cell?.kind ?? 'TAKEN').toLowerCase()}`;
  says.textContent = wrong && shared ? '' : cell?.sentence ?? '';
}

function element(tag: string, className: string, text = '') {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.textContent = text;
  return made;
}

function heading(text: string, className: string) {
  const made = element('th', className, text) as HTMLTableCellElement;
  made.scope = 'col';
  return made;
}

function labelled(text: string, input: HTMLInputElement, says: HTMLElement, className: string) {
  const label = element('label', `field ${className}`);
  label.append(element('span', 'label', text), input, says);
  return label;
}

customElements.define('figure-entry', FigureEntry);
