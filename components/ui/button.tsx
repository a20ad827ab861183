import type { ButtonHTMLAttributes } from 'react';

type Look = 'plain' | 'solid' | 'quiet';

const LOOKS: Record<Look, string> = {
  plain: 'border-control bg-paper text-ink hover:border-ink',
  solid: 'border-ink bg-ink text-paper hover:border-ink-2 hover:bg-ink-2',
  quiet: 'border-transparent bg-transparent text-ink-2 underline-offset-4 hover:text-ink hover:underline',
};

/** A real button: 36 px high at least, type "button" unless told otherwise. `look`: solid for the one main action of a figure.
 * `data-control` says what an embed may hide (components/embed/embed.ts). */
export function Button({
  look = 'plain',
  className = '',
  ...rest
}: ButtonHTMLAttributes<HTMLButtonElement> & { look?: Look }) {
  return (
    <button
      type="button"
      data-control="button"
      {...rest}
      className={`inline-flex min-h-9 cursor-pointer items-center justify-center gap-1.5 rounded-md border px-3 py-1 font-sans text-sm leading-5 transition-colors disabled:cursor-not-allowed disabled:opacity-45 aria-disabled:cursor-not-allowed aria-disabled:opacity-45 ${LOOKS[look]} ${className}`}
    />
  );
}
