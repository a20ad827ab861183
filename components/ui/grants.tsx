'use client';
import type { ReactNode } from 'react';
import { GRANTS, GRANTS_INTRO, GRANTS_TITLE, type GrantName } from './grant-words';
import { useOpenInUse } from './open-in-use';

/** One grant: what it is in a word, the control that takes it back, and two everyday cases. */
export function Grant({ name, children }: { name: GrantName; children?: ReactNode }) {
  const { granted, back, cases } = GRANTS[name];
  return (
    <li className="min-w-0 border-t border-rule pt-3">
      <p className="text-sm font-semibold text-ink">{granted}</p>
      <p className="mt-1 text-sm leading-5 text-pretty text-ink-2">{back}</p>
      {children !== undefined && <div className="needs-js mt-2.5 flex flex-col gap-2">{children}</div>}
      <ul className="mt-1.5 text-sm leading-5 text-ink-2">
        {cases.map((one) => (
          <li key={one} className="pl-4 -indent-4 before:content-['–'] before:inline-block before:w-4 before:indent-0">
            {one}
          </li>
        ))}
      </ul>
    </li>
  );
}

interface GrantsProps {
  /** something is taken back: then it stands open */
  inUse: boolean;
  /** stands under the grants: what is taken back, and what it comes to */
  foot?: ReactNode;
  children: ReactNode;
}

/** The grants that every figure with a tree has: looks, blind places, false alarms, growth, and a floor of bad work. */
export function TreeGrants({ setting }: { setting: (name: TreeGrantSetting) => ReactNode }) {
  return (
    <>
      <Grant name="look" />
      <Grant name="hidden">{setting('hidden')}</Grant>
      <Grant name="falseAlarm">{setting('falseAlarm')}</Grant>
      <Grant name="growth">{setting('growth')}</Grant>
      <Grant name="floor">
        {setting('badFloor')}
        {setting('badC')}
      </Grant>
    </>
  );
}

/** What takes them back. */
export type TreeGrantSetting = 'hidden' | 'falseAlarm' | 'growth' | 'badFloor' | 'badC';

/** What a figure grants, under one heading. */
export function Grants({ inUse, foot, children }: GrantsProps) {
  return (
    <details {...useOpenInUse(inUse)} data-part="grants" className="mt-6 border-t border-rule pt-3 font-sans">
      <summary className="min-h-9 cursor-pointer py-2 text-sm font-semibold text-ink">{GRANTS_TITLE}</summary>
      <p className="mt-1 max-w-prose text-sm leading-5 text-ink-2">{GRANTS_INTRO}</p>
      <ul className="mt-4 grid gap-x-12 gap-y-5 @[38rem]:grid-cols-2">{children}</ul>
      {foot}
    </details>
  );
}
