'use client';
import { type ReactNode, useCallback, useState } from 'react';
import { otherPage } from './other-page';

export interface PageLinkProps {
  /** from the site's own address on, such as "book/#p-13" */
  path: string;
  className?: string;
  children: ReactNode;
}

/** A link from a living figure to another page of the site; before the figure lives it is only its words. */
export function PageLink({ path, className = 'underline underline-offset-4', children }: PageLinkProps) {
  const [to, setTo] = useState<ReturnType<typeof otherPage>>(null);
  const find = useCallback(
    (here: HTMLElement | null) => {
      if (here) setTo(otherPage(here, path));
    },
    [path],
  );
  return (
    <span ref={find}>
      {to ? (
        <a href={to.href} {...(to.target && { target: to.target, rel: 'noopener' })} className={className}>
          {children}
        </a>
      ) : (
        children
      )}
    </span>
  );
}
