import type { ComponentType, ReactNode } from 'react';
import { Again } from '../../components/mdx/blocks/again';
import { Deeper } from '../../components/mdx/blocks/deeper';
import { Assumptions, Figure, type Kind } from '../../components/mdx/blocks/figure';
import { Guess } from '../../components/mdx/blocks/guess';
import { Cite, Claim, Term } from '../../components/mdx/blocks/notes';
import { Option, Predict } from '../../components/mdx/blocks/predict';
import { Recall } from '../../components/mdx/blocks/recall';
import { Aside, H2, H3, P, Table } from '../../components/mdx/blocks/text';
import { Value } from '../../components/mdx/blocks/value';
import { figures } from '../../components/widgets';
import { loadClaims } from '../../content/claims';
import { citedIn } from '../../content/page/facts';
import { askOf, chapterOf, chipOf, figureOf, must, shownAgain, sourceOf } from '../../content/page/resolve';
import type { WrittenPage } from '../../content/site';
import { answersOf, FigureInWords, stillsOf } from './figure-words';
import { pageSources } from './page-lists';

/** The vocabulary of one page: what its MDX may use, with the content's data bound to it. */
// biome-ignore lint/suspicious/noExplicitAny: MDX hands each block props of its own
export function blocksFor(page: WrittenPage): Record<string, ComponentType<any>> {
  const numbers = new Map(pageSources(page).map((r, i) => [r.id, i + 1]));
  const claims = new Map(loadClaims().map((c) => [c.id, c]));

  return {
    h2: H2,
    h3: H3,
    p: P,
    table: Table,
    Aside,
    Assumptions,
    Deeper,
    Option,
    Predict,
    Term,
    Cite: ({ sources }: { sources: string }) => (
      <Cite
        cited={citedIn(sources).map(([key, locator]) => {
          const { short } = must(sourceOf(key), `the source “${key}” is unknown`);
          return { key, locator, number: numbers.get(key) ?? 0, short };
        })}
      />
    ),
    Claim: ({ id, children }: { id: string; children: ReactNode }) => (
      <Claim id={id} kind={must(claims.get(id), `the claim “${id}” has no record`).kind}>
        {children}
      </Claim>
    ),
    Chapter: ({ id }: { id: string }) => {
      const { title, path } = must(chapterOf(id), `“${id}” is no chapter`);
      if (path) return <a href={path}>{title}</a>;
      return (
        <span className="to-come">
          {title} <small>(to come)</small>
        </span>
      );
    },
    Yours: ({ says, children }: { says: string; children: ReactNode }) => <span data-yours={says}>{children}</span>,
    Guess: ({ of, ...guess }: { id: string; question: string; of: string; children: ReactNode }) => (
      <Guess {...guess} ask={must(askOf(of), `<Guess of="${of}"> names nothing that a figure asks`)} />
    ),
    Recall: ({ figure, question, children }: { figure: string; question: string; children: ReactNode }) => {
      const { id, title, page: from } = must(figureOf(figure), `the figure “${figure}” has no widget`);
      return (
        <Recall question={question} from={from} figure={{ id, title, address: `${from.path}#${id}` }}>
          {children}
        </Recall>
      );
    },
    Again: ({
      id,
      figure: of,
      at = '',
      children,
    }: {
      id: string;
      figure: string;
      at?: string;
      children: ReactNode;
    }) => {
      const { figure, props } = must(shownAgain({ id, figure: of, at }), `<Again figure="${of}"> shows nothing`);
      const { title, widget, use, page: home } = figure;
      return (
        <Again
          id={id}
          title={title}
          kinds={use.kinds as Kind[]}
          widget={widget}
          props={{ ...props }}
          bleed={'bleed' in use.attributes}
          home={{ title: home.title, address: `${home.path}#${figure.id}` }}
          answers={answersOf(figure)}
        >
          {children}
        </Again>
      );
    },
    Value: ({ of }: { of: string }) => {
      const chip = must(chipOf(of), `<Value of="${of}"> names no number of a figure`);
      const figure = figureOf(of.split('.')[0] ?? '');
      const param = chip.param ? figure?.model.params(figure.props)[chip.param] : undefined;
      return <Value of={of} chip={chip} param={param?.type === 'number' ? param : undefined} />;
    },
    Figure: ({ id, children }: { id: string; children: ReactNode }) => {
      const figure = must(figureOf(id), `the figure “${id}” has no widget`);
      const { widget, title, use, props } = figure;
      return (
        <Figure
          id={id}
          widget={widget}
          title={title}
          kinds={use.kinds as Kind[]}
          props={props}
          words={<FigureInWords figure={figure} />}
          bleed={'bleed' in use.attributes}
          embedHeight={figures[widget]?.embedHeight ?? 0}
          answers={answersOf(figure)}
          stills={stillsOf(figure)}
        >
          {children}
        </Figure>
      );
    },
  };
}
