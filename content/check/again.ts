/** Figures that a page shows again. */
import { figureIds, figureOf, shownAgain as shown } from '../page/resolve';
import { pageName } from '../pages';
import { loadWrittenPages } from '../site';
import { meant, type Rule } from './rule';

/** What is shown again is a figure of another page, in a state that can be read, under an id that tells both. */
export const shownAgain: Rule = () =>
  loadWrittenPages().flatMap(({ scan, path }) =>
    scan.agains.flatMap(({ line, ...use }) => {
      const { id, figure, at } = use;
      const say = (message: string, cure: string) => [{ file: scan.file, line, message, cure }];
      const home = figureOf(figure);
      if (!home) {
        return say(
          `<Again> names no figure: “${figure}”${meant(figure, figureIds())}`,
          `figures: ${figureIds().join(', ') || 'none'}`,
        );
      }
      const wanted = `${pageName(path)}-${figure}`;
      if (home.page.path === path)
        return say(`<Again> shows “${figure}”, which is at home on this page`, `link to #${figure} instead`);
      if (id !== wanted && !id.startsWith(`${wanted}-`))
        return say(
          `<Again id="${id}"> doesn’t tell page and figure`,
          `write id="${wanted}", with an ending if it stands twice`,
        );
      if (!shown(use))
        return say(`the state “${at}” of <Again id="${id}"> can’t be read`, 'copy it from a link to the figure');
      return [];
    }),
  );
