/** The four told apart, row by row: a table where there is room, the chosen one against the other on a phone. */

import { Room } from '../../ui/room';
import { ROUND } from '../../ui/strokes';
import { LEDGER, type LedgerRow, NAMES, PROTOCOLS, type Protocol } from './ledger-data';

interface LedgerProps {
  protocol: Protocol;
  other: Protocol;
  cites: Readonly<Record<string, string>>;
}

/** Marks a line that is not the same in the two protocols compared. */
function Moved() {
  return (
    <span className="mr-1.5 inline-block align-[-1px]">
      <svg viewBox="0 0 12 12" className="size-3" aria-hidden="true">
        <path
          d="M1 3.5H10M7.5 1L10 3.5L7.5 6M11 8.5H2M4.5 6L2 8.5L4.5 11"
          className="fill-none stroke-link"
          strokeWidth={1.5}
          {...ROUND}
        />
      </svg>
      <span className="sr-only">Moved: </span>
    </span>
  );
}

/** The sources of a protocol's column, by the names that the page gives them. */
function Sources({ protocol, cites }: { protocol: Protocol; cites: LedgerProps['cites'] }) {
  return NAMES[protocol].sources.map((key, k) => (
    <span key={key}>
      {k > 0 && '; '}
      {cites[key] ? <a href={`#source-${key}`}>{cites[key]}</a> : key}
    </span>
  ));
}

function Table({ protocol, other, cites }: LedgerProps) {
  return (
    <table className="hidden w-full table-fixed border-collapse text-left text-sm leading-[1.35] @[44rem]:table">
      <caption className="sr-only">Four ways to oversee one task</caption>
      <thead>
        <tr>
          <th scope="col" className="w-[13%]">
            <span className="sr-only">What is compared</span>
          </th>
          {PROTOCOLS.map((p) => (
            <th
              key={p}
              scope="col"
              aria-current={p === protocol ? 'true' : undefined}
              className={`border-t-[3px] px-3 pt-2 pb-1 align-top font-semibold ${p === protocol ? 'border-ink bg-paper text-ink' : p === other ? 'border-link text-ink' : 'border-rule text-ink-2'}`}
            >
              {NAMES[p].short}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {LEDGER.map((row) => (
          <tr key={row.key}>
            <th scope="row" className="border-t border-rule py-2 pr-2 align-top font-normal text-ink-2">
              {row.name}
            </th>
            {PROTOCOLS.map((p) => (
              <td
                key={p}
                className={`border-t border-rule px-3 py-2 align-top ${p === protocol ? 'bg-paper text-ink' : p === other ? 'text-ink' : 'text-ink-2'}`}
              >
                {p === protocol && row.cells[p] !== row.cells[other] && <Moved />}
                {row.cells[p]}
              </td>
            ))}
          </tr>
        ))}
        <tr className="text-xs">
          <th scope="row" className="border-t border-rule py-2 pr-2 align-top font-normal text-ink-2">
            Sources
          </th>
          {PROTOCOLS.map((p) => (
            <td
              key={p}
              className={`border-t border-rule px-3 py-2 align-top text-ink-2 ${p === protocol ? 'bg-paper' : ''}`}
            >
              <Sources protocol={p} cites={cites} />
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}

/** The two protocols whose cells take most room in a row. */
function longest({ cells }: LedgerRow): { protocol: Protocol; other: Protocol } {
  const [protocol, other] = [...PROTOCOLS].sort((a, b) => cells[b].length - cells[a].length);
  return { protocol: protocol ?? 'rrm', other: other ?? 'rlhf' };
}

/** A row of the phone's list: what the chosen protocol does, and the one it is told apart from. */
function Pair({ row, protocol, other }: { row: LedgerRow; protocol: Protocol; other: Protocol }) {
  return (
    <>
      {row.cells[protocol] !== row.cells[other] && <Moved />}
      {row.cells[protocol]}
      <span className="mt-1 block text-sm text-ink-2">
        <span className="font-semibold">{NAMES[other].short}:</span> {row.cells[other]}
      </span>
    </>
  );
}

function List({ protocol, other, cites }: LedgerProps) {
  return (
    <dl className="@[44rem]:hidden">
      {LEDGER.map((row) => (
        <div key={row.key} className="border-t border-rule py-2.5">
          <dt className="text-xs text-ink-2">{row.name}</dt>
          <dd>
            <Room
              as="span"
              className="text-[0.9375rem] leading-snug text-ink"
              longest={<Pair row={row} {...longest(row)} />}
            >
              <Pair row={row} protocol={protocol} other={other} />
            </Room>
          </dd>
        </div>
      ))}
      <div className="border-t border-rule py-2.5 text-xs text-ink-2">
        <dt>Sources</dt>
        <dd>
          <Sources protocol={protocol} cites={cites} />
        </dd>
      </div>
    </dl>
  );
}

/** The ledger of who acts, who judges, what is learnt. */
export function Ledger(props: LedgerProps) {
  return (
    <>
      <Table {...props} />
      <List {...props} />
    </>
  );
}
