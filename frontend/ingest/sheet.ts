/** Texts of cells, row by row. */
export type Sheet = string[][];

/** The cells of a text as spreadsheets copy it: tabs between cells, lines between rows, quotes around cells with either. */
export function block(text: string): Sheet {
  const rows: Sheet = [[]];
  const plain = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '');
  const cell = /(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))([\t\n]|$)/g;
  for (let found = cell.exec(plain); found; found = cell.exec(plain)) {
    rows[rows.length - 1].push(found[1]?.replace(/""/g, '"').replace(/\n/g, ' ') ?? found[2]);
    if (found[3] === '') break;
    if (found[3] === '\n') rows.push([]);
  }
  return rows;
}
