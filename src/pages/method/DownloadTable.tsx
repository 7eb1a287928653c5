import { method } from '#i18n/messages/method.ts';
import { formatDecimal, formatNumber } from '#i18n/numbers.ts';
import type { Download } from '#model/downloads.ts';
import { downloadAddress, useDownloads } from '#state/downloads.ts';
import { ErrorNotice } from '#ui/ErrorNotice.tsx';
import { Table } from '#ui/Table.tsx';
import css from './Method.module.css';

const say = method.downloads;
const COLUMNS = [
  { key: 'file', label: say.columns.file },
  { key: 'what', label: say.columns.what },
  { key: 'rows', label: say.columns.rows, numeric: true },
  { key: 'size', label: say.columns.size, numeric: true },
  { key: 'sha256', label: say.columns.sha256 },
];

const rowOf = ({ path, kind, bytes, rows, leftOut, sha256 }: Download) => ({
  key: path,
  cells: [
    <a key={path} href={downloadAddress(path)} download>
      {path}
    </a>,
    [say.files[path] ?? say.kinds[kind] ?? kind, leftOut === null ? '' : say.leftOut(formatNumber(leftOut))]
      .filter(Boolean)
      .join('; '),
    rows === null ? '' : formatNumber(rows),
    say.size(bytes < 10_000 ? formatDecimal(bytes / 1000) : formatNumber(bytes / 1000)),
    <code key={sha256} className={css.hash}>
      {sha256}
    </code>,
  ],
});

/** Every published file with its size and checksum. */
export function DownloadTable() {
  const { data, isError, refetch } = useDownloads();
  return (
    <>
      <p className={css.text}>{say.intro}</p>
      {isError && <ErrorNotice title={say.failed} onRetry={() => void refetch()} />}
      {!data && !isError && <p className={css.note}>{say.waiting}</p>}
      {data && (
        <div className={css.files}>
          <Table caption={say.caption} captionHidden columns={COLUMNS} rows={data.files.map(rowOf)} />
        </div>
      )}
    </>
  );
}
