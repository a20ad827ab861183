import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ImageResponse } from 'next/og';
import { loadChapters } from '../../../content/chapters';
import { loadPage } from '../../../content/pages';
import { Card } from '../../_site/card';
import { SITE_NAME, SITE_SUBTITLE } from '../../_site/urls';

export const dynamic = 'force-static';
export const dynamicParams = false;

/** Title and line of each page's card, by file name. */
function cards(): Record<string, { title: string; line: string; place: string }> {
  const place = SITE_NAME;
  return {
    'home.png': { title: SITE_NAME, line: SITE_SUBTITLE, place: 'An explainer whose figures run' },
    'about.png': { title: loadPage('about').title, line: loadPage('about').summary, place },
    'about/links.png': { title: loadPage('links').title, line: loadPage('links').summary, place },
    'glossary.png': { title: 'Glossary', line: 'The words of the alignment debate', place },
    'references.png': { title: 'Sources', line: 'Every source, and where it is cited', place },
    'lab.png': { title: 'The workbench', line: 'Take a task apart yourself, and see what gets through', place },
    'answers.png': { title: 'Answers', line: 'What the figures hide until you have guessed', place },
    ...Object.fromEntries(
      loadChapters().map((c) => [
        `${c.id}.png`,
        { title: c.title, line: c.question, place: `${SITE_NAME} · ${c.order}` },
      ]),
    ),
  };
}

export const generateStaticParams = () => Object.keys(cards()).map((name) => ({ path: name.split('/') }));

const font = (file: string) => readFileSync(path.join(process.cwd(), 'node_modules/@fontsource', file));

export async function GET(_: Request, { params }: { params: Promise<{ path: string[] }> }) {
  const card = cards()[(await params).path.join('/')];
  if (!card) return new Response('no such card', { status: 404 });
  return new ImageResponse(<Card {...card} />, {
    width: 1200,
    height: 630,
    fonts: [
      { name: 'Serif', data: font('source-serif-4/files/source-serif-4-latin-600-normal.woff'), weight: 600 },
      { name: 'Sans', data: font('inter/files/inter-latin-400-normal.woff'), weight: 400 },
    ],
  });
}
