import { type Colour, colours, ratio, SCHEMES, type Scheme, typeSizes } from '../../_site/style-facts';

/** The colours that another is shown with: the page, its words, and the rim of a filling that needs one. */
interface Around {
  paper: Colour;
  ink: Colour;
  rim: Colour;
}

/** A colour as it is used in one theme: words and lines on paper, a ground with words on it. */
function Swatch({ colour, scheme, paper, ink, rim }: { colour: Colour; scheme: Scheme } & Around) {
  const { purpose, value } = colour;
  const isGround = purpose === 'ground';
  const own = value[scheme];
  return (
    <svg
      viewBox="0 0 144 56"
      preserveAspectRatio="xMidYMid slice"
      className="swatch"
      aria-hidden="true"
      fill={isGround ? own : paper.value[scheme]}
    >
      <rect width={144} height={56} />
      {(isGround || purpose === 'words') && (
        <text x={72} y={36} textAnchor="middle" fontSize={24} fill={isGround ? ink.value[scheme] : own}>
          Aa
        </text>
      )}
      {purpose === 'line' && <path d="M44 18H100M44 28H100M44 38H100" stroke={own} />}
      {purpose === 'edge' && <rect x={50} y={16} width={44} height={24} rx={4} stroke={own} strokeWidth={2} />}
      {purpose === 'fill' && <circle cx={72} cy={28} r={14} fill={own} />}
      {purpose === 'rimmed' && (
        <circle cx={72} cy={28} r={14} fill={own} stroke={rim.value[scheme]} strokeWidth={1.5} />
      )}
    </svg>
  );
}

/** Every colour variable, in both themes, with its lowest contrast. */
export function Colours() {
  const all = colours();
  const named = (name: string) => {
    const found = all.find((colour) => colour.name === name);
    if (!found) throw new Error(`no colour --${name}`);
    return found;
  };
  const around = { paper: named('paper'), ink: named('ink'), rim: named('lamp') };
  return (
    <ul className="specimens palette">
      {all.map((colour) => (
        <li key={colour.name} data-colour={colour.name}>
          <div className="swatches">
            {SCHEMES.map((scheme) => (
              <Swatch key={scheme} {...{ colour, scheme, ...around }} />
            ))}
          </div>
          <p>
            <strong translate="no">--{colour.name}</strong> <span>{colour.means}</span>
            <small>
              {SCHEMES.map((scheme) => `${scheme} ${ratio(colour.contrast[scheme])}`).join(', ')} ({colour.against})
            </small>
          </p>
        </li>
      ))}
    </ul>
  );
}

/** The two faces and the sizes of type, as classes have them. */
export function TypeSizes() {
  return (
    <ul className="specimens type-sizes">
      {typeSizes().map(({ what, face, pixels }) => (
        <li key={what}>
          <svg
            width={2.4 * Math.max(...pixels)}
            height={1.3 * Math.max(...pixels)}
            className={face === 'serif' ? 'font-serif' : 'font-sans'}
            aria-hidden="true"
          >
            <text y={Math.max(...pixels)} fontSize={Math.max(...pixels)} fill="currentColor">
              Aag
            </text>
          </svg>
          <p>
            <strong>{what}</strong>{' '}
            <small>
              {face}, {pixels.map((size) => Math.round(size * 10) / 10).join(' to ')} px
            </small>
          </p>
        </li>
      ))}
    </ul>
  );
}
