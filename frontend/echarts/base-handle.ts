// The place to which all values are related: a handle on the axis that is dragged, or moved by keys.
import type { Reading } from './reading';
import type { View } from './view';

export class BaseHandle {
  readonly element = document.createElement('div');
  readonly #label = document.createElement('span');
  #reading?: Reading;
  #view?: View;

  /** @param move what happens when the reader has chosen another place */
  constructor(private readonly local: (event: MouseEvent) => { x: number }, private readonly move: (id: string) => void) {
    this.element.className = 'base';
    this.element.append('⇔', this.#label);
    this.element.addEventListener('keydown', (event) => this.#key(event));
    this.element.addEventListener('pointerdown', (event) => this.#drag(event));
  }

  over(reading: Reading, view: View): void {
    [this.#reading, this.#view] = [reading, view];
  }

  show(): void {
    const { base, words } = this.#reading!;
    const place = this.#view!.find(base?.place);
    this.element.hidden = !place || !this.#view!.shows(place.x);
    if (this.element.hidden) return;
    this.element.setAttribute('aria-label', words.base ?? '');
    this.#put(this.#view!.places.indexOf(place!), base!.label);
  }

  #put(at: number, label: string): void {
    const { places, rect } = this.#view!;
    this.element.style.transform = `translate(${this.#view!.left(places[at].x)}px, ${rect.y + rect.height}px)`;
    this.#label.textContent = label;
    this.element.tabIndex = 0;
    const said = { role: 'slider', 'aria-valuetext': places[at].name, 'aria-valuenow': at, 'aria-valuemin': 0, 'aria-valuemax': places.length - 1 };
    for (const [key, value] of Object.entries(said)) this.element.setAttribute(key, String(value));
  }

  #choose(at: number): void {
    const { places } = this.#view!;
    const place = places[Math.min(Math.max(at, 0), places.length - 1)];
    if (place.id === this.#reading!.base?.place) { this.show(); return; }
    // The name of the place, until the server has said what it is called as a base.
    this.#reading!.base = { place: place.id, label: place.name };
    this.show();
    this.move(place.id);
  }

  #key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const { places, placesAYear: year } = this.#view!;
    const at = places.findIndex(({ id }) => id === this.#reading!.base?.place);
    const to: Record<string, number> = {
      ArrowLeft: at - 1, ArrowDown: at - 1, ArrowRight: at + 1, ArrowUp: at + 1, PageUp: at - year, PageDown: at + year, Home: 0, End: places.length - 1,
    };
    if (!(event.key in to)) return;
    event.preventDefault();
    event.stopPropagation();
    this.#choose(to[event.key]);
  }

  #drag(event: PointerEvent): void {
    event.stopPropagation();
    this.element.setPointerCapture(event.pointerId);
    let at = -1;
    const move = (moved: PointerEvent): void => {
      moved.stopPropagation();
      at = this.#view!.placeAt(this.local(moved).x);
      if (at >= 0) this.#put(at, this.#view!.places[at].name);
    };
    const end = (): void => {
      this.element.removeEventListener('pointermove', move);
      this.element.removeEventListener('pointercancel', end);
      this.element.removeEventListener('pointerup', end);
      if (at >= 0) this.#choose(at);
    };
    this.element.addEventListener('pointermove', move);
    this.element.addEventListener('pointerup', end);
    this.element.addEventListener('pointercancel', end);
  }
}
