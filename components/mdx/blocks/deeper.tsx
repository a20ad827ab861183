import type { ReactNode } from 'react';
import { CopyLink } from './copy-link';

/** What a second reading wants, folded in the flow. A link to anything inside opens it; on paper it is open. */
export function Deeper({ id, title, children }: { id: string; title: string; children?: ReactNode }) {
  return (
    <div className="deeper-box">
      <details id={id} className="deeper">
        <summary>{title}</summary>
        <div className="prose deeper-inside">{children}</div>
      </details>
      <CopyLink id={id} what={`the section “${title}”`} />
    </div>
  );
}
