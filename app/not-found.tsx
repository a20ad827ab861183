import { PathOfChapters } from '../components/site/path-of-chapters';
import { pathEntries } from './_site/notes';
import { Shell } from './_site/shell';

export const metadata = {
  title: 'Not found · Past What We Can Check',
  description: 'There is no page at this address.',
};

export default function NotFound() {
  return (
    <Shell here="/404/">
      <div className="plain-head">
        <h1>There is no page here</h1>
        <p className="chapter-question">
          The address is wrong, or it never existed: an address of ours, once published, keeps working. Here is what
          there is.
        </p>
      </div>
      <PathOfChapters entries={pathEntries()} />
    </Shell>
  );
}
