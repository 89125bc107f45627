const PATHS = {
  PO: 'M2 4.5 8 2l6 2.5L8 7 2 4.5Zm0 3.5 6 2.5L14 8M2 11.5 8 14l6-2.5',
  PM: 'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8Zm2.9 3.3-1.8 4-4 1.8 1.8-4 4-1.8Z',
  shared: 'M6 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8Zm4 0a4 4 0 1 1 0 8 4 4 0 0 1 0-8Z',
  unclear: 'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8ZM6.2 6.4c.1-2.6 3.8-2.4 3.6-.1C9.7 7.6 8 7.8 8 9.2m0 2v.3',
  info: 'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8ZM8 7.3v3.6m0-6.1v.3',
  warning: 'M8 2 1.6 13.4h12.8L8 2Zm0 4.4v3.4m0 1.7v.3',
  error: 'M5.4 1.8h5.2l3.6 3.6v5.2l-3.6 3.6H5.4l-3.6-3.6V5.4l3.6-3.6ZM8 4.8v4m0 2v.3',
  good: 'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8ZM5.3 8.2l1.9 1.9 3.6-4',
  arrow: 'M2.5 8h10.6M9.3 4.2 13.1 8l-3.8 3.8',
  power: 'M8 1.8v6M4.6 4a5.4 5.4 0 1 0 6.8 0',
} as const;

export type IconName = keyof typeof PATHS;

/** A sign beside words that say the same; never alone. */
export const Icon = ({ name }: { name: IconName }) => (
  <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <path
      d={PATHS[name]}
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linejoin="round"
      stroke-linecap="round"
    />
  </svg>
);
