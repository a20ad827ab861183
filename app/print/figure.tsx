import { isValidElement, type ReactNode } from 'react';
import { captionParts, type Kind } from '../../components/mdx/blocks/figure';
import { KINDS } from '../../components/mdx/blocks/kinds';
import { Still } from '../../components/mdx/still';
import type { PlacedFigure } from '../../content/page/resolve';
import { answersOf, FigureInWords, ownStill } from '../_site/figure-words';

/** A figure on paper: a still of each of its acts but the bench, its caption, and, unfolded, its words and what it assumes. */
export function PrintFigure({ figure, children }: { figure: PlacedFigure; children: ReactNode }) {
  const { id, widget, title, use, props, model, page } = figure;
  const acts = (model.acts ?? []).slice(0, -1);
  const shown = acts.length > 0 ? acts.map((act) => ({ ...act, at: { act: act.id } })) : [{ id: 'whole', at: {} }];
  const stills = shown.map((act, i) => (
    <div key={act.id} className="print-act">
      {'label' in act && shown.length > 1 && (
        <p className="print-act-label">
          {i + 1} of {shown.length}: {act.label}
        </p>
      )}
      <Still name={`${id}-${act.id}`} widget={widget} props={props} at={act.at} own={ownStill(figure, act.id)} />
    </div>
  ));
  const { caption, assumptions } = captionParts(children);
  const answers = answersOf(figure);
  return (
    <figure id={id} className="print-figure" aria-labelledby={`${id}-title`}>
      {/* The title and the first still stay together. */}
      <div className="print-opening">
        <p className="figure-title" id={`${id}-title`}>
          {title}
        </p>
        <p className="print-kinds">
          {(use.kinds as Kind[]).map((kind) => `${KINDS[kind].badge}: ${KINDS[kind].meaning}.`).join(' ')}{' '}
          <a href={`${page.path}?run#${id}`}>It runs in the browser</a>
          {answers && (
            <>
              , and hides something until you have guessed: <a href={answers}>answers</a>
            </>
          )}
          .
        </p>
        {stills.slice(0, 1)}
      </div>
      {stills.slice(1)}
      <figcaption>
        <div className="caption">{caption}</div>
        <div className="print-words">
          <p className="print-subtitle">The figure in words</p>
          <FigureInWords figure={figure} />
        </div>
        {assumptions.map((one) => (
          <div key="assumptions" className="print-words">
            <p className="print-subtitle">What this figure assumes</p>
            {isValidElement<{ children: ReactNode }>(one) && one.props.children}
          </div>
        ))}
      </figcaption>
    </figure>
  );
}
