// How the layer over a chart of lines looks: in the page's colours, whatever they are at the moment.
import { cssColor } from './theme';

export const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  .glass { position: absolute; inset: 0; pointer-events: none; font: 13px/1.35 inherit; color: ${cssColor('ink')}; }
  .glass .cursor, .glass .brush, .glass .dot { position: absolute; left: 0; top: 0; }
  .glass .cursor { width: 0; border-left: 1px solid ${cssColor('mute')}; }
  .glass .cursor.kept { border-left: 1.5px solid ${cssColor('target')}; }
  .glass .brush { background: color-mix(in srgb, ${cssColor('target')} 14%, transparent); border: solid ${cssColor('target')}; border-width: 0 1px; box-sizing: border-box; }
  .glass .dot { width: 9px; height: 9px; margin: -5.5px 0 0 -5.5px; border-radius: 50%; border: 1.5px solid ${cssColor('panel')}; }
  .glass .dot.active { outline: 2px solid ${cssColor('target')}; }
  .glass .values { position: absolute; left: 0; top: 0; box-sizing: border-box; max-width: min(23rem, 94%); max-height: calc(100% - 8px); overflow: auto; padding: 8px 12px; border: 1px solid ${cssColor('control')};
    border-radius: 6px; background: ${cssColor('panel')}; box-shadow: 0 2px 10px rgb(0 0 0 / 0.16); pointer-events: auto; font-size: 13px; line-height: 1.35; cursor: default; user-select: text; }
  .glass .values.kept { border-color: ${cssColor('target')}; padding-right: 34px; }
  .glass .head { font-weight: 650; margin-bottom: 3px; }
  .glass .rows { display: grid; grid-template-columns: 18px minmax(0, 1fr) auto; gap: 2px 8px; align-items: center; }
  .glass .row { display: grid; grid-template-columns: subgrid; grid-column: 1 / -1; align-items: center; }
  .glass .row.active { background: ${cssColor('zone')}; border-radius: 3px; }
  .glass .row svg { width: 18px; height: 12px; }
  .glass .value { font-weight: 600; text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
  .glass .notes { grid-column: 2 / -1; color: ${cssColor('mute')}; font-size: 12px; }
  .glass .note { margin-top: 4px; color: ${cssColor('mute')}; font-size: 12px; }
  .glass .other + .head, .glass .other + .other { margin-top: 6px; padding-top: 6px; border-top: 1px solid ${cssColor('line')}; }
  .glass button { position: absolute; pointer-events: auto; min-width: 24px; min-height: 24px; border: 1px solid transparent; border-radius: 4px; background: ${cssColor('panel')}; color: ${cssColor('ink')};
    font: inherit; font-size: 12px; cursor: pointer; }
  .glass button:focus-visible, .glass .base:focus-visible { outline: 2px solid ${cssColor('target')}; outline-offset: 1px; }
  .glass .reset { top: 0; right: 2px; padding: 2px 10px; border-color: ${cssColor('control')}; }
  .glass .close { top: 3px; right: 3px; padding: 0; }
  .glass .base { position: absolute; left: 0; top: 0; width: 24px; height: 24px; margin: -12px 0 0 -12px; border-radius: 50%; background: ${cssColor('panel')}; border: 1.5px solid ${cssColor('mute')}; box-sizing: border-box;
    pointer-events: auto; cursor: ew-resize; touch-action: none; display: grid; place-items: center; font-size: 11px; color: ${cssColor('mute')}; }
  .glass .base span { position: absolute; left: 26px; white-space: nowrap; padding: 0 3px; border-radius: 2px; background: ${cssColor('panel')}; }
  .glass [hidden] { display: none; }
  @media print { .glass { display: none; } }
`);
