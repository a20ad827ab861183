import { DescriptionText } from '../../components/mdx/blocks/description';
import { figures } from '../../components/widgets';
import type { PlacedFigure } from '../../content/page/resolve';

/** A figure's first state in words: by its own transcript where it has one. */
export function FigureInWords({ figure: { widget, model, state, props } }: { figure: PlacedFigure }) {
  const Transcript = figures[widget]?.transcript;
  return Transcript ? <Transcript props={props} /> : <DescriptionText description={model.describe(state, props)} />;
}

/** Where the answers of a figure stand that hides its truth until the reader has guessed. */
export const answersOf = ({ id, model }: PlacedFigure): string | undefined =>
  model.answers && `/answers/#answers-${id}`;
