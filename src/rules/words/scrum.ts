import type { WordClasses } from '../../core/signal';
import { list } from './list';

/** Things and events of a team that works from a backlog. */
export const scrumWords: WordClasses = {
  'backlog-thing': list(`
    backlog, product backlog, sprint backlog, team backlog, backlog item, backlog items, product backlog item, PBI, PBIs, user story, user
    stories, story, stories, job story, epic, epics, ticket, tickets, Jira ticket, Jira issue, GitHub issue, issue, issues, issue list, bug,
    bugs, bug list, bug backlog, bug report, bug reports, defect, defects, sub-task, subtask, sub-tasks, subtasks, task list, to-do list, tasks,
    sprint, sprints, iteration, iterations, increment, sprint goal, sprint scope, sprint board, Kanban board, Scrum board, Jira board, team board,
    board columns, swimlane, swimlanes, acceptance criteria, acceptance criterion, acceptance test, definition of done, definition of ready, DoD,
    DoR, story points, story map, estimate, estimates, story estimate, burndown, burndown chart, burn-down, velocity, velocity chart, technical
    debt, tech debt, debt items, bug triage, technical tasks, work items, work item, spike, spikes, enabler, enablers, milestone tickets, dependency
    between stories, next sprint, current sprint, upcoming sprint, features in the backlog, issue templates, issue template, pull requests
  `),
  'scrum-event': list(`
    sprint planning, sprint planning meeting, sprint review, sprint demo, sprint retrospective, sprint retro, retro, retrospective, daily scrum,
    daily standup, daily stand-up, stand-up, standup, backlog refinement, refinement, refinement session, refinement meeting, refinement workshop,
    backlog grooming, grooming session, grooming, iteration planning, iteration review, planning poker, estimation session, estimation meeting,
    estimation workshop, story mapping, story mapping session, story mapping workshop, three amigos, three amigos session, example mapping, example
    mapping session, bug triage, bug triage meeting, triage meeting, triage session, PI planning, increment planning, increment review, big room
    planning, scrum of scrums, demo to the team, team demo, sprint kick-off, sprint kickoff, sprint, iteration, bug bash, mob session, code review
    session, sprint zero, acceptance session, walkthrough of the stories
  `),
  'delivery-people': list(`
    team, the team, dev team, development team, scrum team, squad, delivery team, engineering team, engineers, engineer, developer, developers, devs,
    dev, tester, testers, QA, QA team, designer, designers, architect, tech lead, team lead, backend team, frontend team, platform team, mobile team,
    data team, Scrum master, front-end developer, back-end developer, DevOps, ops team, support engineers, data engineers, crew
  `),
  'delivery-audience': list(`
    stakeholder, stakeholders, billing, finance team, support, support team, support desk, help desk, service desk, operations, customer, customers,
    users, client, clients, sales, account team, account managers, business, requester, requesters, business owner, business users, pilot users,
    legal, compliance, warehouse, branches, clinics, key users, internal users, department, departments, partner team, other teams, dependent teams,
    integrators, downstream teams, product manager, product managers, sponsor
  `),
};
