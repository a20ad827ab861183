import { CopyLink } from '../../components/mdx/blocks/copy-link';
import { DescriptionText } from '../../components/mdx/blocks/description';
import { models } from '../../components/widgets/models';
import { figureProps } from '../../content/figures';
import { guessLockedFigures, loadWrittenPages } from '../../content/site';
import { pageMetadata } from '../_site/metadata';
import { Shell } from '../_site/shell';

export const dynamic = 'force-static';
export const metadata = pageMetadata(
  '/answers/',
  'Answers',
  'What the figures hide until you have guessed, for print and for reading without JavaScript.',
);

export default function Answers() {
  const uses = loadWrittenPages().flatMap((p) => p.scan.figures);
  return (
    <Shell here="/answers/">
      <div className="plain-head">
        <h1>Answers</h1>
        <p className="chapter-question">
          Some figures hide the truth until you have guessed. Here it is, for print and for reading without scripts.
        </p>
      </div>
      <div className="prose">
        {guessLockedFigures().map(({ id, widget, path, title }) => {
          const model = models[widget];
          const use = uses.find((f) => f.id === id);
          if (!model?.answers || !use) return null;
          return (
            <section key={id} id={`answers-${id}`} className="answers">
              <div className="heading">
                <h2>{title}</h2>
                <CopyLink id={`answers-${id}`} what={`the answers to “${title}”`} />
              </div>
              <DescriptionText description={model.answers(figureProps(id, widget, use.attributes))} />
              <p className="no-print">
                <a href={`${path}#${id}`}>Back to the figure</a>
              </p>
            </section>
          );
        })}
      </div>
    </Shell>
  );
}
