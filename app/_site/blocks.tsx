import type { ComponentType, ReactNode } from 'react';
import { Assumptions, Figure, type Kind } from '../../components/mdx/blocks/figure';
import { Cite, Claim, Term } from '../../components/mdx/blocks/notes';
import { Option, Predict } from '../../components/mdx/blocks/predict';
import { Aside, H2, H3, P, Table } from '../../components/mdx/blocks/text';
import { Value } from '../../components/mdx/blocks/value';
import { models } from '../../components/widgets/models';
import { transcripts } from '../../components/widgets/transcripts';
import { loadChapters } from '../../content/chapters';
import { loadClaims } from '../../content/claims';
import { embedHeight } from '../../content/embeds';
import { figureProps } from '../../content/figures';
import { loadOutline } from '../../content/outline';
import { loadReferences, shortName, yearOf } from '../../content/references';
import { loadWrittenPages, type WrittenPage } from '../../content/site';
import { pageSources } from './page-lists';

/** Fails the build in the words of a page's author; content/check says the same with file, line and cure. */
function must<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`${what}. Run npm run check for the place and the cure.`);
  return value;
}

/** The vocabulary of one page: what its MDX may use, with the content's data bound to it. */
// biome-ignore lint/suspicious/noExplicitAny: MDX hands each block props of its own
export function blocksFor(page: WrittenPage): Record<string, ComponentType<any>> {
  const numbers = new Map(pageSources(page).map((r, i) => [r.id, i + 1]));
  const references = new Map(loadReferences().map((r) => [r.id, r]));
  const claims = new Map(loadClaims().map((c) => [c.id, c]));
  const figures = new Map(loadWrittenPages().flatMap((p) => p.scan.figures.map((f) => [f.id ?? '', f] as const)));
  const written = new Set(loadChapters().map((c) => c.id));

  return {
    h2: H2,
    h3: H3,
    p: P,
    table: Table,
    Aside,
    Assumptions,
    Option,
    Predict,
    Term,
    Cite: ({ sources }: { sources: string }) => (
      <Cite
        cited={(JSON.parse(sources) as [string, string][]).map(([key, locator]) => {
          const r = must(references.get(key), `the source “${key}” is unknown`);
          return { key, locator, number: numbers.get(key) ?? 0, short: `${shortName(r)}, ${yearOf(r)}` };
        })}
      />
    ),
    Claim: ({ id, children }: { id: string; children: ReactNode }) => (
      <Claim id={id} kind={must(claims.get(id), `the claim “${id}” has no record`).kind}>
        {children}
      </Claim>
    ),
    Chapter: ({ id }: { id: string }) => {
      const entry = must(
        loadOutline().find((e) => e.id === id),
        `“${id}” is no chapter`,
      );
      if (written.has(id)) return <a href={`/${id}/`}>{entry.title}</a>;
      return (
        <span className="to-come">
          {entry.title} <small>(to come)</small>
        </span>
      );
    },
    Value: ({ of }: { of: string }) => {
      const [id = '', key = ''] = of.split('.');
      const figure = must(figures.get(id), `<Value of="${of}"> names no figure`);
      const model = must(models[figure.widget ?? ''], `no widget “${figure.widget}”`);
      const props = figureProps(id, figure.widget ?? '', figure.attributes);
      const chip = must(model.values(model.init(props), props)[key], `the figure “${id}” computes no “${key}”`);
      const param = chip.param ? model.params(props)[chip.param] : undefined;
      return <Value of={of} chip={chip} param={param?.type === 'number' ? param : undefined} />;
    },
    Figure: ({
      id,
      widget,
      kind,
      title,
      bleed,
      children,
      ...rest
    }: Record<string, string> & { children: ReactNode }) => {
      const model = must(models[widget ?? ''], `no widget “${widget}”`);
      const props = figureProps(id ?? '', widget ?? '', rest as Record<string, string>);
      const Transcript = transcripts[widget ?? ''];
      return (
        <Figure
          id={id ?? ''}
          widget={widget ?? ''}
          title={title ?? ''}
          kinds={(kind ?? '').split(' ') as Kind[]}
          props={props}
          description={model.describe(model.init(props), props)}
          transcript={Transcript && <Transcript props={props} />}
          bleed={bleed !== undefined}
          embedHeight={embedHeight(id ?? '')}
          answers={model.answers ? `/answers/#answers-${id}` : undefined}
        >
          {children}
        </Figure>
      );
    },
  };
}
