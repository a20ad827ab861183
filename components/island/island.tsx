import { widgets } from '../widgets/registry';

/**
 * Puts a widget's static drawing into the page, with what it takes to wake it: its name and its props as JSON.
 * In `next dev` Next hydrates the drawing as usual; in the release the loader does when the reader comes near.
 * @throws Error at build for a name that the registry does not have
 */
export async function Island({ name, props }: { name: string; props: Record<string, unknown> }) {
  const load = widgets[name];
  if (!load) throw new Error(`no widget “${name}” in components/widgets/registry.ts`);
  const Widget = (await load()).default;
  return (
    <div className="island" data-island={name} data-props={JSON.stringify(props)}>
      <Widget {...props} />
    </div>
  );
}
