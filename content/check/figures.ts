/** Figures and the numbers that the text takes from them. */
import { models } from '../../components/widgets';
import { namesIn, SPOKEN_NAMES } from '../../components/yours/yours';
import { chipsOf, figureIds, figureOf } from '../page/resolve';
import { ContentError, type Problem } from '../problem';
import { loadWrittenPages } from '../site';
import { meant, type Rule } from './rule';

const KINDS = new Set(['data', 'fit', 'toy']);

/** Why a figure has no first state; '' if it has one. */
function faultOf(id: string): string {
  try {
    chipsOf(id);
    return '';
  } catch (error) {
    if (error instanceof ContentError) throw error;
    return (error as Error).message;
  }
}

/** Figures name a widget, say what they show, and state their assumptions. */
export const figures: Rule = () =>
  loadWrittenPages().flatMap(({ scan }) =>
    scan.figures.flatMap(({ line, id, widget, kinds, hasCaption, hasAssumptions }) => {
      const problems: Problem[] = [];
      const say = (message: string, cure: string) => problems.push({ file: scan.file, line, message, cure });
      if (widget && !models[widget]) {
        say(`no widget “${widget}”${meant(widget, Object.keys(models))}`, `known: ${Object.keys(models).join(', ')}`);
      }
      const fault = id && faultOf(id);
      if (fault) say(`the figure “${id}” cannot be drawn: ${fault}`, `mend components/widgets/${widget}/model.ts`);
      if (kinds.some((k) => !KINDS.has(k))) {
        say('a figure must say what it shows', 'write kind="data", "fit" or "toy", or several with a space between');
      }
      if (!hasCaption) say('a figure without a caption', 'say in it what to look at and what to try');
      if (!hasAssumptions) say('a figure without assumptions', 'list them in <Assumptions>');
      return problems;
    }),
  );

/** Sentences that may speak of the reader's own numbers name numbers that there are, and have other words for readers without any. */
export const yours: Rule = () =>
  loadWrittenPages().flatMap(({ scan }) =>
    scan.yours.flatMap(({ says, line, words }) => {
      const unknown = namesIn(says).filter((name) => !SPOKEN_NAMES.includes(name));
      const say = (message: string, cure: string): Problem[] => [{ file: scan.file, line, message, cure }];
      if (unknown.length > 0)
        return say(
          `<Yours> names “${unknown.join(', ')}”, which nobody counts`,
          `it may name ${SPOKEN_NAMES.join(', ')}`,
        );
      if (namesIn(says).length === 0) return say('<Yours> names no number', 'name one in braces: {alone.caught}');
      if (!words.trim()) return say('<Yours> has no words for readers without numbers', 'write them inside');
      return [];
    }),
  );

/** Number chips name a figure and a value that it computes. */
export const chips: Rule = () =>
  loadWrittenPages().flatMap(({ scan }) =>
    scan.values.flatMap(({ of, line }) => {
      const [id = '', key = ''] = of.split('.');
      const say = (message: string, cure: string): Problem[] => [{ file: scan.file, line, message, cure }];
      if (!figureOf(id)) {
        return say(
          `<Value of="${of}"> names no figure${meant(id, figureIds())}`,
          `figures: ${figureIds().join(', ') || 'none'}`,
        );
      }
      const values = chipsOf(id);
      if (key in values) return [];
      return say(`the figure “${id}” computes no “${key}”`, `it offers ${Object.keys(values).join(', ') || 'nothing'}`);
    }),
  );
