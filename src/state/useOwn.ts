import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { open } from '#own/open.ts';
import type { Opened } from '#own/opening.ts';
import { store } from '#own/store.ts';
import { adopt, keptName, openedAs } from './own.ts';

const keptQuery = queryOptions({ queryKey: ['kept'], queryFn: () => store.list() });

const freshName = () => `own:${Math.random().toString(36).slice(2, 8)}`;

/** What this browser keeps of the reader's own datasets. */
export const useKept = () => useQuery(keptQuery);

/** Opens, keeps and lets go of the reader's own datasets. Each is shown by the address that names it. */
export function useOwn() {
  const client = useQueryClient();
  return useMemo(() => {
    const relist = () => client.invalidateQueries({ queryKey: keptQuery.queryKey });
    return {
      open,
      load: store.load,
      /** The name by which an address shows it; `kept` where it comes from what this browser keeps. */
      show: (opened: Opened, kept: string | null): string => {
        const name = kept === null ? freshName() : keptName(kept);
        adopt(client, name, opened);
        return name;
      },
      /** The name that it has from now on. */
      keep: async (name: string): Promise<string> => {
        const opened = openedAs(name);
        if (!opened) throw new Error(`own dataset: ${name}`);
        const { id } = await store.save(opened);
        adopt(client, keptName(id), opened);
        await relist();
        return keptName(id);
      },
      remove: async (id: string): Promise<void> => {
        await store.remove(id);
        await relist();
      },
    };
  }, [client]);
}
