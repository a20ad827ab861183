import type { Description } from '../../figure/contract';
import { Table } from '../../ui/table';

/** The words of a figure: sentences, and a table where there is one. */
export function DescriptionText({ description }: { description: Description }) {
  const { sentences, table } = description;
  return (
    <>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {table && <Table table={table} />}
    </>
  );
}
