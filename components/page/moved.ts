/** Passages that have moved to another page: a link to one leads there at once. */

/** A figure's settings in the address as links carry them: "v1.c80". */
const STATE = /^v\d+\./;

/** The settings of figures in a query, and nothing else of it; "" where there are none. */
export function stateQuery(search: string): string {
  const kept = new URLSearchParams();
  for (const [id, text] of new URLSearchParams(search)) if (STATE.test(text)) kept.append(id, text);
  const query = kept.toString();
  return query && `?${query}`;
}

/** A passage that has moved to another page leads there, with the settings of figures that a link to it carried. */
export function startMoved(): void {
  const go = () => {
    const link = document
      .getElementById(decodeURIComponent(location.hash.slice(1)))
      ?.querySelector<HTMLAnchorElement>(':scope.moved > a');
    if (!link) return;
    link.search = stateQuery(location.search);
    location.replace(link.href);
  };
  addEventListener('hashchange', go);
  go();
}
