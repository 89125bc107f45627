import { useLayoutEffect, useRef, useState } from 'preact/hooks';

export interface InPlace<Form extends string> {
  readonly open: Form | undefined;
  show(form: Form): void;
  close(): void;
  /** For the button that opens the form: focus goes back to it. */
  opener(form: Form): (element: HTMLElement | null) => void;
}

/** Forms that open in place of their buttons, one at a time; closing one gives focus back to its button. */
export function useInPlace<Form extends string>(): InPlace<Form> {
  const [open, setOpen] = useState<Form>();
  const buttons = useRef(new Map<Form, HTMLElement | null>());
  const back = useRef<Form | undefined>(undefined);
  useLayoutEffect(() => {
    if (open || !back.current) return;
    buttons.current.get(back.current)?.focus();
    back.current = undefined;
  });
  return {
    open,
    show: setOpen,
    close: () => {
      back.current = open;
      setOpen(undefined);
    },
    opener: (form) => (element) => buttons.current.set(form, element),
  };
}
