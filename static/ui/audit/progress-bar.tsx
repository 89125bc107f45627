interface ProgressBarProps {
  readonly label: string;
  readonly done: number;
  /** 0 where it is not known yet: then the bar shows that something happens, not how far it is. */
  readonly total: number;
}

/** How far something is, for the eye and for a screen reader. */
export function ProgressBar({ label, done, total }: ProgressBarProps) {
  const share = total > 0 ? Math.min(1, done / total) : undefined;
  return (
    <div
      class="progress"
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={share === undefined ? undefined : Math.floor(share * 100)}
    >
      <svg aria-hidden="true" focusable="false">
        {share === undefined ? (
          <rect class="going" width="30%" height="100%" rx="4" />
        ) : (
          <rect class="done" width={`${share * 100}%`} height="100%" rx="4" />
        )}
      </svg>
    </div>
  );
}
