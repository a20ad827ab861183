import { Table } from '../../ui/table';
import { measured, played } from './results';
import { CLEVER } from './words';

/** What was measured with many robots. Only for those who have bet. */
export function Measured() {
  const more = measured();
  return (
    <details className="min-w-0 text-sm">
      <summary className="min-h-7 cursor-pointer text-ink-2">Is it always like this?</summary>
      <p className="mt-1 max-w-[46rem] text-ink">{CLEVER}</p>
      <Table className="mt-3" table={played()} />
      {more && <Table className="mt-3" table={more} />}
    </details>
  );
}
