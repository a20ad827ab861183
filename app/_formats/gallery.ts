/** The gallery of the workbench as a Markdown file: each example with its verdict, its commentary, the model's numbers and its tree. */
import type { List, RootContent } from 'mdast';
import { advise } from '../../components/lab/advise';
import type { LabNode, LabSettings } from '../../components/lab/document';
import { evaluate } from '../../components/lab/evaluate';
import { duration, weakestSentence } from '../../components/lab/words';
import { percent } from '../../components/words/numbers';
import { type GalleryEntry, loadGallery } from '../../content/gallery';
import { galleryIntro, LAB_ASSUMES, LAB_MODEL_TITLE, LAB_SUMMARY } from '../../content/lab-words';
import { markdownFile } from './document';
import { heading, link, list, paragraph, strong, text } from './tree';
import { type Words, wordsFor } from './words';

const PATH = '/lab/';

const stop = (words: string): string => (/[.?!]$/.test(words) ? words : `${words}.`);

/** A node with what is said of it, and below it its parts. */
function nodes(all: readonly LabNode[]): List {
  return list(
    all.map(({ title, produces, minutes, help, c, h, hidden, parts }) => {
      const facts = [
        ...(minutes === null ? [] : [duration(minutes)]),
        ...(parts.length && c !== null ? [`c ${c}`] : []),
        ...(parts.length && hidden ? [`${percent(hidden)} of it nobody is asked about`] : []),
        ...(!parts.length && h !== null ? [`h ${h}`] : []),
      ];
      return [
        paragraph(
          strong(title),
          text(`${facts.length ? ` (${facts.join(', ')})` : ''}: ${stop(produces)} What would help: ${stop(help)}`),
        ),
        ...(parts.length ? [nodes(parts)] : []),
      ];
    }),
  );
}

/** What is taken back of what the model grants; nothing where it is granted. */
const takenBack = ({ hidden, falseAlarm, growth }: LabSettings): string =>
  [
    ...(hidden > 0 ? [` What no question asks about ${hidden}.`] : []),
    ...(falseAlarm > 0 ? [` False alarms ${falseAlarm}.`] : []),
    ...(growth > 0 ? [` g grows by ${growth} a level.`] : []),
  ].join('');

const settingsLine = (settings: LabSettings): string => {
  const { g, beta, c, h, k, r, q, hRead, read, budget } = settings;
  return `Settings: g ${g}, β ${beta}, k ${k}, r ${r}, q ${q}, reading ${hRead}; where a product names none, c ${c} and h ${h}; ${
    budget === null ? 'no limit of time' : `${duration(budget)} for a judgement`
  }, ${read}\u00a0min for a report.${takenBack(settings)}`;
};

function example({ id, title, verdict, commentary, tree }: GalleryEntry, words: Words): RootContent[] {
  const evaluation = evaluate(tree);
  const { root, human, index } = evaluation;
  const alone = human.alone === null ? '' : `judged alone, the root takes ${duration(human.alone)}; `;
  return [
    heading(3, `tree-${id}`, title),
    paragraph(strong(verdict)),
    ...commentary.map((one) => paragraph(text(one))),
    paragraph(
      text(
        `In the model ${percent(root)} of the root is really done. ${weakestSentence(evaluation, advise(evaluation).weakest)}`,
      ),
    ),
    paragraph(
      text(
        `${index.nodes.length} products; ${alone}with the reports on its parts ${duration(human.helped)}; every product judged once, ${duration(human.everything)}. ${settingsLine(tree.settings)}`,
      ),
    ),
    nodes([tree.root]),
    paragraph(link(words.to(`/lab/#g=${id}`), `Open “${title}” in the workbench`)),
  ];
}

/** @param site the public address without its last slash, or null */
export function galleryMarkdown(site: string | null): string {
  const words = wordsFor(site);
  const gallery = loadGallery();
  return markdownFile(PATH, { title: 'The workbench', summary: LAB_SUMMARY }, words, [
    paragraph(
      text('At '),
      link(words.to('/lab/#workbench'), 'the workbench'),
      text(' a reader lays out a task as a tree and runs on it the toy model of '),
      ...words.chapter('how-far'),
      text('. That needs a browser. The worked examples need none; here they are, as the page has them.'),
    ),
    paragraph(
      text(
        'In a tree, each part is a product that helps a person judge the one above it. The minutes are those of one person judging it alone; c is how often a look through its parts reaches a piece of a product, h how often a person’s look at it finds what is wrong. What nobody is asked about is said where there is any.',
      ),
    ),
    heading(2, 'what-runs-under-it', LAB_MODEL_TITLE),
    paragraph(
      text('It is the toy model of '),
      ...words.chapter('how-far'),
      text(`, on the reader’s tree. ${LAB_ASSUMES}`),
    ),
    heading(2, 'gallery', 'Gallery'),
    paragraph(text(galleryIntro(gallery.length))),
    ...gallery.flatMap((entry) => example(entry, words)),
  ]);
}
