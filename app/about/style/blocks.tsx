import { Assumptions, FigureFrame } from '../../../components/mdx/blocks/figure';
import { KINDS, type Kind } from '../../../components/mdx/blocks/kinds';
import { Claim } from '../../../components/mdx/blocks/notes';
import { Table } from '../../../components/ui/table';
import { chipOf, figureOf, must } from '../../../content/page/resolve';
import { blocks } from '../../_site/style-facts';
import { Stations } from './stations';

const CLAIMS = [
  { kind: 'established', says: 'The source says so, and we know of no serious dispute.' },
  { kind: 'contested', says: 'Another source says otherwise.' },
  { kind: 'speculative', says: 'Somebody expects it, and nobody has measured it.' },
] as const;

/** A claim of each kind. */
export function Claims() {
  return (
    <ul className="specimens claims-shown" data-block="Claim">
      {CLAIMS.map(({ kind, says }) => (
        <li key={kind}>
          <small>{kind}</small>{' '}
          <Claim id={`style-claim-${kind}`} kind={kind}>
            {says}
          </Claim>
        </li>
      ))}
    </ul>
  );
}

/** The chip of a number elsewhere, as its figure opens; it leads there. */
function Chip({ of, look }: { of: string; look: string }) {
  const chip = must(chipOf(of), `“${of}” is no number of a figure`);
  const figure = must(figureOf(of.split('.')[0] ?? ''), `“${of}” names no figure`);
  return (
    <a className={look} href={`${figure.page.path}#${figure.id}`} title={chip.label}>
      {chip.text}
    </a>
  );
}

/** A number that is computed, and one that can be changed. */
export function Chips() {
  return (
    <p className="specimens" data-block="Value">
      The system answers <Chip of="two-gaps.observed" look="chip" /> of the questions when asked plainly; the best that
      was drawn out of it is <Chip of="two-gaps.elicited" look="chip chip-spin" />.
    </p>
  );
}

/** What stands around every figure, with all three badges. */
export function Frame() {
  return (
    <div className="specimens" data-block="Figure Assumptions">
      <FigureFrame
        id="style-figure"
        title="Its title goes here"
        kinds={Object.keys(KINDS) as Kind[]}
        picture={
          <div className="island">
            <Stations />
          </div>
        }
        words={<p>All that the picture says, as sentences, for whoever does not see it or has no scripts.</p>}
      >
        <p>The caption says what to look at and what to try.</p>
        <Assumptions>
          <ul>
            {Object.entries(KINDS).map(([kind, { badge, meaning }]) => (
              <li key={kind}>
                “{badge}”: {meaning}.
              </li>
            ))}
          </ul>
        </Assumptions>
      </FigureFrame>
    </div>
  );
}

/** The table of every block, made from the table that checks use. */
export function AllBlocks() {
  return (
    <Table
      table={{
        caption: 'Every block of the prose',
        head: ['block', 'stands', 'its attributes'],
        rows: blocks().map(({ name, stands, needs }) => [`<${name}>`, stands, needs || '–']),
      }}
    />
  );
}
