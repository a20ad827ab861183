// @vitest-environment jsdom
/**
 * What a reader copies from a page (components/page/passage-words.ts) and what the build says of the same passage
 * (content/page/passages.ts) are the same words: every page is drawn from its source, and every passage of it asked for by both.
 */
import { evaluate } from '@mdx-js/mdx';
import type { ReactNode } from 'react';
import * as runtime from 'react/jsx-runtime';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { blocksFor } from '../../../app/_site/blocks';
import { notesOf } from '../../../app/_site/notes';
import { PartFold, Summary } from '../../../app/book/folds';
import { captionParts } from '../../../components/mdx/blocks/figure';
import { rehypePlugins, remarkPlugins } from '../../../components/mdx/plugins/index.mjs';
import { passageAround, passageAt } from '../../../components/page/passage-words';
import { PageNotes } from '../../../components/site/page-notes';
import { loadNovel } from '../../../content/books';
import { readText } from '../../../content/files';
import { headedParts, NOVEL_PATH } from '../../../content/novel';
import { loadPassages } from '../../../content/page/passages';
import { loadWrittenPages, type WrittenPage } from '../../../content/site';

// jsdom has none; our ids are letters, digits and hyphens.
vi.stubGlobal('CSS', { escape: (id: string) => id });

/** Plugins are named by string, for Turbopack; here they are loaded by those names. */
const load = (list: readonly (string | readonly unknown[])[]) =>
  Promise.all(
    list.map(async (entry) => {
      const [name, options] = (Array.isArray(entry) ? entry : [entry]) as [string, unknown];
      return [(await import(/* @vite-ignore */ name)).default, options] as never;
    }),
  );
const plugins = { remarkPlugins: await load(remarkPlugins), rehypePlugins: await load(rehypePlugins as never) };

/** A figure without its living picture, which needs a bundle and has no words of its own. */
const Figure = ({ id, title, children }: { id: string; title: string; children: ReactNode }) => (
  <figure id={id}>
    <div className="figure-head">
      <p className="figure-title">{title}</p>
    </div>
    <figcaption>
      <div className="caption">{captionParts(children).caption}</div>
      {captionParts(children).assumptions}
    </figcaption>
  </figure>
);

const Again = ({ id, children }: { id: string; children: ReactNode }) => (
  <figure id={id} data-again="/">
    {children}
  </figure>
);

async function draw(page: WrittenPage): Promise<void> {
  const { default: Text } = await evaluate(readText(page.source), {
    ...(runtime as unknown as Parameters<typeof evaluate>[1]),
    ...plugins,
  });
  document.body.innerHTML = renderToStaticMarkup(
    <main>
      <div className="prose">
        <Text components={{ ...blocksFor(page), Again, Figure }} />
      </div>
      <PageNotes {...notesOf(page)} />
    </main>,
  );
}

/** The novel’s page, unfolded as far as its words go. */
function drawNovel(): void {
  const book = loadNovel();
  if (!book) throw new Error('no novel');
  document.body.innerHTML = renderToStaticMarkup(
    <main>
      <article className="prose novel">
        <Summary of={book} id={book.id} />
        {headedParts(book).map((part) => (
          <PartFold key={part.id} part={part} />
        ))}
      </article>
    </main>,
  );
}

/** Spaces that hold a number to its unit, and a formula's own minus, are the page's business; words are compared. */
const plain = (text: string) => text.replaceAll('−', '-').replace(/\s+/g, ' ').trim();

/** A section ends where its room does: a quotation between paragraphs, a share page between sentences. */
const isBeginning = (a: string, b: string) => a !== '' && b !== '' && (a.startsWith(b) || b.startsWith(a));

/** Whether every passage of a page that the build knows reads the same on the page. */
function expectSameWords(path: string): void {
  for (const { id, kind, text } of loadPassages().filter((p) => p.path === path)) {
    const wanted = plain(text);
    const read = plain(passageAt(id)?.text ?? `there is no ${id}`);
    const same = kind === 'section' ? isBeginning(wanted, read.replace(/ …$/, '')) || wanted === read : wanted === read;
    expect(same ? wanted : read, `${kind} ${id}`).toBe(wanted);
  }
}

describe.each(loadWrittenPages().map((page) => [page.path, page] as const))('%s', (path, page) => {
  it('is quoted as the build has it', async () => {
    await draw(page);
    expect(loadPassages().filter((p) => p.path === path).length).toBeGreaterThan(path === '/' ? 0 : 2);
    expectSameWords(path);
  });
});

describe(NOVEL_PATH, () => {
  it('is quoted as the build has it, each passage under its chapter and in its paragraphs', () => {
    drawNovel();
    expectSameWords(NOVEL_PATH);
    for (const { id, title, paragraphs } of loadPassages().filter((p) => p.path === NOVEL_PATH && p.paragraphs)) {
      expect(passageAt(id)).toMatchObject({ title, text: paragraphs?.join('\n\n') });
      expect(passageAround(document.querySelector(`#${id} p`) as Element)).toEqual({ id, title });
    }
  });
});
