import { type ReactNode, useId, useRef, useState } from 'react';
import { useCaret } from './use-caret';

const BOX = 'w-full min-w-0 rounded-md border border-control bg-paper px-2 py-1 text-sm text-ink';

interface TextProps {
  label: string;
  value: string;
  most: number;
  onChange: (value: string) => void;
  onBlur?: () => void;
  rows?: number;
  hint?: string;
}

/** A line or a few lines of text. */
export function TextField({ label, value, most, onChange, onBlur, rows = 1, hint }: TextProps) {
  const id = useId();
  const line = useRef<HTMLInputElement>(null);
  const lines = useRef<HTMLTextAreaElement>(null);
  useCaret(rows > 1 ? lines : line, value);
  // Each line of it runs the way its first letter says.
  const common = { id, value, maxLength: most, className: `${BOX} mt-0.5`, onBlur, dir: 'auto' };
  return (
    <div className="text-sm">
      <label htmlFor={id} className="text-ink-2">
        {label}
      </label>
      {rows > 1 ? (
        <textarea {...common} ref={lines} rows={rows} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <input {...common} ref={line} type="text" onChange={(event) => onChange(event.target.value)} />
      )}
      {hint && <p className="text-xs text-ink-2">{hint}</p>}
    </div>
  );
}

interface NumberProps {
  label: string;
  /** null: nothing said */
  value: number | null;
  least: number;
  most: number;
  /** what an empty field means; without it a field may not be empty */
  empty?: string;
  onChange: (value: number | null) => void;
  onBlur?: () => void;
  field?: string;
  children?: ReactNode;
}

/** What has been typed, as a number; null for nothing, undefined for what is none in the range. A comma is a point too. */
export function readNumber(text: string, least: number, most: number): number | null | undefined {
  const plain = text.trim().replace(',', '.');
  if (plain === '') return null;
  if (!/^\d{0,9}(\.\d{0,6})?$/.test(plain) || plain === '.') return undefined;
  const value = Number(plain);
  return value >= least && value <= most ? value : undefined;
}

/** A number typed by hand: what is being typed stays as typed, and counts as soon as it is a number in the range. */
export function NumberField({ label, value, least, most, empty, onChange, onBlur, field, children }: NumberProps) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  // What is typed stands as typed. A value that changes without a key in this field (an undo, an advice tried) takes its place.
  const [last, setLast] = useState({ value, typed });
  if (!Object.is(last.value, value) || last.typed !== typed) {
    setLast({ value, typed });
    if (typed !== null && last.typed === typed) setTyped(null);
  }
  const line = useRef<HTMLInputElement>(null);
  useCaret(line, typed ?? (value === null ? '' : String(value)));
  const read = typed === null ? value : readNumber(typed, least, most);
  const wrong = read === undefined || (read === null && empty === undefined);
  return (
    <div className="text-sm">
      <label htmlFor={id} className="text-ink-2">
        {label}
      </label>
      <div className="mt-0.5 flex items-center gap-2">
        <input
          ref={line}
          id={id}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          data-field={field}
          value={typed ?? (value === null ? '' : String(value))}
          placeholder={empty}
          aria-invalid={wrong || undefined}
          aria-describedby={wrong ? `${id}-wrong` : undefined}
          className={`${BOX} max-w-52 tabular-nums placeholder:text-ink-2`}
          onChange={(event) => {
            setTyped(event.target.value);
            const now = readNumber(event.target.value, least, most);
            if (now !== undefined && (now !== null || empty !== undefined)) onChange(now);
          }}
          onBlur={() => {
            setTyped(null);
            onBlur?.();
          }}
        />
        {children}
      </div>
      {wrong && (
        <p id={`${id}-wrong`} className="text-xs text-no">
          A number from {least} to {most.toLocaleString('en-GB')}, please.
        </p>
      )}
    </div>
  );
}
