import type { ReactNode } from 'react';

export interface CheckProps {
  on: boolean;
  onChange: (on: boolean) => void;
  children: ReactNode;
  /** classes of the row, all of them */
  className?: string;
  /** classes of the box */
  box?: string;
}

const ROW = 'flex min-h-9 items-center gap-2.5 text-sm text-ink-2 hover:text-ink';

/** A native checkbox and what it switches, the whole row to be pressed. */
export function Check({ on, onChange, children, className = ROW, box = 'size-4.5 shrink-0 accent-ink' }: CheckProps) {
  return (
    <label data-control="choice" className={`cursor-pointer ${className}`}>
      <input
        type="checkbox"
        checked={on}
        onChange={(event) => onChange(event.target.checked)}
        className={`cursor-pointer ${box}`}
      />
      {children}
    </label>
  );
}
