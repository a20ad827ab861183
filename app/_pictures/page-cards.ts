/** The preview cards of whole pages: a chapter's with the drawing of its first figure, which is what most shared links show. */
import { loadNovel } from '../../content/books';
import { loadChapters } from '../../content/chapters';
import { NOVEL_PATH } from '../../content/novel';
import { loadPage, PAGE_PATHS } from '../../content/pages';
import { loadWrittenPages } from '../../content/site';
import { CLAIMS_SUMMARY } from '../_formats/claims';
import { CONTENTS_SUMMARY } from '../_formats/contents';
import { SITE_NAME, SITE_SUBTITLE } from '../_site/urls';

/** The card of one page. */
export interface PageCard {
  /** the page's address: "/how-far/" */
  path: string;
  /** in gold, above the title */
  kind: string;
  title: string;
  line: string;
  /** id of the figure whose drawing it shows */
  figure?: string;
}

const firstFigure = (path: string): { figure?: string } => {
  const figure = loadWrittenPages().find((p) => p.path === path)?.scan.figures[0]?.id;
  return figure ? { figure } : {};
};

const CARD_LINES = {
  'self-hosting': 'Plain files for any host, below any path',
  reliability: 'Each promise, with the name of its test',
  style: 'Every block, control, mark and colour, each shown once',
} as const;

/** Every page's card. */
export function pageCards(): PageCard[] {
  const kind = SITE_NAME;
  return [
    { path: '/', kind: 'An explainer whose figures run', title: SITE_NAME, line: SITE_SUBTITLE, ...firstFigure('/') },
    {
      path: '/start/',
      kind,
      title: loadPage('start').title,
      line: 'Eight stops, each with a figure that runs',
      figure: 'lamp',
    },
    {
      path: '/people-say/',
      kind,
      title: loadPage('people-say').title,
      line: 'Fifteen sentences, each with its answer, its evidence and the best case for it',
    },
    { path: '/review/', kind, title: loadPage('review').title, line: 'What is worth remembering, one card at a time' },
    {
      path: '/test-yourself/',
      kind,
      title: loadPage('test-yourself').title,
      line: 'Before you read, and again after: which errors moved?',
    },
    { path: '/claims/', kind, title: 'Claims', line: CLAIMS_SUMMARY },
    { path: '/contents/', kind, title: 'Everything in the book', line: CONTENTS_SUMMARY },
    { path: '/about/', kind, title: loadPage('about').title, line: loadPage('about').summary },
    { path: '/about/links/', kind, title: loadPage('links').title, line: loadPage('links').summary },
    {
      path: '/about/yours/',
      kind,
      title: loadPage('yours').title,
      line: 'It stays on your device: see it, save it, erase it',
    },
    ...(['self-hosting', 'reliability', 'style'] as const).map((name) => ({
      path: PAGE_PATHS[name],
      kind,
      title: loadPage(name).title,
      line: CARD_LINES[name],
    })),
    { path: '/glossary/', kind, title: 'Glossary', line: 'The words of the alignment debate' },
    { path: '/references/', kind, title: 'Sources', line: 'Every source, and where it is cited' },
    { path: '/lab/', kind, title: 'The workbench', line: 'Take a task apart yourself, and see what gets through' },
    { path: NOVEL_PATH, kind, title: loadNovel()?.title ?? '', line: 'A short novel that folds up into one page' },
    { path: '/answers/', kind, title: 'Answers', line: 'What the figures hide until you have guessed' },
    {
      path: '/print/',
      kind,
      title: 'The whole book on one page',
      line: 'To print, to keep, to search',
      figure: 'lamp',
    },
    ...loadChapters().map((c) => ({
      path: `/${c.id}/`,
      kind: `Chapter ${c.order}`,
      title: c.title,
      line: c.question,
      ...firstFigure(`/${c.id}/`),
    })),
  ];
}
