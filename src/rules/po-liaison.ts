import type { RuleGroup } from '../core/rule';
import { list } from './words/list';

/** O9: between the team and those who wait for its work. */
export const liaison: RuleGroup = {
  name: 'po-liaison',
  classes: {
    /** Those who wait for the work of a team. */
    'delivery-audience': list(`
      stakeholder, billing, support, help desk, service desk, operations, customer, users, client, sales,
      account managers, business, requester, legal, compliance, warehouse, branches, clinics, department, other teams,
      integrators, product manager, sponsor
    `),
  },
  rules: [
    {
      id: 'O9-delivery-news',
      duty: 'O9',
      overlap: 'S4',
      role: 'PO',
      title: 'News about scope or dates of delivery',
      why: 'Who waits for the work hears from the product owner when its scope or date moves.',
      weight: 4,
      differences: ['role'],
      signals: [
        {
          kind: 'near',
          all: [
            'tell|inform|notify|let|announce|communicate|update|warn|email|message|explain|report|brief|write',
            '@sprint|delay|slip|later|moved|moves|scope|postponed|descoped|delivery|timeline|dropped|cut',
            '@delivery-audience',
          ],
          in: ['title', 'lead'],
        },
        {
          kind: 'phrase',
          words: 'scope|timeline|date|delivery|deadline change|slip|delay|shift',
          in: ['title', 'lead'],
        },
        {
          kind: 'near',
          all: ['@delivery-audience', 'delay|slip|late', 'feature|story|fix|release|sprint|@artefact|@feature-thing'],
          in: ['title', 'lead'],
        },
      ],
      caution: 'News about the plan of the product as a whole is product manager work.',
      examples: {
        yes: [
          'Inform the warehouse: picking waves postponed to iteration 8',
          'Timeline slip of the wristband',
          'Refunds are late; pilot users wait',
        ],
        no: ['Tell the board about the roadmap', 'Announce the launch to customers', 'Update investors on growth'],
      },
      source: { document: 'B', section: 'Stakeholder communication' },
    },
    {
      id: 'O9-translate-technical',
      duty: 'O9',
      role: 'PO',
      title: 'Technical matters in plain terms',
      why: 'The product owner puts what the developers say into words that others follow.',
      weight: 4,
      differences: ['role', 'skills'],
      signals: [
        {
          kind: 'near',
          all: [
            'explain|translate|present|summarise|describe|clarify|simplify|show|walk',
            'technical|outage|latency|constraint|downtime|limitation|debt|incident|dependency|@system',
            '@delivery-audience|non-technical|plain|layman|language|terms',
          ],
          in: ['title', 'lead'],
        },
      ],
      examples: {
        yes: ['Explain the downtime to the warehouse in plain words'],
        no: ['Explain the new prices to sales', 'Present the vision to all'],
      },
      source: { document: 'B', section: 'Stakeholder communication' },
    },
    {
      id: 'O9-progress-report',
      duty: 'O9',
      overlap: 'S4',
      role: 'PO',
      title: 'Progress of the work',
      why: 'Stakeholders learn from the product owner how far the stories are.',
      weight: 3,
      differences: ['role'],
      signals: [
        {
          kind: 'near',
          all: [
            'status|progress|demo|update|report',
            '@sprint|backlog|story|delivery|@delivery-people|epic|burndown',
            'send|share|write|report|update|give|stakeholder|weekly|present|prepare',
          ],
          in: ['title', 'lead'],
        },
      ],
      examples: {
        yes: ['Share with the warehouse how far the wristband epic is: status each Friday'],
        no: ['Board update on revenue', 'Launch status with marketing'],
      },
      source: { document: 'A', section: 'Information liaison' },
    },
  ],
};
