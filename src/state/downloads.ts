import { useQuery } from '@tanstack/react-query';
import type { Downloads } from '#model/downloads.ts';

async function readDownloads(): Promise<Downloads> {
  const response = await fetch(downloadAddress('downloads.json'));
  if (!response.ok) throw new Error(`downloads: ${response.status}`);
  return (await response.json()) as Downloads;
}

/** Where a published file lies, below whatever path the site is served from. */
export const downloadAddress = (path: string) => `${import.meta.env.BASE_URL}data/${path}`;

/** The list of published files. */
export const useDownloads = () => useQuery({ queryKey: ['downloads'], queryFn: readDownloads });
