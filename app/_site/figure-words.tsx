import type { ReactNode } from 'react';
import { DescriptionText } from '../../components/mdx/blocks/description';
import { figures } from '../../components/widgets';
import type { PlacedFigure } from '../../content/page/resolve';

/** A figure's first state in words: by its own transcript where it has one. */
export function FigureInWords({ figure: { widget, model, state, props } }: { figure: PlacedFigure }) {
  const Transcript = figures[widget]?.transcript;
  return Transcript ? <Transcript props={props} /> : <DescriptionText description={model.describe(state, props)} />;
}

/** One act's own still, if its figure has one, else null. */
export function ownStill({ id, widget }: PlacedFigure, act: string): ReactNode {
  const Picture = figures[widget]?.stills?.[act];
  return Picture ? (
    <div className="@container font-sans">
      <Picture id={`${id}-still`} />
    </div>
  ) : null;
}

/**
 * The acts of a figure that show nothing until somebody has played, as pictures: for whoever reads without scripts.
 * @returns undefined for a figure whose first picture is all that stands
 */
export function stillsOf(figure: PlacedFigure): ReactNode {
  // The bench is no picture; it is everything at once.
  const acts = (figure.model.acts ?? []).slice(0, -1);
  const shown = acts.flatMap(({ id, label }, i) => {
    const still = ownStill(figure, id);
    return still ? [{ id, label, number: i + 1, still }] : [];
  });
  if (shown.length === 0) return undefined;
  return shown.map(({ id, label, number, still }) => (
    <div key={id} className="mt-8 border-t border-rule pt-3" data-still-act={id}>
      <p className="mb-3 font-sans text-sm font-semibold text-ink-2">
        {number} of {acts.length}: {label}
      </p>
      {still}
    </div>
  ));
}

/** Where the answers of a figure stand that hides its truth until the reader has guessed. */
export const answersOf = ({ id, model }: PlacedFigure): string | undefined =>
  model.answers && `/answers/#answers-${id}`;
