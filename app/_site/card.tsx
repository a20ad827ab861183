/** The picture that a shared link unfurls to: a lamp's light falling on the title. Drawn for 1200 × 630, legible at 300. */
export function Card({ title, line, place }: { title: string; line: string; place: string }) {
  return (
    <div
      style={{
        display: 'flex',
        width: '100%',
        height: '100%',
        background: '#15161b',
        color: '#ebe6da',
        position: 'relative',
      }}
    >
      <svg
        aria-hidden="true"
        width="1200"
        height="630"
        viewBox="0 0 1200 630"
        style={{ position: 'absolute', left: 0, top: 0 }}
      >
        <path d="M1010 90 L560 630 L1200 630 L1200 320 Z" fill="#3b3118" />
        <path d="M1010 90 L800 630 L1200 630 L1200 520 Z" fill="#57471f" />
        <circle cx="1010" cy="90" r="34" fill="#f2bd4b" />
      </svg>
      <div
        style={{
          display: 'flex',
          flexDirection: 'column',
          justifyContent: 'space-between',
          padding: '70px 80px',
          width: '100%',
        }}
      >
        <div style={{ display: 'flex', fontFamily: 'Sans', fontSize: 32, color: '#f2bd4b' }}>{place}</div>
        <div style={{ display: 'flex', flexDirection: 'column', maxWidth: 900 }}>
          <div style={{ fontFamily: 'Serif', fontSize: title.length > 28 ? 84 : 100, lineHeight: 1.05 }}>{title}</div>
          <div style={{ fontFamily: 'Sans', fontSize: 40, lineHeight: 1.3, marginTop: 28, color: '#d8d2c4' }}>
            {line}
          </div>
        </div>
      </div>
    </div>
  );
}
