import { render } from 'preact';
import { Gadget } from '../ui/gadget/gadget';
import change from '../ui/locales/en/change.json';
import gadget from '../ui/locales/en/gadget.json';
import trend from '../ui/locales/en/trend.json';
import '../ui/styles/trend.css';
import '../ui/styles/change.css';
import '../ui/styles/matrix.css';
import '../ui/styles/gadget.css';
import { addWords } from '../ui/words';
import type { Place } from './context';
import { jiraGadget } from './jira-gadget';

export function showGadget(place: Place, root: HTMLElement): void {
  addWords(change);
  addWords(gadget);
  addWords(trend);
  const { entryPoint, gadgetConfiguration } = place;
  render(<Gadget host={jiraGadget(place)} editing={entryPoint === 'edit'} kept={gadgetConfiguration} />, root);
}
