import { useEffect, useRef } from 'preact/hooks';
import { mountModule, type ModuleMount } from '../../platform/bridge-host';
import type { ShellState } from './state';

interface Props {
  readonly state: ShellState;
  readonly module: { readonly key: string; readonly type: string };
  readonly extension: Readonly<Record<string, unknown>>;
  readonly size: 'context' | 'panel' | 'page' | 'gadget';
  /** The module's form was saved. */
  readonly submitted?: () => void;
}

/** One module of the app in its frame, as Jira would place it. */
export function AppModule({ state, module, extension, size, submitted }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const identity = `${module.key} ${state.viewer.accountId} ${JSON.stringify(extension)}`;
  useEffect(() => {
    const container = place.current;
    if (!container) return;
    const mount: ModuleMount = mountModule(container, {
      moduleKey: module.key,
      type: module.type,
      appOrigin: state.workshop.appOrigin,
      accountId: state.viewer.accountId,
      theme: state.theme,
      ahead: state.ahead,
      extension,
      navigate: state.go,
      ...(submitted && { submitted }),
    });
    return () => mount.unmount();
    // The frame is made anew only when what it shows changes; a change of theme is sent into it.
  }, [identity]);
  return <div class={`module module-${size}`} ref={place} data-module={module.key} />;
}
