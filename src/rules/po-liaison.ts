import type { RuleGroup } from '../core/rule';

/** O9: between team and stakeholders. */
export const liaison: RuleGroup = {
  name: 'po-liaison',
  classes: {},
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
            'sprint|iteration|delay|slip|slipped|later|moved|moves|scope|postponed|descoped|increment|delivery|timeline|dropped|cut',
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
          all: [
            '@delivery-audience',
            'delay|slip|late|slipped',
            'feature|story|fix|release|sprint|@artefact|@feature-thing',
          ],
          in: ['title', 'lead'],
        },
      ],
      unless: [
        { kind: 'phrase', words: 'roadmap|strategy|launch|board|executive|investor|leadership|market', in: ['title'] },
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
            'technical|outage|migration|latency|constraint|architecture|API|downtime|limitation|debt|incident|dependency|@system',
            '@delivery-audience|non-technical|plain|layman|language|terms',
          ],
          in: ['title', 'lead'],
        },
        {
          kind: 'phrase',
          words: 'non-technical|nontechnical stakeholder|audience|colleague|user|people|summary|terms|explanation',
          in: ['title', 'lead'],
        },
      ],
      unless: [{ kind: 'phrase', words: 'press|board|positioning', in: ['title'] }],
      examples: {
        yes: ['Explain the downtime to the warehouse in plain words', 'A non-technical summary of wristbands'],
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
            'sprint|iteration|increment|backlog|story|stories|delivery|@delivery-people|epic|burndown',
            'send|share|write|report|update|give|stakeholder|stakeholders|weekly|present|prepare',
          ],
          in: ['title', 'lead'],
        },
        {
          kind: 'phrase',
          words: 'sprint|delivery|development|team|iteration|release status|progress|report|update|summary|newsletter',
          in: ['title'],
        },
      ],
      unless: [
        { kind: 'phrase', words: 'roadmap|launch|leadership|executive|board|marketing|investor|press', in: ['title'] },
      ],
      examples: {
        yes: ['Share with the warehouse how far the wristband epic is: status each Friday', 'A delivery progress page'],
        no: ['Board update on revenue', 'Launch status with marketing'],
      },
      source: { document: 'A', section: 'Information liaison' },
    },
    {
      id: 'O9-clarify',
      duty: 'O9',
      role: 'PO',
      title: 'Clearing up a requirement',
      why: 'Open questions between team and stakeholders go through the product owner.',
      weight: 3,
      differences: ['role', 'scope'],
      signals: [
        {
          kind: 'head',
          verb: 'clarify|answer|confirm|ask|agree|gather|collect|resolve|discuss|align|check|finalise',
          object:
            'question|requirement|requirements|scope|specification|acceptance|edge|rule|rules|format|spec|details|dependency|contract',
        },
        {
          kind: 'near',
          all: [
            'requirement|requirements|scope|question|spec',
            '@delivery-people|vendor|stakeholder|stakeholders|client',
            'clarify|answer|confirm|ask|agree|gather|meet|discuss|talk|sync|call|follow|open',
          ],
          in: ['title', 'lead'],
        },
        {
          kind: 'near',
          all: [
            'follow|sync|check|talk|meet',
            '@delivery-people',
            '@artefact|@system|@feature-thing|@technology|@design-detail|bug|ticket|timeline|estimate',
          ],
          in: ['title'],
        },
        {
          kind: 'phrase',
          words:
            'functional|non-functional|business|user|detailed|technical|feature requirement|requirements|specification',
          in: ['title'],
        },
      ],
      unless: [{ kind: 'phrase', words: 'market|pricing|launch|roadmap|strategy|PRD|product', in: ['title'] }],
      examples: {
        yes: [
          'Clarify two rules for refunds',
          'Refund scope: talk to a vendor',
          'Follow up with the designer on the icon',
          'List functional requirements',
        ],
        no: ['Align pricing with finance', 'Ask the board for budget', 'Write the product requirements for the market'],
      },
      source: { document: 'A', section: 'Information liaison' },
    },
    {
      id: 'O9-win-support',
      duty: 'O9',
      role: 'PO',
      title: 'Support for a choice in the work',
      why: 'Choices inside the work need the consent of those it touches.',
      weight: 3,
      differences: ['role', 'decision-making'],
      signals: [
        {
          kind: 'near',
          all: [
            'agree|buy-in|consent|support|approval|approve|sign-off|signoff|persuade|convince|win',
            'stakeholder|stakeholders|warehouse|operations|compliance|business|department|client|requester',
            'scope|story|stories|workaround|change|design|screen|flow|increment|sprint|@artefact|@feature-thing',
          ],
          in: ['title', 'lead'],
        },
        {
          kind: 'near',
          all: [
            'stakeholder|stakeholders',
            'demo|review|feedback|comment|sign-off',
            'sprint|increment|story|screen|prototype|design|mockup|build|wireframe',
          ],
          in: ['title', 'lead'],
        },
      ],
      unless: [{ kind: 'phrase', words: 'strategy|budget|roadmap|launch|pricing|board|executive', in: ['title'] }],
      examples: {
        yes: ['Convince compliance of the shorter form flow', 'Stakeholder comments on the mockup'],
        no: ['Win the board for the new strategy', 'Get support from executives for the budget'],
      },
      source: { document: 'A', section: 'Communicating with stakeholders' },
    },
    {
      id: 'O9-change-notes',
      duty: 'O9',
      overlap: 'S5',
      role: 'PO',
      title: 'Notes on what changed',
      why: 'A change log tells those who use an increment what is in it.',
      weight: 2,
      differences: ['scope'],
      signals: [
        { kind: 'phrase', words: 'changelog', in: ['title'] },
        { kind: 'phrase', words: 'release note', in: ['title'] },
        { kind: 'phrase', words: 'change log', in: ['title'] },
      ],
      unless: [{ kind: 'phrase', words: 'marketing|launch|press|announcement|sales', in: ['title'] }],
      caution: 'Release notes written for the market belong to a launch.',
      examples: {
        yes: ['Changelog', 'Short release notes', 'Change log entries'],
        no: ['Release notes with marketing for the launch', 'Announcement of the Team tier'],
      },
      source: { document: 'ours' },
    },
  ],
};
