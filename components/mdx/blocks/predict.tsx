import { Children, isValidElement, type ReactNode } from 'react';
import { CopyLink } from './copy-link';
import { optionOrder } from './option-order';

interface OptionProps {
  label: string;
  right?: boolean;
  children: ReactNode;
}

/** One answer to choose in a `<Predict>`, and what the text says to it. Only its props count. */
export function Option(_: OptionProps): null {
  return null;
}

/**
 * A guess before the text goes on: radio buttons, and the response to the chosen one. Made with CSS alone, so it works
 * without JavaScript; print shows every response. The options stand in an order of their own (see option-order.ts); value and id of
 * each stay those of its place in the source.
 */
export function Predict({ id, question, children }: { id: string; question: string; children: ReactNode }) {
  const options = Children.toArray(children).flatMap((child) =>
    isValidElement<OptionProps>(child) && child.type === Option ? [child.props] : [],
  );
  if (options.length < 2) throw new Error(`<Predict id="${id}"> needs at least two <Option>s`);
  return (
    <fieldset id={id} className="predict">
      <legend>{question}</legend>
      <CopyLink id={id} what="this question" />
      {optionOrder(id, options.length).map((i) => {
        const { label, children: answer } = options[i] as OptionProps;
        return (
          <div key={label} className="predict-option">
            <label>
              <input type="radio" name={id} value={i} aria-describedby={`${id}-answer-${i}`} />
              <span>{label}</span>
            </label>
            <div className="predict-answer" id={`${id}-answer-${i}`}>
              {answer}
            </div>
          </div>
        );
      })}
    </fieldset>
  );
}
