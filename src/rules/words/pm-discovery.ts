import type { WordClasses } from '../../core/signal';
import { list } from './list';

/** Finding out what people need: acts, papers, and groups who try the product early. */
export const discoveryWords: WordClasses = {
  'interview-thing': list(`
    interview, user interview, customer interview, discovery interview, discovery call, customer call, user call,
    customer visit, site visit, stakeholder interview, feedback session, customer conversation, contextual inquiry,
    problem interview, solution interview, listening session, intro call, user interview session,
    exit interview with customers, customer advisory board, advisory board, focus group, user group meeting,
    co-design session, customer session, community feedback session, shadowing session, ride-along, field visit,
    field study, research session, feedback call
  `),
  'survey-thing': list(`
    survey, user survey, customer survey, NPS survey, questionnaire, poll, feedback survey, market survey,
    exit survey, churn survey, satisfaction survey, CSAT survey, survey question, survey result, beta survey,
    onboarding survey, feature survey, comprehensive survey, community survey, pricing survey
  `),
  'study-thing': list(`
    usability test, usability testing, usability study, user test, user testing, user testing session, diary study,
    card sort, card sorting, concept test, prototype test, tree test, user study, user research, customer research,
    ux research, customer discovery, user discovery, product discovery, discovery sprint, ethnographic study,
    research plan, user research plan, research study, generative research, problem discovery, usability session,
    moderated test, unmoderated test, fake door test, smoke test of the offer, first-click test, research guide,
    discussion guide, interview guide, interview script, research recruitment, screener, needs analysis,
    user needs analysis, user workshop, user definition workshop, research roadmap
  `),
  'persona-thing': list(`
    persona, user persona, buyer persona, customer persona, journey map, customer journey, customer journey map,
    user journey map, empathy map, jobs to be done, jobs-to-be-done, JTBD, user archetype, customer problem statement,
    problem statement, user need, user needs, customer need, customer needs, service blueprint,
    opportunity solution tree, pain point, experience map
  `),
  'insight-thing': list(`
    insight, user insight, customer insight, research finding, research findings, finding, user feedback,
    customer feedback, feedback, interview note, interview finding, research insight, research report, survey result,
    interview notes, research result, interview transcript, interview insight, usability finding, feedback summary,
    feedback theme, beta feedback, early feedback, community feedback, user feedback summary, initial feedback,
    feature request themes, voice of the customer, user research findings, feedback compilation, app store review,
    support themes, customer complaints, lessons from users, research readout, all feedback, tester feedback,
    stakeholder feedback
  `),
  'insight-topic': list(`
    user feedback summary, voice of the customer, interview notes, research findings, research readout,
    research report, customer insights, user insights, feedback themes
  `),
  'early-group': list(`
    beta tester, beta user, beta customer, beta cohort, pilot customer, pilot user, pilot site, pilot group,
    design partner, early adopter, test group, early access user, early access group, early access customer,
    pilot partner, beta group, alpha tester, lighthouse customer, launch customer, first customer, beta participant,
    pilot clinic, beta community, tester group, beta testers, founding customer, first users, alpha user,
    pilot school, beta candidates, trial customer, early user, beta tester group
  `),
  'beta-thing': list(`
    beta program, beta programme, private beta, public beta, closed beta, open beta, early access,
    early access program, early access programme, customer pilot, pilot program, pilot programme, beta plan,
    beta launch, beta test, beta testing, beta, beta invitation, beta invite, beta cohort selection, pilot,
    pilot plan, limited release, limited availability, preview program, beta user testing program,
    user acceptance pilot, beta test plan, alpha testing, alpha test, beta exit, beta recruitment
  `),
};
