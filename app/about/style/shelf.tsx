import type { ReactNode } from 'react';
import type { Shown } from '../../_site/style-words';

/** Things side by side: each with its specimen, its name, when to use it, and what code calls it. */
export function Shelf({
  of,
  specimen,
  wide = false,
}: {
  of: readonly Shown[];
  /** left out: there is nothing to see */
  specimen?: (id: string) => ReactNode;
  /** one below the other, its words beside it where there is room */
  wide?: boolean;
}) {
  return (
    <div className={wide ? 'specimens shelf shelf-wide' : 'specimens shelf'}>
      {of.map(({ id, names, title, when }) => (
        <div key={id} data-shown={names.join(' ')} className="shown">
          {specimen && <div className="shown-thing">{specimen(id)}</div>}
          <div className="shown-words">
            <p className="shown-title">{title}</p>
            <p>{when}</p>
            {names.length > 0 && (
              <p translate="no" className="shown-names">
                {names.join(', ')}
              </p>
            )}
          </div>
        </div>
      ))}
    </div>
  );
}
