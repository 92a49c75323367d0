/** Something that can be chosen: what is written, and what it means. */
export type Offer = [text: string, meaning: string];

const MOST = 12;

/** The list below a cell while it is being typed in. Arrows choose and Enter takes; without a choice the keys stay the sheet's. */
export class Suggestions {
  readonly list = document.createElement('ul');
  private input?: HTMLInputElement;
  private take: (text: string) => void = () => { };
  private chosen = -1;

  constructor() {
    this.list.className = 'suggestions';
    this.list.id = 'entry-suggestions';
    this.list.setAttribute('role', 'listbox');
    this.list.hidden = true;
    this.list.addEventListener('mousedown', event => {
      event.preventDefault();
      const item = (event.target as HTMLElement).closest('li');
      if (item) this.accept([...this.list.children].indexOf(item));
    });
  }

  /** @param eager whether Enter and Tab take the first one although nobody has chosen it */
  show(input: HTMLInputElement, offers: Offer[], eager: boolean, take: (text: string) => void) {
    const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    const fitting = offers.filter(offer => { const text = offer.join(' ').toLowerCase(); return words.every(word => text.includes(word)); });
    if (!words.length || !fitting.length || fitting.length === 1 && fitting[0][0] === input.value) { this.close(); return; }
    this.input = input;
    this.take = take;
    this.list.replaceChildren(...fitting.slice(0, MOST).map(([text, meaning], at) => item(text, meaning, at)));
    this.list.hidden = false;
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-controls', this.list.id);
    input.setAttribute('aria-expanded', 'true');
    this.place(input);
    this.choose(eager && !offers.some(([text]) => text === input.value) ? 0 : -1);
  }

  close() {
    this.list.hidden = true;
    this.input?.setAttribute('aria-expanded', 'false');
    this.input?.removeAttribute('aria-activedescendant');
    this.input = undefined;
  }

  /** Whether the key was the list's. */
  key(event: KeyboardEvent): boolean {
    if (this.list.hidden || event.altKey || event.ctrlKey || event.metaKey) return false;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) this.choose((Math.max(this.chosen, step < 0 ? 0 : -1) + step + this.list.childElementCount) % this.list.childElementCount);
    else if (event.key === 'Escape') this.close();
    else if (event.key === 'Enter' && this.chosen >= 0) this.accept(this.chosen);
    else if (event.key === 'Tab' && this.chosen >= 0) { this.accept(this.chosen); return false; }
    else return false;
    event.preventDefault();
    return true;
  }

  private accept(at: number) {
    const text = (this.list.children[at] as HTMLElement).dataset.text!, take = this.take;
    this.close();
    take(text);
  }

  private choose(at: number) {
    this.chosen = at;
    [...this.list.children].forEach((one, place) => one.setAttribute('aria-selected', String(place === at)));
    const one = this.list.children[at];
    if (one) { this.input?.setAttribute('aria-activedescendant', one.id); one.scrollIntoView({ block: 'nearest' }); }
    else this.input?.removeAttribute('aria-activedescendant');
  }

  private place(input: HTMLInputElement) {
    const at = input.getBoundingClientRect();
    Object.assign(this.list.style, { left: `${Math.min(at.left, innerWidth - 340)}px`, top: `${at.bottom + 2}px` });
    const below = innerHeight - at.bottom;
    if (below < 240) this.list.style.top = `${at.top - this.list.offsetHeight - 2}px`;
  }
}

function item(text: string, meaning: string, at: number) {
  const one = document.createElement('li');
  one.id = `entry-suggestion-${at}`;
  one.dataset.text = text;
  one.setAttribute('role', 'option');
  const key = document.createElement('span'), words = document.createElement('small');
  key.textContent = text;
  words.textContent = meaning;
  one.append(key, words);
  return one;
}
