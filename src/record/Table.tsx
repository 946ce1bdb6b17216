interface TableProps {
  title: string;
  head: readonly string[];
  rows: readonly (readonly string[])[];
  /** Said instead of an empty table. */
  none?: string;
}

/** A titled table of texts. */
export function Table({ title, head, rows, none }: TableProps) {
  return (
    <section class={`columns-${head.length}`}>
      <h2>{title}</h2>
      {rows.length === 0 ? (
        <p>{none}</p>
      ) : (
        <table aria-label={title}>
          <thead>
            <tr>
              {head.map(name => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(row => (
              <tr key={row.join('|')}>
                {row.map((text, index) => (
                  <td key={head[index]}>{text}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
