import type { RuleGroup } from '../core/rule';
import { OUTSIDE_WORK } from './words/po-guards';

/** O2, O7, O8, O10 in everyday words: the team, its meetings, its customers and what stops it. */
export const plainTeam: RuleGroup = {
  name: 'po-team-plain',
  classes: {},
  rules: [
    {
      id: 'O8-team-meets-customers',
      duty: 'O8',
      role: 'PO',
      title: 'Team and customers in one room',
      why: 'Developers who see and hear customers understand what their stories are for.',
      weight: 4,
      differences: ['role'],
      signals: [
        {
          kind: 'near',
          all: [
            '@delivery-people',
            '@user-kind|@user-actor|counter|depot|site|field|ward|hotline|recording|complaint',
            'take|along|bring|send|visit|sit|shadow|watch|listen|play|invite|spend|day|hear|see|meet|tour|swap|join|guest|show',
          ],
          in: ['title', 'lead'],
        },
        {
          kind: 'near',
          all: [
            'listen|play|watch|hear',
            'recording|call|calls|video|session',
            '#|together|team|Friday|Monday|lunch|standup',
          ],
          in: ['title'],
        },
        {
          kind: 'near',
          all: [
            'invite|ask|bring|guest',
            '@user-kind|@user-actor',
            'to|into|at|in',
            'planning|refinement|review|demo|retro|standup|sprint',
          ],
          in: ['title'],
        },
      ],
      unless: [
        {
          kind: 'phrase',
          words: 'interview|research|survey|recruit|sales|press|insight|readout|prospect|role|permission',
          in: ['title'],
        },
        OUTSIDE_WORK,
      ],
      examples: {
        yes: ['Show the testers our depot', 'Play two recordings at lunch', 'Invite a florist to the review'],
        no: [
          'Recruit eight florists for interviews',
          'Play button on recording is grey',
          'Readout of florist research to the team',
        ],
      },
      source: { document: 'A', section: 'Understanding the value of the product' },
    },
    {
      id: 'O10-something-missing',
      duty: 'O10',
      role: 'PO',
      title: 'What the team lacks to go on',
      why: 'Access, data, devices and answers that are missing stop the work until somebody gets them.',
      weight: 3,
      differences: ['role', 'decision-making'],
      signals: [
        {
          kind: 'near',
          all: [
            'credentials|access|password|VPN|licence-key|certificate|test-data|test-phone|test-device|sandbox|token|approval|approve',
            'missing|need|wait|nobody|still|chase|get|request|since|expired|lost|outstanding|escalate',
            'team|we|us|from|for|since|before|until|vendor|supplier|provider|customer|ops|IT|week|day|days|squad|Monday|Friday|who|may',
          ],
          in: ['title'],
        },
        {
          kind: 'phrase',
          words:
            'no|missing|without|lacks|lost|wait|waiting|need|needs|expired ~ credentials|access|password|account|vpn|key|keys|certificate|data|phone|device|sandbox|spec|answer|reply|approval|seat|laptop|token|samples',
          in: ['title'],
        },
        {
          kind: 'near',
          all: [
            '@delivery-people|squad|we',
            'stuck|idle|blocked|cannot-start|cannot-continue|can-go-on|cannot-go-on|waiting|still|held-up|go-on-without',
          ],
          in: ['title', 'lead'],
        },
        {
          kind: 'near',
          all: [
            'supplier|vendor|provider|bank|IT|ops|security|legal',
            'not-answer|no-answer|silent|not-replied|no-reply|unreachable|slow-to-answer',
          ],
          in: ['title', 'lead'],
        },
      ],
      unless: [
        OUTSIDE_WORK,
        { kind: 'phrase', words: 'board|investor|partner|strategy|market|@leadership', in: ['title'] },
      ],
      caution: 'An item about access may also be a feature; that is the product owner’s as well.',
      examples: {
        yes: [
          'The squad must get a second test phone',
          'No samples since Monday',
          'Squad cannot start',
          'The vendor of the till is silent',
        ],
        no: ['Market access in Chile', 'Wait for the board’s answer on money'],
      },
      source: { document: 'A', section: 'Problem solver' },
    },
    {
      id: 'O10-same-people-wanted',
      duty: 'O10',
      role: 'PO',
      title: 'Several want the same people or week',
      why: 'Competing demands on one team are balanced by its product owner.',
      weight: 3,
      differences: ['decision-making', 'role'],
      signals: [
        {
          kind: 'near',
          all: [
            'both|two|three|same|all',
            'want|need|claim|compete|fight|squeeze|book|expect|share',
            'sprint|week|iteration|@delivery-people|people|slot|day|person',
            'department|stakeholder|team|billing|warehouse|finance|support|operations|desk|office|branch|squad|and|same',
          ],
          in: ['title'],
        },
        {
          kind: 'near',
          all: [
            'cannot-agree|disagree|argue|quarrel|not-agree|settle|sort-out|mediate',
            'format|rule|rules|field|order|name|date|ticket|story|@delivery-people|wording|screen',
          ],
          in: ['title', 'lead'],
        },
      ],
      unless: [
        OUTSIDE_WORK,
        { kind: 'phrase', words: '@whole-product|@leadership|market|roadmap|year|users', in: ['title'] },
      ],
      caution: 'When whole products compete for teams, the product managers settle it.',
      examples: {
        yes: ['Billing and warehouse both want the same tester', 'Testers argue about the date rule'],
        no: ['Both products want the money of next year', 'Two users book the same slot'],
      },
      source: { document: 'A', section: 'Problem solver' },
    },
    {
      id: 'O7-meeting-form',
      duty: 'O7',
      role: 'PO',
      title: 'When and how the team meets',
      why: 'Day, length, guests and form of the team’s meetings are arranged inside the team.',
      weight: 3,
      differences: ['role'],
      signals: [
        {
          kind: 'near',
          all: [
            'demo|retro|retrospective|review|planning|stand-up|standup|daily|refinement|estimation|grooming|kick-off',
            'move|swap|shorter|shorten|longer|minutes|who|format|agenda|room|hosts|moderates|timebox|remote|async|invite|skip|cancel|merge|ideas|prepare|attend|hour|guests|mute|camera',
            'monday|tuesday|wednesday|thursday|friday|team|squad|sprint|week|day|minutes|hour|shows|what|we|daily|standup|stand-up|retro|refinement|grooming|estimation',
          ],
          in: ['title'],
        },
      ],
      unless: [
        OUTSIDE_WORK,
        {
          kind: 'phrase',
          words: 'launch|board|business|portfolio|quarter|year|roadmap|customer|campaign|beta|@leadership',
          in: ['title'],
        },
      ],
      examples: {
        yes: ['Move the demo to Wednesday'],
        no: ['Move the launch review to Friday', 'Demo for the press: who speaks?', 'Business review agenda'],
      },
      source: { document: 'A', section: 'What does a PO focus on' },
    },
    {
      id: 'O2-list-for-all-eyes',
      duty: 'O2',
      role: 'PO',
      title: 'The list of work, open and understood',
      why: 'Whoever has a stake must find the list, read it and see what it is for.',
      weight: 3,
      differences: ['role', 'responsibilities'],
      signals: [
        {
          kind: 'near',
          all: [
            'ticket|board|backlog|stories|epic|work-on|working',
            'nobody|no|half|empty|outside|find|read|see|look|understand|access|why|aim|purpose|wall|wiki|towards|sentence|description|title|jargon|abbreviations|plain|everybody',
            'team|branch|department|business|office|stakeholder|sentence|we|description|newcomer|reader|wall|wiki|everybody|nobody|towards|plain|clinics|colleagues',
          ],
          in: ['title'],
        },
        { kind: 'near', all: ['read|reading|rights', 'board|backlog|tickets|sprint'], in: ['title', 'lead'] },
        {
          kind: 'near',
          all: [
            'ticket|story|epic|backlog|board|list',
            'no|without|empty|nobody|missing ~ description|title|purpose|aim|find|finds|reads|understands|text|reason',
          ],
          in: ['title'],
        },
      ],
      unless: [
        OUTSIDE_WORK,
        { kind: 'phrase', words: 'meeting|paper|deck|directors|supervisory|roadmap', in: ['title'] },
      ],
      examples: {
        yes: [
          'Write the aim of the epic on the wall',
          'Read access to the board',
          'Half of the stories have no description',
        ],
        no: ['Read the paper of the supervisory board', 'Nobody reads our newsletter'],
      },
      source: { document: 'A', section: 'Overseeing the backlog' },
    },
  ],
};
