import { advise } from '../../components/lab/advise';
import type { LabNode } from '../../components/lab/document';
import { evaluate, verdictOf } from '../../components/lab/evaluate';
import { duration, weakestSentence } from '../../components/lab/words';
import { CopyLink } from '../../components/mdx/blocks/copy-link';
import { Bar, Share } from '../../components/widgets/workbench/bar';
import { percent } from '../../components/words/numbers';
import { type GalleryEntry, loadGallery } from '../../content/gallery';
import { galleryIntro } from '../../content/lab-words';

/** A node and its parts, as a list within a list. */
function Parts({ node }: { node: LabNode }) {
  return (
    <>
      {node.title}
      {node.minutes !== null && <span className="text-ink-2"> ({duration(node.minutes)})</span>}
      {node.parts.length > 0 && node.hidden !== null && node.hidden > 0 && (
        <span className="text-ink-2"> (nobody is asked about {percent(node.hidden)} of it)</span>
      )}
      {node.parts.length > 0 && (
        <ul className="list-disc pl-5">
          {node.parts.map((part) => (
            <li key={part.id}>
              <Parts node={part} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Card({ entry }: { entry: GalleryEntry }) {
  const { id, title, verdict, commentary, tree } = entry;
  const evaluation = evaluate(tree);
  const { root, human, index } = evaluation;
  return (
    <article
      id={`tree-${id}`}
      className="border-t border-control pt-4 font-sans text-[0.9375rem] leading-normal tabular-nums lining-nums lg:grid lg:grid-cols-[15rem_minmax(0,1fr)] lg:gap-x-8"
    >
      <div>
        <div className="heading">
          <h3 className="text-lg">{title}</h3>
          <CopyLink id={`tree-${id}`} what={`the example “${title}”`} />
        </div>
        <div className="mt-2 flex items-center gap-2 text-sm">
          <Bar s={root} className="block w-24" />
          <Share s={root} verdict={verdictOf(root)} /> really done
        </div>
        <dl className="mt-2 mb-3 space-y-0.5 text-sm text-ink-2">
          <div>
            <dt className="inline">Products: </dt>
            <dd className="inline">{index.nodes.length}</dd>
          </div>
          <div>
            <dt className="inline">Judged alone: </dt>
            <dd className="inline">{human.alone === null ? 'not said' : duration(human.alone)}</dd>
          </div>
          <div>
            <dt className="inline">With the reports on its parts: </dt>
            <dd className="inline">{duration(human.helped)}</dd>
          </div>
          <div>
            <dt className="inline">Every product judged once: </dt>
            <dd className="inline">{duration(human.everything)}</dd>
          </div>
        </dl>
      </div>
      <div className="max-w-2xl space-y-2.5">
        <p className="font-semibold">{verdict}</p>
        {commentary.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        <p className="text-ink-2">In the model: {weakestSentence(evaluation, advise(evaluation).weakest)}</p>
        <details>
          <summary className="min-h-7 text-ink-2">The tree</summary>
          <div className="text-sm">
            <Parts node={tree.root} />
          </div>
        </details>
        <p className="no-print">
          <a href={`/lab/#g=${id}`} className="inline-flex min-h-7 items-center">
            Open “{title}” in the workbench
          </a>
        </p>
      </div>
    </article>
  );
}

/** Worked decompositions with commentary: static, with the model's numbers as of the build. */
export function Gallery() {
  const entries = loadGallery();
  return (
    // What happens on the bench above need not paint this again. (No containment: the menu of a copy control is fixed to the screen.)
    <section aria-labelledby="gallery" className="isolate mt-14">
      <div className="heading">
        <h2 id="gallery" className="text-3xl">
          Gallery
        </h2>
        <CopyLink id="gallery" what="the section “Gallery”" />
      </div>
      <p className="mt-3 max-w-2xl">{galleryIntro(entries.length)}</p>
      <div className="mt-6 space-y-10">
        {entries.map((entry) => (
          <Card key={entry.id} entry={entry} />
        ))}
      </div>
    </section>
  );
}
