import type { ComponentType } from 'react';

/**
 * The entry of an island: `components/widgets/<name>/index.tsx`. The release bundles each by itself.
 * @param name the folder's name
 * @throws Error where there is no such folder
 */
// biome-ignore lint/suspicious/noExplicitAny: each widget has props of its own; they come as JSON from the page
export const loadIsland = (name: string): Promise<{ default: ComponentType<any> }> => import(`./${name}/index.tsx`);
