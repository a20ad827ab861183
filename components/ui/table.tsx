export interface TableProps {
  /** the first cell of each row names it; a head of '' is the corner above those names */
  table: { caption: string; head: readonly string[]; rows: readonly (readonly (string | number)[])[] };
  className?: string;
  /** the region's name; left out: the caption. Of two regions on a page none has the other's name */
  name?: string;
}

/** A table that scrolls sideways where it is too wide. */
export function Table({ table, className = '', name = table.caption }: TableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section className={`table-scroll ${className}`.trim()} tabIndex={0} aria-label={name}>
      <table>
        <caption>{table.caption}</caption>
        <thead>
          <tr>
            {table.head.map((cell) =>
              // The corner above the rows' names heads nothing.
              cell === '' ? (
                <td key="corner" />
              ) : (
                <th key={cell} scope="col">
                  {cell}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.join('|')}>
              {row.map((cell, i) =>
                i === 0 ? (
                  <th key={table.head[i]} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={table.head[i]}>{cell}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
