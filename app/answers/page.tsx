import { CopyLink } from '../../components/mdx/blocks/copy-link';
import { DescriptionText } from '../../components/mdx/blocks/description';
import { figureOf } from '../../content/page/resolve';
import { guessLockedFigures } from '../../content/site';
import { pageMetadata } from '../_site/metadata';
import { Shell } from '../_site/shell';

export const dynamic = 'force-static';
export const metadata = pageMetadata(
  '/answers/',
  'Answers',
  'What the figures hide until you have guessed, for print and for reading without JavaScript.',
);

export default function Answers() {
  return (
    <Shell here="/answers/">
      <div className="plain-head">
        <h1>Answers</h1>
        <p className="chapter-question">
          Some figures hide the truth until you have guessed. Here it is, for print and for reading without scripts.
        </p>
      </div>
      <div className="prose">
        {guessLockedFigures().map(({ id, path, title }) => {
          const figure = figureOf(id);
          if (!figure?.model.answers) return null;
          return (
            <section key={id} id={`answers-${id}`} className="answers">
              <div className="heading">
                <h2>{title}</h2>
                <CopyLink id={`answers-${id}`} what={`the answers to “${title}”`} />
              </div>
              <DescriptionText description={figure.model.answers(figure.props)} />
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
