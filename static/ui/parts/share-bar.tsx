/** A share of 0 to 1 as a bar beside its number; the number says it. */
export const ShareBar = ({ share, role }: { share: number; role?: 'PM' }) => (
  <svg class="bar" aria-hidden="true" focusable="false">
    <rect class="track" width="100%" height="100%" rx="3" />
    <rect class="part" data-role={role} width={`${share * 100}%`} height="100%" rx="3" />
  </svg>
);
