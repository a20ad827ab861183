import '../styles/cards.css';
import { CopyLink } from '../../components/mdx/blocks/copy-link';
import { optionOrder } from '../../components/mdx/blocks/option-order';
import { Island } from '../../components/mdx/island';
import { loadPage } from '../../content/pages';
import Text from '../../content/pages/test-yourself.mdx';
import { loadSelfTest } from '../../content/self-test';
import { writtenPage } from '../../content/site';
import { relativeFrom } from '../_site/addresses';
import { blocksFor } from '../_site/blocks';
import { pageMetadata } from '../_site/metadata';
import { Shell } from '../_site/shell';

export const dynamic = 'force-static';

const HERE = '/test-yourself/';
const page = loadPage('test-yourself');
export const metadata = pageMetadata(HERE, page.title, page.summary);

export default function TestYourself() {
  const { errors, items } = loadSelfTest();
  const to = (href: string): string => relativeFrom(HERE, href);
  const shown = items.map((item) => ({
    ...item,
    options: optionOrder(item.id, item.options.length).flatMap((place) => item.options[place] ?? []),
  }));
  return (
    <Shell here={HERE} updated={page.updated}>
      <div className="plain-head">
        <h1>{page.title}</h1>
        <p className="chapter-question">Before you read, and again after. Which errors moved?</p>
      </div>
      <div id="the-test" className="prose scroll-mt-4">
        <Island
          name="quiz"
          props={{
            id: 'the-test',
            items: shown.map((item) => ({ ...item, read: to(item.read) })),
            errors: errors.map((error) => ({ ...error, read: to(error.read) })),
          }}
          atOnce
        />
      </div>
      <div className="prose mt-10">
        <Text components={blocksFor(writtenPage('test-yourself'))} />
        <div className="heading">
          <h2 id="answers-to-the-test">Questions and answers</h2>
          <CopyLink id="answers-to-the-test" what="the questions of the test, with their answers" />
        </div>
        <p>For reading without scripts and for paper. Whoever opens them first has no “before”.</p>
        <details className="remember">
          <summary>The questions</summary>
          <ol>
            {shown.map((item) => (
              <li key={item.id}>
                {item.question}
                <ul>
                  {item.options.map((option) => (
                    <li key={option.id}>{option.says}</li>
                  ))}
                </ul>
              </li>
            ))}
          </ol>
        </details>
        <details className="remember" data-answer="">
          <summary>The answers</summary>
          <ol>
            {shown.map((item) => (
              <li key={item.id}>
                {item.options.find(({ right }) => right)?.says} {item.answer} <a href={item.read}>Where it stands</a>
              </li>
            ))}
          </ol>
        </details>
      </div>
    </Shell>
  );
}
