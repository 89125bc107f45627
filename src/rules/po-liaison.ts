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
