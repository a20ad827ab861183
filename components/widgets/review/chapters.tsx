import { Button } from '../../ui/button';
import type { Props } from './props';

/** Which chapters' cards come. */
export function Chapters({
  chapters,
  wanted,
  onChoose,
}: {
  chapters: Props['chapters'];
  /** null: all */
  wanted: readonly string[] | null;
  onChoose: (ids: readonly string[] | null) => void;
}) {
  const isOn = (id: string) => !wanted || wanted.includes(id);
  const tick = (id: string) => {
    const ids = chapters.map((chapter) => chapter.id).filter((one) => (one === id ? !isOn(one) : isOn(one)));
    onChoose(ids.length === chapters.length ? null : ids);
  };
  const on = chapters.filter(({ id }) => isOn(id)).length;
  return (
    <details className="mt-3 border-t border-rule pt-2">
      <summary className="min-h-9 py-1.5">
        Which chapters: {on === chapters.length ? 'all' : `${on} of ${chapters.length}`}
      </summary>
      <fieldset className="mt-1">
        <legend className="text-sm text-ink-2">Tick those that you have read.</legend>
        <ul className="mt-1 sm:columns-2">
          {chapters.map(({ id, title }) => (
            <li key={id}>
              <label className="flex min-h-9 cursor-pointer items-center gap-2">
                <input type="checkbox" checked={isOn(id)} onChange={() => tick(id)} className="size-4" />
                {title}
              </label>
            </li>
          ))}
        </ul>
        <div className="mt-1 flex flex-wrap gap-2">
          <Button onClick={() => onChoose(null)}>All</Button>
          <Button onClick={() => onChoose([])}>None</Button>
        </div>
      </fieldset>
    </details>
  );
}
