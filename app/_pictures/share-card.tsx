/**
 * Preview cards, 1200 × 630: what the page or passage says, in letters that can be read at 300 px wide, and for a figure or a
 * chapter a drawing. A dark room, a lamp in its corner: what it lights is what is being quoted.
 */
import type { CSSProperties, ReactNode } from 'react';
import { palette } from '../../components/ui/palette';
import { SITE_NAME } from '../_site/urls';
import { fitting, linesOf } from './card-words';

const PAPER = palette.paper.dark;
const PANEL = palette.paper2.dark;
const INK = palette.ink.dark;
const GOLD = palette.lamp.dark;
/** The card's own: brighter than the page's second ink, since a card is read at a quarter of its size; and what the lamp lights. */
const INK_2 = '#c3bcad';
const INK_TEXT = '#ddd7c9';
const BEAM = ['#201e1c', '#2a251c'] as const;

const column: CSSProperties = { display: 'flex', flexDirection: 'column' };
const MARGIN = 64;
const ground: CSSProperties = {
  position: 'relative',
  width: '100%',
  height: '100%',
  background: PAPER,
  color: INK,
  fontFamily: 'Sans',
};

/** A figure's drawing as a data address, and its width over its height. */
interface Drawing {
  src: string;
  ratio: number;
}

/** What a card shows. */
export interface ShareCardProps {
  /** "Claim", "Figure · Toy model" */
  kind: string;
  /** the page it comes from; "" where that is said already */
  place: string;
  /** heading, term or figure title; for a quotation it stands small above it */
  title: string;
  /** a line or two of the text; a figure’s card has none, a chapter’s its question */
  text: string;
  /** the text is the matter itself, and not what follows a heading */
  quoted: boolean;
  drawing?: Drawing;
}

/** The lamp and what it lights. */
function Light({ beam }: { beam: boolean }) {
  return (
    <svg
      aria-hidden="true"
      width="1200"
      height="630"
      viewBox="0 0 1200 630"
      style={{ position: 'absolute', left: 0, top: 0 }}
    >
      {beam && <path d="M1128 62 L0 250 L0 630 L930 630 Z" fill={BEAM[0]} />}
      {beam && <path d="M1128 62 L300 630 L1010 630 Z" fill={BEAM[1]} />}
      <circle cx="1128" cy="62" r="22" fill={GOLD} />
    </svg>
  );
}

function Frame({ kind, place, children }: { kind: string; place: string; children: ReactNode }) {
  return (
    <div style={{ ...ground, ...column, padding: `40px ${MARGIN}px 36px` }}>
      <Light beam />
      <div style={{ display: 'flex', fontSize: 34, color: GOLD, height: 46 }}>{kind}</div>
      <div style={{ ...column, flex: 1, justifyContent: 'center', overflow: 'hidden' }}>{children}</div>
      <div style={{ display: 'flex', justifyContent: 'space-between', fontSize: 30, color: INK_2 }}>
        <div style={{ display: 'flex' }}>{place}</div>
        <div style={{ display: 'flex' }}>{kind === SITE_NAME || place === SITE_NAME ? '' : SITE_NAME}</div>
      </div>
    </div>
  );
}

/** Between the margins of a card, and between its first and last line. */
const ROOM = { width: 1200 - 2 * MARGIN, height: 400 };
const QUOTE_LINE = 1.22;

function Quotation({ title, text, ...frame }: ShareCardProps) {
  const sizes = [84, 78, 72, 66, 62, 58, 55, 52, 49, 46];
  const room = { width: ROOM.width, lineHeight: QUOTE_LINE, face: 'Serif' } as const;
  const below = fitting(text, { ...room, height: ROOM.height - 40 }, sizes);
  // The heading above it helps, but not at the cost of the words themselves.
  const titled = title !== frame.place && below >= 52;
  const fontSize = titled ? below : fitting(text, { ...room, height: ROOM.height }, sizes);
  return (
    <Frame {...frame}>
      <div style={{ ...column }}>
        {titled && <div style={{ display: 'flex', fontSize: 34, color: INK_2, marginBottom: 18 }}>{title}</div>}
        <div style={{ display: 'flex', fontFamily: 'Serif', fontSize, lineHeight: QUOTE_LINE }}>{text}</div>
      </div>
    </Frame>
  );
}

function Heading({ title, text, ...frame }: ShareCardProps) {
  const fontSize = fitting(
    title,
    { width: ROOM.width, height: 210, lineHeight: 1.05, face: 'Serif' },
    [120, 112, 104, 96, 88, 80, 74, 68],
  );
  return (
    <Frame {...frame}>
      <div style={{ ...column }}>
        <div style={{ display: 'flex', fontFamily: 'Serif', fontSize, lineHeight: 1.05, textWrap: 'balance' }}>
          {title}
        </div>
        {text && (
          <div style={{ display: 'flex', fontSize: 42, lineHeight: 1.32, marginTop: 28, color: INK_TEXT }}>{text}</div>
        )}
      </div>
    </Frame>
  );
}

