import { render } from 'preact';
import { Gadget } from '../../static/ui/gadget/gadget';
import change from '../../static/ui/locales/en/change.json';
import common from '../../static/ui/locales/en/common.json';
import gadget from '../../static/ui/locales/en/gadget.json';
import trend from '../../static/ui/locales/en/trend.json';
import '../../static/ui/styles/matrix.css';
import '../../static/ui/styles/change.css';
import '../../static/ui/styles/gadget.css';
import '../../static/ui/styles/trend.css';
import { addWords } from '../../static/ui/words';
import { gadgetOf, gadgetStates } from './gadget-states';

export function show(name: string, root: HTMLElement): void {
  const state = gadgetStates[name];
  if (!state) throw new Error(`No state is called ${name}.`);
  [common, change, trend, gadget].forEach(addWords);
  const { host, trace, editing, kept } = gadgetOf(state);
  window.gallery = trace;
  render(<Gadget host={host} editing={editing} kept={kept} />, root);
}
