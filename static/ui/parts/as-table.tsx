import { t } from '../words';

interface AsTableProps {
  readonly table: boolean;
  readonly change: (table: boolean) => void;
  /** Which chart, where there are several. */
  readonly of?: string;
}

/** Switches between a chart and the table behind it. */
export const AsTable = ({ table, change, of }: AsTableProps) => {
  const words = t(table ? 'asChart' : 'asTable');
  return (
    <button
      type="button"
      class="button link"
      aria-label={of === undefined ? undefined : t('chart.of', { words, of })}
      onClick={() => change(!table)}
    >
      {words}
    </button>
  );
};
