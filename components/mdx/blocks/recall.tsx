import type { ReactNode } from 'react';
import { Drawing } from './drawing';

/** A question about the chapter before, beside the drawing of a figure that stands there; the answer is behind a press. */
export function Recall(props: {
  question: string;
  /** title and address of that chapter */
  from: { title: string; path: string };
  figure: { id: string; title: string; address: string };
  children: ReactNode;
}) {
  const { question, from, figure, children } = props;
  return (
    <div className="recall">
      <Drawing figure={figure.id} title={figure.title} href={figure.address} />
      <div>
        <p className="recall-from">
          Do you remember? From <a href={from.path}>{from.title}</a>
        </p>
        <p className="recall-question">{question}</p>
        <details>
          <summary>Answer</summary>
          {children}
        </details>
      </div>
    </div>
  );
}
