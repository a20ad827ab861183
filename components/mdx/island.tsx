import { loadIsland } from '../widgets/registry';

/**
 * Puts a widget's static drawing into the page, with what it takes to wake it: its name and its props as JSON.
 * In `next dev` Next hydrates the drawing as usual; in the release the loader does when the reader comes near.
 * @throws Error at build for a name that the registry does not have
 */
export async function Island({
  name,
  props,
  atOnce = false,
}: {
  name: string;
  props: Record<string, unknown>;
  /** wakes with the page instead of when the reader comes near: for a page that is its island */
  atOnce?: boolean;
}) {
  const Widget = (await loadIsland(name)).default;
  return (
    <div
      className="island"
      data-island={name}
      data-props={JSON.stringify(props)}
      data-at-once={atOnce ? '' : undefined}
    >
      <Widget {...props} />
    </div>
  );
}
