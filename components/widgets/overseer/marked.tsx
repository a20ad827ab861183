/** A text in which some words of it are marked; '' marks none. */
export function Marked({ text, words }: { text: string; words: string }) {
  const at = words === '' ? -1 : text.indexOf(words);
  if (at < 0) return <>{text}</>;
  return (
    <>
      {text.slice(0, at)}
      <mark className="rounded bg-lit px-0.5 text-ink">{words}</mark>
      {text.slice(at + words.length)}
    </>
  );
}
