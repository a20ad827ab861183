/** What the parts of a page are called where there are only words: sources, chips, chapters, figures, addresses. */
import type { PhrasingContent } from 'mdast';
import type { Ask, Description } from '../../components/figure/contract';
import { KINDS, type Kind } from '../../components/mdx/blocks/kinds';
import { askOf, chapterOf, chipOf, figureOf, must, sourceName } from '../../content/page/resolve';
import { addressFrom } from '../_site/markdown-paths';
import { link, text } from './tree';

/** A figure's words. */
export interface FigureWords {
  id: string;
  title: string;
  /** what its numbers rest on: "Toy model: our own model, …" */
  kinds: string[];
  /** where it runs */
  address: string;
  /** its first state */
  description: Description;
  /** what it hides until the reader has guessed */
  hidden?: Description | undefined;
}

/** Names and addresses, as seen from one Markdown file. */
export interface Words {
  to: (address: string) => string;
  source: (key: string) => string;
  chip: (of: string) => string;
  chapter: (id: string) => PhrasingContent[];
  figure: (id: string) => FigureWords;
  /** what `<Guess of="…">` lets its readers guess */
  ask: (of: string) => Ask;
}

/** The words for Markdown. @param site the public address, or null */
export function wordsFor(site: string | null): Words {
  const to = (address: string) => addressFrom(site, address);
  return {
    to,
    source: sourceName,
    chip: (of) => must(chipOf(of), `<Value of="${of}"> names no number of a figure`).text,
    chapter: (id) => {
      const { title, path } = must(chapterOf(id), `“${id}” is no chapter`);
      return [path ? link(to(path), title) : text(`${title} (to come)`)];
    },
    ask: (of) => must(askOf(of), `<Guess of="${of}"> names nothing that a figure asks`),
    figure: (id) => {
      const { title, use, page: home, model, state, props } = must(figureOf(id), `the figure “${id}” has no widget`);
      return {
        id,
        title,
        kinds: use.kinds.map((kind) => {
          const { badge, meaning } = KINDS[kind as Kind];
          return `${badge}: ${meaning}`;
        }),
        address: to(`${home.path}#${id}`),
        description: model.describe(state, props),
        hidden: model.answers?.(props),
      };
    },
  };
}
