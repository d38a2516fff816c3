/** CSV text (RFC 4180, with or without BOM) -> its rows of cells. Quotes may hold commas, line breaks and doubled quotes. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
  for (let at = 0; at < source.length; at += 1) {
    const letter = source[at]!;
    if (quoted && letter === '"' && source[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (letter === '"') quoted = !quoted;
    else if (letter === ',' && !quoted) {
      row.push(cell);
      cell = '';
    } else if (letter === '\n' && !quoted) {
      rows.push([...row, cell.replace(/\r$/, '')]);
      row = [];
      cell = '';
    } else cell += letter;
  }
  return cell === '' && row.length === 0 ? rows : [...rows, [...row, cell]];
}

/** The cells of one column, by a word of its heading; throws a sentence when there is no such column. */
export function csvColumn(text: string, heading: string): string[] {
  const [head = [], ...rows] = readCsv(text);
  const column = head.findIndex((name) => name.trim().toLowerCase().includes(heading.toLowerCase()));
  if (column < 0) throw new Error(`The file has no column "${heading}". Its columns are: ${head.join(', ')}.`);
  return rows.map((row) => row[column] ?? '');
}
