import type { Description } from '../../island/figure-model';
import { measured, played } from './results';
import { CLEVER } from './words';

function Table({ table }: { table: NonNullable<Description['table']> }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keys
    <section className="table-scroll mt-3" tabIndex={0} aria-label={table.caption}>
      <table>
        <caption>{table.caption}</caption>
        <thead>
          <tr>
            {table.head.map((cell) => (
              <th key={cell} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((cells) => (
            <tr key={cells.join('|')}>
              <th scope="row">{cells[0]}</th>
              {cells.slice(1).map((cell, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: columns have fixed places
                <td key={i}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** What was measured with many robots. Only for those who have bet. */
export function Measured() {
  const more = measured();
  return (
    <details className="min-w-0 text-sm">
      <summary className="min-h-7 cursor-pointer text-ink-2">Is it always like this?</summary>
      <p className="mt-1 max-w-[46rem] text-ink">{CLEVER}</p>
      <Table table={played()} />
      {more && <Table table={more} />}
    </details>
  );
}
