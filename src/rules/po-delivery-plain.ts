import type { RuleGroup } from '../core/rule';
import { OUTSIDE_WORK } from './words/po-guards';

/** O12 and O13 in everyday words: work held against the agreed plan, and there when it is needed. */
export const plainDelivery: RuleGroup = {
  name: 'po-delivery-plain',
  classes: {},
  rules: [
    {
      id: 'O12-work-against-plan',
      duty: 'O12',
      overlap: 'S8',
      role: 'PO',
      title: 'Does the work still fit the plan',
      why: 'Tickets that serve nothing in the agreed plan are found by who keeps the backlog.',
      weight: 4,
      differences: ['responsibilities', 'scope'],
      signals: [
        {
          kind: 'near',
          all: [
            'ticket|tickets|sprint|sprints|story|stories|epic|epics|backlog|iteration',
            'plan|roadmap|goal|goals|theme|themes|objective|objectives|agreed|priorities|strategy',
            'fit|serve|match|still|against|belong|compare|contribute|follow|drift|off|outside|check|which|support|feed',
          ],
          in: ['title', 'lead'],
        },
        {
          kind: 'near',
          all: [
            'our|team|squad|developers',
            'estimate|estimates|risks|doubts|input|comments|view',
            'roadmap|year-plan|quarter-plan',
          ],
          in: ['title', 'lead'],
        },
      ],
      unless: [{ kind: 'phrase', words: '@leadership|board|market|sales|publish', in: ['title'] }, OUTSIDE_WORK],
      examples: {
        yes: ['Which stories serve the agreed goals?', 'Our doubts about the roadmap draft'],
        no: ['Publish the year plan', 'The plan page shows no tickets'],
      },
      source: { document: 'A', section: 'What does a PO focus on' },
    },
    {
      id: 'O12-ask-what-success-is',
      duty: 'O12',
      role: 'PO',
      title: 'Asking product what a story is for',
      why: 'Problem and measure of success behind the work are learned from the product manager.',
      weight: 4,
      differences: ['role', 'scope'],
      signals: [
        {
          kind: 'near',
          all: [
            'ask|learn|find|hear|clarify|what|understand|get|explain',
            'result|success|problem|solve|enough|why|matter|worth|outcome|number|measure|reason|purpose|good',
            'epic|epics|story|stories|ticket|tickets',
          ],
          in: ['title', 'lead'],
        },
        {
          kind: 'near',
          all: [
            'product-management|product-manager|product-lead|product-people|ask-product|tell-product|from-product',
            'ask|tell|warn|longer|effort|twice|estimate|late|answer|success|problem|why|inform|input|risk|cost|feasible|goal',
            '@feature-thing|@artefact|@system|epic|story|ticket|sprint|part|twice|longer|estimate|effort|team|developers|weeks|what',
          ],
          in: ['title', 'lead'],
        },
      ],
      unless: [{ kind: 'phrase', words: 'hire|hiring|interview|market|customers', in: ['title'] }, OUTSIDE_WORK],
      examples: {
        yes: [
          'What problem does the returns epic solve?',
          'Warn product management that refunds cost twice the effort',
        ],
        no: ['Hire a product manager', 'Success story of a florist', 'What do customers call a success?'],
      },
      source: { document: 'A', section: 'Understanding the value of the product' },
    },
    {
      id: 'O13-in-time',
      duty: 'O13',
      overlap: 'S9',
      role: 'PO',
      title: 'There when it is needed',
      why: 'Whether a piece of work is ready for the day it is needed, and what gives way, is watched by the product owner.',
      weight: 3,
      differences: ['goals'],
      signals: [
        {
          kind: 'near',
          all: [
            'make|time|ready|done|finish|manage',
            '?|we|team|squad',
            'by|for|before|until|time',
            '#|monday|tuesday|wednesday|thursday|friday|week|sprint|january|february|march|april|may|june|july|august|september|october|november|december',
          ],
          in: ['title'],
        },
        {
          kind: 'near',
          all: [
            'date|dates|order|due',
            'story|stories|ticket|tickets|epic|items',
            'remaining|left|open|for|eight|#|last|rest',
          ],
          in: ['title'],
        },
        {
          kind: 'near',
          all: [
            '@artefact|@feature-thing|@business-object|@product-part|import|export|printing|screen',
            'in-time|must-be|must-work|needed|ready|late|behind',
            'before|by|for|until|on|weeks|days',
          ],
          in: ['title'],
        },
        {
          kind: 'near',
          all: [
            'bring|hand|get',
            '@artefact|@feature-thing|@business-object|@product-part|fix',
            'to',
            '@user-actor|@delivery-audience',
            'by|before|on',
          ],
          in: ['title'],
        },
        {
          kind: 'near',
          all: ['#|a', 'week|day|sprint', 'late|behind|over|slip', 'with|on|for'],
          in: ['title', 'lead'],
        },
      ],
      unless: [
        {
          kind: 'phrase',
          words: 'launch|market|press|campaign|roadmap|@leadership|board|interview|survey|price',
          in: ['title'],
        },
        OUTSIDE_WORK,
      ],
      caution: 'Milestones of the whole product are product manager work.',
      examples: {
        yes: [
          'Are the forms done by 9 May?',
          'Dates of the remaining tickets',
          'Label printing must work before the harvest',
          'Bring the scanner to the client before Easter',
          'A week behind on the stairs',
        ],
        no: ['Will the launch be ready by June?', 'Announce the press date'],
      },
      source: { document: 'B', section: 'Scope' },
    },
  ],
};
