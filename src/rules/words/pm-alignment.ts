import type { WordClasses } from '../../core/signal';
import { list } from './list';

/** Papers and talks that bring others behind one plan. */
export const alignmentWords: WordClasses = {
  'deck-thing': list(`
    board deck, QBR, QBR deck, quarterly business review, business review, leadership update, exec update,
    executive update, executive summary, board presentation, board paper, investor update, investor deck,
    leadership review, exec review, steering committee update, board update, board pack, all-hands presentation,
    all-hands update, product review deck, fundraising deck, board meeting, leadership presentation, leadership deck,
    board slides, executive review, steering committee deck, investor pitch, annual review deck, executive briefing,
    investor memo, board memo, product review, board review, board presentation deck, investor report,
    leadership readout, exec readout, monthly business review, MBR, investor update request
  `),
  'with-function': list(`
    align with, brief, sync with, meet with, meet, coordinate with, check in with, partner with, consult,
    negotiate with, enable, train, equip, work with, involve, agree with, kick off with, inform, prepare,
    collaborate with, convince, plan with
  `),
  'partner-topic': list(`
    partnership, partnerships, partner programme, partner program, partner pitch, partner proposal,
    partnership agreement, partnership proposal, partner deck, integration partner, channel partner,
    strategic partner, strategic alliance, partner strategy, partnership strategy, partner marketing,
    partner outreach, reseller agreement, partner workshop, partnership terms
  `),
  'stakeholder-thing': list(`
    stakeholder map, stakeholder landscape, stakeholder analysis, stakeholder engagement plan, stakeholder plan,
    stakeholder alignment, stakeholder management, stakeholder strategy, stakeholder communication plan,
    stakeholder workshop, communication plan, communications plan, stakeholder update, stakeholder briefing,
    stakeholder review, decision memo, stakeholder presentation, stakeholder interviews, stakeholder buy-in,
    stakeholder mapping
  `),
};
