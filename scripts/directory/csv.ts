/** One row by the names in the header; a missing cell is an empty text. */
export type CsvRow = ReadonlyMap<string, string>;

/**
 * Reads delimited text with a header row; a cell may be quoted, a quote inside it is doubled. Empty lines are skipped.
 * Throws when one of the `required` columns is not in the header.
 */
export function parseCsv(text: string, delimiter: ',' | ';', required: readonly string[]): CsvRow[] {
  const [header = [], ...records] = recordsOf(text.replace(/^\uFEFF/, ''), delimiter);
  const missing = required.filter(column => !header.includes(column));
  if (missing.length > 0) throw new Error(`Columns not found: ${missing.join(', ')}; there are: ${header.join(', ')}`);
  return records.map(cells => new Map(header.map((column, index) => [column, cells[index] ?? ''])));
}

/** The cell of a column that `parseCsv` was told to require. */
export function cell(row: CsvRow, column: string): string {
  return (row.get(column) ?? '').trim();
}

function recordsOf(text: string, delimiter: string): string[][] {
  return text
    .split(/\r?\n/)
    .filter(line => line.trim() !== '')
    .map(line => cellsOf(line, delimiter));
}

function cellsOf(line: string, delimiter: string): string[] {
  const cells: string[] = [];
  let current = '';
  let quoted = false;
  for (let index = 0; index < line.length; index += 1) {
    const character = line.charAt(index);
    if (character === '"' && quoted && line.charAt(index + 1) === '"') {
      current += '"';
      index += 1;
    } else if (character === '"') {
      quoted = !quoted;
    } else if (character === delimiter && !quoted) {
      cells.push(current);
      current = '';
    } else {
      current += character;
    }
  }
  return [...cells, current];
}
