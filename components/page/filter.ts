/** Lists that can be filtered: claims, sources, words. What is chosen stands in the address, so that it can be linked. */

/** Whether an entry is shown. @param values what it carries, by the filter's name @param text its words, in lower case */
export function shows(wanted: URLSearchParams, values: Readonly<Record<string, string>>, text: string): boolean {
  for (const [name, value] of wanted) {
    const has =
      name === 'words'
        ? value
            .toLowerCase()
            .split(/\s+/)
            .every((word) => text.includes(word))
        : (values[name] ?? '').split(' ').includes(value);
    if (value !== '' && !has) return false;
  }
  return true;
}

/** Starts every filter of the page. */
export function startFilters(): void {
  for (const form of document.querySelectorAll<HTMLElement>('[data-filter]')) startFilter(form);
}

function startFilter(form: HTMLElement): void {
  const list = document.getElementById(form.dataset.filter ?? '');
  const told = form.querySelector('output');
  if (!list || !told) return;
  const entries = [...list.children] as HTMLElement[];
  const fields = [...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')];
  const names = fields.map(({ name }) => name);
  const filter = (): URLSearchParams => {
    const wanted = new URLSearchParams();
    for (const { name, value } of fields) if (value.trim()) wanted.set(name, value.trim());
    let shown = 0;
    for (const entry of entries) {
      const values = Object.fromEntries(names.map((name) => [name, entry.getAttribute(`data-is-${name}`) ?? '']));
      entry.hidden = !shows(wanted, values, (entry.textContent ?? '').toLowerCase());
      if (!entry.hidden) shown += 1;
    }
    told.textContent = wanted.size > 0 ? `${shown} of ${entries.length} shown` : '';
    return wanted;
  };
  const asked = new URLSearchParams(location.search);
  for (const field of fields) {
    const value = asked.get(field.name);
    // A select takes no value that it has not, and says "all".
    if (value) field.value = value;
    if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.selectedIndex = 0;
  }
  form.addEventListener('input', () => {
    const wanted = filter().toString();
    history.replaceState(history.state, '', wanted ? `?${wanted}` : location.pathname);
  });
  filter();
  // Whoever comes by a link to an entry sees it, whatever is filtered.
  const target = location.hash ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
  if (target?.hidden) target.hidden = false;
}
