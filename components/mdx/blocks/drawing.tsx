/** The still drawing of a figure, light and dark, which the release makes of its first picture; it leads to where the figure runs. */
export function Drawing({ figure, title, href }: { figure: string; title: string; href: string }) {
  return (
    <a href={href} className="drawing" aria-label={`To the figure “${title}”`}>
      {(['light', 'dark'] as const).map((scheme) => (
        // biome-ignore lint/performance/noImgElement: a drawing of the release; there is no server to resize it
        <img key={scheme} data-scheme={scheme} src={`/embed/${figure}/drawing-${scheme}.svg`} alt="" loading="lazy" />
      ))}
    </a>
  );
}
