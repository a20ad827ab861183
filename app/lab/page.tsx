import { CopyLink } from '../../components/mdx/blocks/copy-link';
import { FigureKinds } from '../../components/mdx/blocks/figure';
import { Island } from '../../components/mdx/island';
import { loadStarts } from '../../content/lab';
import { LAB_ASSUMES, LAB_MODEL_TITLE } from '../../content/lab-words';
import { pageMetadata } from '../_site/metadata';
import { Shell } from '../_site/shell';
import { Gallery } from './gallery';

export const dynamic = 'force-static';
export const metadata = pageMetadata(
  '/lab/',
  'The workbench',
  'Take a task apart yourself: who judges what, with which help, in how many minutes, and what gets through.',
);

export default function Lab() {
  return (
    <Shell here="/lab/">
      <div className="plain-head">
        <h1>The workbench</h1>
        <p className="chapter-question">Take a task apart yourself, and see what gets through.</p>
      </div>
      <div className="prose">
        <p>
          Some work is too large for the person who must judge it. Then{' '}
          <a href="/help-the-human-evaluate/">the judging is taken apart</a>: ask what one would have to know, and give
          each question to an assistant whose answer somebody can judge. Do it here with a task you know, and put the
          result up for discussion.
        </p>
        <div className="figure-head">
          <p className="font-sans text-sm text-ink-2">
            The numbers you put in are yours. What comes out is what follows from them; it measures nothing.{' '}
            <a href="#what-runs-under-it">What the model assumes</a>
          </p>
          <FigureKinds kinds={['toy']} />
        </div>
      </div>
      <div
        id="workbench"
        className="mx-[calc(50%-min(50vw-1.25rem,46rem))] mt-6 w-[min(100vw-2.5rem,92rem)] scroll-mt-4 print:mx-0 print:w-auto"
      >
        <Island name="workbench" props={{ id: 'workbench', starts: loadStarts(), first: 'translation' }} atOnce />
      </div>
      <div className="prose mt-10">
        <h2 id="what-runs-under-it">
          {LAB_MODEL_TITLE} <CopyLink id="what-runs-under-it" what={`“${LAB_MODEL_TITLE}”`} />
        </h2>
        <p>
          It is the toy model of <a href="/how-far/">the chapter “How far?”</a>, on your tree. {LAB_ASSUMES}
        </p>
      </div>
      <Gallery />
      <div className="prose mt-10">
        <p>
          Trees are kept in your browser and go nowhere else. The file format is described in a{' '}
          <a href="/lab/decomposition.schema.json">JSON schema</a>. A tree of up to 200 products also fits in a link; a
          larger one travels as a file.
        </p>
      </div>
    </Shell>
  );
}
