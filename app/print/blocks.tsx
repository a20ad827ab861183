import { Children, type ComponentType, isValidElement, type ReactElement, type ReactNode } from 'react';
import { optionOrder } from '../../components/mdx/blocks/option-order';
import { Option } from '../../components/mdx/blocks/predict';
import { saidAs } from '../../components/page/guess-plot';
import { citedIn } from '../../content/page/facts';
import { askOf, chipOf, figureOf, must, sourceName } from '../../content/page/resolve';
import { loadReferences } from '../../content/references';
import type { WrittenPage } from '../../content/site';
import { blocksFor } from '../_site/blocks';
import { PrintFigure } from './figure';

interface Block {
  id?: string;
  children?: ReactNode;
}

const H3 = ({ id, children }: Block) => <h3 id={id}>{children}</h3>;
const H4 = ({ id, children }: Block) => <h4 id={id}>{children}</h4>;
const P = ({ id, children }: Block) => <p id={id}>{children}</p>;

const Table = ({ children }: Block) => (
  <div className="table-scroll">
    <table>{children}</table>
  </div>
);

interface Choice {
  label: string;
  children: ReactNode;
}

interface Guess {
  id: string;
  question: string;
  /** what a figure’s model answers, for a guess that is a number or a line */
  of?: string;
  children: ReactNode;
}

/** The options of a guess in the order of its page, which gives the right one no favoured place. */
function choicesOf({ id, children }: Guess): Choice[] {
  const written = Children.toArray(children).flatMap((child) =>
    isValidElement<Choice>(child) && child.type === Option ? [child.props] : [],
  );
  return optionOrder(id, written.length).flatMap((i) => written[i] ?? []);
}

function Predict(guess: Guess) {
  const { id, question } = guess;
  return (
    <div id={id} className="print-guess">
      <p>
        <strong>A guess before you read on.</strong> {question}
      </p>
      <ul>
        {choicesOf(guess).map(({ label }) => (
          <li key={label}>{label}</li>
        ))}
      </ul>
      <p>
        <a href={`#answers-${id}`}>What there is to say to each</a>
      </p>
    </div>
  );
}

/** A guess that is a number to be set or a line to be drawn; on paper it is made in the head. */
function NumberGuess({ id, question }: Guess) {
  return (
    <div id={id} className="print-guess">
      <p>
        <strong>A guess before you read on.</strong> {question}
      </p>
      <p>
        <a href={`#answers-${id}`}>What the model says</a>
      </p>
    </div>
  );
}

/** What a model answers, place by place where it was asked for a line. */
function ModelAnswer({ of }: { of: string }) {
  const { points, along, counts, says } = must(askOf(of), `<Guess of="${of}"> names nothing that a figure asks`);
  const [only] = points;
  if (only && points.length === 1) return <p>The model’s answer: {saidAs(says, only.truth)}.</p>;
  return (
    <p>
      {counts} {along}: {points.map(({ at, truth }) => `${at}: ${truth}`).join('; ')}.
    </p>
  );
}

function Recall({ question, children }: { question: string; children: ReactNode }) {
  return (
    <div className="print-guess">
      <p>
        <strong>Do you remember?</strong> {question}
      </p>
      {children}
    </div>
  );
}

/** What there is to say to a guess, option by option or by the model: for the last section. */
export function GuessAnswers({ guess }: { guess: Guess }) {
  if (guess.of !== undefined)
    return (
      <section id={`answers-${guess.id}`} className="print-answer">
        <h4>{guess.question}</h4>
        <ModelAnswer of={guess.of} />
        {guess.children}
      </section>
    );
  return (
    <section id={`answers-${guess.id}`} className="print-answer">
      <h4>{guess.question}</h4>
      <dl>
        {choicesOf(guess).map(({ label, children }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{children}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** The number of each source in the list that the whole book has. */
const numberOf = (key: string): number => loadReferences().findIndex(({ id }) => id === key) + 1;

function Cite({ sources }: { sources: string }) {
  return (
    <span className="cite">
      {citedIn(sources).map(([key, locator], i) => (
        <span key={key}>
          {i > 0 && '; '}
          <a href={`/references/#${key}`} aria-label={`Source ${numberOf(key)}: ${sourceName(key)}`}>
            {numberOf(key)}
          </a>
          {locator && `, ${locator}`}
        </span>
      ))}
    </span>
  );
}

function Deeper({ id, title, children }: { id: string; title: string; children?: ReactNode }) {
  return (
    <section id={id} className="print-deeper">
      <h4>{title}</h4>
      {children}
    </section>
  );
}

/** The vocabulary of a page on paper: nothing folds, nothing is pressed, and a chapter's title is of the second level. */
// biome-ignore lint/suspicious/noExplicitAny: MDX hands each block props of its own
export const printBlocks = (page: WrittenPage): Record<string, ComponentType<any>> => ({
  ...blocksFor(page),
  h2: H3,
  h3: H4,
  p: P,
  table: Table,
  Aside: ({ id, children }: Block) => (
    <div id={id} className="print-aside" role="note" aria-label="Side note">
      {children}
    </div>
  ),
  Again: ({ id: own, figure: of, children }: Block & { figure: string }) => {
    const { id, title, page: home } = must(figureOf(of), `the figure “${of}” has no widget`);
    return (
      <div id={own} className="print-drawing">
        <a href={`${home.path}#${id}`} aria-label={`To the figure “${title}”`}>
          {/* biome-ignore lint/performance/noImgElement: a drawing of the release; there is no server to resize it */}
          <img src={`/embed/${id}/drawing-light.svg`} alt="" />
        </a>
        {children}
      </div>
    );
  },
  Cite,
  Claim: ({ id, children }: Block) => <span id={id}>{children}</span>,
  Deeper,
  Figure: ({ id, children }: { id: string; children: ReactNode }) => (
    <PrintFigure figure={must(figureOf(id), `the figure “${id}” has no widget`)}>{children}</PrintFigure>
  ),
  Guess: NumberGuess,
  Predict,
  Recall,
  Term: ({ id, children }: { id: string; children: ReactNode }) => (
    <a href={`/glossary/#${id}`} className="print-term">
      {children}
    </a>
  ),
  Value: ({ of }: { of: string }) => <span>{must(chipOf(of), `<Value of="${of}"> names no number`).text}</span>,
  Yours: ({ children }: Block) => <span>{children}</span>,
});

type AnyElement = ReactElement<{ children?: ReactNode }>;
const isElement = (node: ReactNode): node is AnyElement => isValidElement(node);

/** Every guess of a page, folded ones too. @param tree what MDX makes of the page with these blocks */
export function guessesIn(tree: ReactNode, blocks: ReturnType<typeof printBlocks>): Guess[] {
  return Children.toArray(tree).flatMap((node): Guess[] => {
    if (!isElement(node)) return [];
    if (node.type === blocks.Predict || node.type === blocks.Guess) return [node.props as Guess];
    return guessesIn(node.props.children, blocks);
  });
}
