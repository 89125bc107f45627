/** The shape of what is about to come, and its name for a screen reader. */
export const Skeleton = ({ label }: { label: string }) => (
  <div class="skeleton" role="status">
    <span class="unseen">{label}</span>
    <i />
    <i />
    <i />
  </div>
);