/** The largest size at which a drawing of a ratio fits a room. */
const within = (ratio: number, width: number, height: number) =>
  width / height > ratio ? { width: height * ratio, height } : { width, height: width / ratio };

/** A drawing of these proportions or wider lies below its title; others stand beside it. */
const WIDE = 1.75;

/** The drawing on its ground, which runs off the card's edges. */
function Picture({ drawing, style }: { drawing: Drawing; style: CSSProperties & { width: number; height: number } }) {
  const size = within(drawing.ratio, style.width - 80, style.height - 60);
  return (
    <div style={{ ...style, display: 'flex', alignItems: 'center', justifyContent: 'center', background: PANEL }}>
      {/* biome-ignore lint/performance/noImgElement: a card is drawn by the build, not by a browser */}
      <img alt="" src={drawing.src} width={Math.round(size.width)} height={Math.round(size.height)} />
    </div>
  );
}

/** A wide drawing: title above, drawing over the whole width. */
function WideFigure({ kind, place, title, text, drawing }: ShareCardProps & { drawing: Drawing }) {
  const fontSize = fitting(
    title,
    { width: ROOM.width, height: text ? 76 : 130, lineHeight: 1.1, face: 'Serif' },
    [72, 66, 62, 58, 54, 50],
  );
  const top = text || linesOf(title, 'Serif', fontSize * 1.01, ROOM.width).length > 1 ? 246 : 190;
  return (
    <div style={{ ...ground, ...column }}>
      <div style={{ ...column, height: top, padding: `36px ${MARGIN}px 0` }}>
        <div style={{ display: 'flex', justifyContent: 'space-between', fontSize: 32, paddingRight: 62 }}>
          <div style={{ display: 'flex', color: GOLD }}>{kind}</div>
          <div style={{ display: 'flex', color: INK_2 }}>{place && SITE_NAME}</div>
        </div>
        <div
          style={{
            display: 'flex',
            fontFamily: 'Serif',
            fontSize,
            lineHeight: 1.1,
            marginTop: 14,
            textWrap: 'balance',
          }}
        >
          {title}
        </div>
        {text && <div style={{ display: 'flex', fontSize: 38, marginTop: 12, color: INK_TEXT }}>{text}</div>}
      </div>
      <Picture drawing={drawing} style={{ width: 1200, height: 630 - top }} />
      <Light beam={false} />
    </div>
  );
}

/** Any other drawing: words on the left, drawing on the right from top to bottom. */
function TallFigure({ kind, place, title, text, drawing }: ShareCardProps & { drawing: Drawing }) {
  const fontSize = fitting(
    title,
    { width: 560 - MARGIN - 30, height: text ? 210 : 250, lineHeight: 1.08, face: 'Serif' },
    [84, 80, 76, 72, 68, 64, 60, 56, 52],
  );
  return (
    <div style={{ ...ground, display: 'flex' }}>
      <div
        style={{
          ...column,
          width: 560,
          height: 630,
          justifyContent: 'space-between',
          padding: `40px 30px 36px ${MARGIN}px`,
        }}
      >
        <div style={{ display: 'flex', fontSize: 32, color: GOLD }}>{kind}</div>
        <div style={{ ...column }}>
          <div style={{ display: 'flex', fontFamily: 'Serif', fontSize, lineHeight: 1.08, textWrap: 'balance' }}>
            {title}
          </div>
          {text && (
            <div style={{ display: 'flex', fontSize: 38, lineHeight: 1.3, marginTop: 22, color: INK_TEXT }}>{text}</div>
          )}
        </div>
        <div style={{ ...column, fontSize: 30, lineHeight: 1.35, color: INK_2 }}>
          <div style={{ display: 'flex' }}>{place}</div>
          <div style={{ display: 'flex' }}>{place && place !== SITE_NAME ? SITE_NAME : ''}</div>
        </div>
      </div>
      <Picture drawing={drawing} style={{ width: 640, height: 630 }} />
    </div>
  );
}

/** The card of one page or passage. */
export function ShareCard(props: ShareCardProps) {
  const { drawing } = props;
  if (drawing?.ratio && drawing.ratio >= WIDE) return <WideFigure {...props} drawing={drawing} />;
  if (drawing) return <TallFigure {...props} drawing={drawing} />;
  return props.quoted ? <Quotation {...props} /> : <Heading {...props} />;
}
