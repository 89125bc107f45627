import type { RuleGroup } from '../core/rule';
import { DELIVERY_FORMS, SOFTWARE_TITLE } from './words/pm-guards';

/** M4: finding out what people need and value. */
export const userResearch: RuleGroup = {
  name: 'pm-user-research',
  classes: {},
  rules: [
    {
      id: 'M4-interviews',
      duty: 'M4',
      role: 'PM',
      title: 'Talking with users',
      why: 'Interviews and visits find out what people need before anybody decides what to build.',
      weight: 4,
      differences: ['skills', 'goals'],
      signals: [
        { kind: 'head', verb: 'interview' },
        { kind: 'phrase', words: 'customer|user advisory? board|council|panel', in: ['title'] },
        {
          kind: 'head',
          verb: '@research|@draft|@plan|hold|do|book|arrange|facilitate|lead',
          object: '@interview-thing',
        },
        { kind: 'head', verb: 'talk|speak|call|interview|visit|shadow|observe', object: '@customers' },
        { kind: 'topic', noun: '@interview-thing' },
        {
          kind: 'near',
          all: [
            'talk|speak|interview|visit|call|discovery',
            '@customers',
            'need|why|learn|understand|ask|problem|pain|about',
          ],
          in: ['title'],
        },
      ],
      unless: [
        { kind: 'phrase', words: '@recruiting|slot|picker|linked', in: ['title'] },
        SOFTWARE_TITLE,
        ...DELIVERY_FORMS,
      ],
      caution: 'Interviews with candidates for a job are no product work.',
      examples: {
        yes: [
          'Interview procurement leads',
          'Second user council in Graz',
          'Arrange discovery calls for next week',
          'Shadow night nurses',
          'Customer visits in Lyon',
          'What we should ask clinics about in each call',
        ],
        no: ['Interview backend candidates', 'Interview form loses draft', 'Visit counter for users is wrong'],
      },
      source: { document: 'A', section: 'PM duties' },
    },
    {
      id: 'M4-survey',
      duty: 'M4',
      role: 'PM',
      title: 'Asking users in a survey',
      why: 'A survey that asks what users need or value is research, not delivery.',
      weight: 3,
      differences: ['skills'],
      signals: [
        {
          kind: 'head',
          verb: '@research|@draft|@plan|@look-back|send|run|launch|field|share|distribute',
          object: '@survey-thing',
        },
        { kind: 'head', verb: 'survey|poll|ask', object: '@customers' },
        {
          kind: 'near',
          all: ['survey|questionnaire|poll', '@customers|community', 'need|want|value|why|priority|satisfaction'],
          in: ['title', 'lead'],
        },
      ],
      unless: [{ kind: 'phrase', words: 'ask ~ for|to', in: ['title'] }, SOFTWARE_TITLE, ...DELIVERY_FORMS],
      caution: 'In a survey product, a survey is what the team builds.',
      examples: {
        yes: [
          'Send the onboarding survey',
          'Poll shoppers',
          { title: 'Autumn check', body: 'A short questionnaire for customers about what they value most.' },
        ],
        no: ['Survey builder loses questions on import', 'Add survey table', 'Ask the user for a rating'],
      },
      source: { document: 'A', section: 'PM duties' },
    },
    {
      id: 'M4-studies',
      duty: 'M4',
      role: 'PM',
      title: 'Studies with users',
      why: 'A study with users shows whether the product solves their problem; what is mended after it is another matter.',
      weight: 4,
      differences: ['skills'],
      signals: [
        { kind: 'phrase', words: '@study-thing round|wave|results|session|plan|report', in: ['title'] },
        {
          kind: 'head',
          verb: '@research|@draft|@plan|hold|moderate|start|commission|lead|launch',
          object: '@study-thing',
        },
        { kind: 'topic', noun: '@study-thing' },
        { kind: 'phrase', words: 'user|customer research|discovery', in: ['title'] },
        {
          kind: 'near',
          all: ['user|ux researcher', 'interview|study|workshop|research|session|findings'],
          in: ['title', 'lead'],
        },
      ],
      unless: [
        { kind: 'phrase', words: '@recruiting', in: ['title'] },
        { kind: 'phrase', words: 'unit|integration|e2e|service|device|auto|can|able|opportunity', in: ['title'] },
        ...DELIVERY_FORMS,
      ],
      caution: 'Testing that the software works is the team’s; “service discovery” is technology.',
      examples: {
        yes: [
          'Second usability study round',
          'Plan a diary study with night nurses',
          'Card sort of the help topics',
          'Budget question on user research',
          'As a user researcher, I want a workshop with farmers, so that we know their terms',
        ],
        no: ['Service discovery in the cluster', 'Unit test for user service', 'Add user test fixtures: integration'],
      },
      source: { document: 'A', section: 'What does a PM focus on' },
    },
    {
      id: 'M4-personas',
      duty: 'M4',
      role: 'PM',
      title: 'Personas, journeys and needs',
      why: 'Describing who the product serves and what they struggle with guides the whole product.',
      weight: 3,
      differences: ['skills'],
      signals: [
        { kind: 'phrase', words: '@persona-thing @paper|update|refresh', in: ['title'] },
        { kind: 'phrase', words: 'user|customer|buyer personas', in: ['title'] },
        { kind: 'head', verb: '@decide|@draft|@research|@look-back|@publish', object: '@persona-thing' },
        { kind: 'topic', noun: '@persona-thing' },
      ],
      unless: [SOFTWARE_TITLE, ...DELIVERY_FORMS],
      examples: {
        yes: [
          'Yearly persona refresh',
          'Workshop about user personas',
          'Write two personas for the shop floor',
          'Buyer persona',
        ],
        no: ['Persona switcher component', 'Add persona column', 'As a nurse I want to pick a persona'],
      },
      source: { document: 'A', section: 'PM duties' },
    },
    {
      id: 'M4-insights',
      duty: 'M4',
      role: 'PM',
      title: 'Gathering and sharing what users say',
      why: 'Turning what users say into insight for the whole product comes before stories.',
      weight: 3,
      differences: ['skills', 'role'],
      signals: [
        {
          kind: 'near',
          all: [
            'tickets|requests|reviews|complaints|calls',
            'themes|patterns|topics',
            'analyse|cluster|find|review|group',
          ],
          in: ['title'],
        },
        { kind: 'phrase', words: '@insight-thing @paper', in: ['title'] },
        {
          kind: 'head',
          verb: '@look-back|@publish|synthesise|synthesize|gather|collect|cluster|organise|save|present|capture|group|distil',
          object: '@insight-thing',
        },
        { kind: 'phrase', words: '@insight-topic', in: ['title'] },
        {
          kind: 'near',
          all: ['insight|finding|learning', 'interview|research|survey|study|customers'],
          in: ['title', 'lead'],
        },
      ],
      unless: [
        { kind: 'phrase', words: 'code|lint|audit|scanner|security|sonar|pentest', in: ['title'] },
        SOFTWARE_TITLE,
        ...DELIVERY_FORMS,
      ],
      caution: 'Feedback on one delivered story is the product owner’s.',
      examples: {
        yes: [
          'Find patterns in complaints',
          'Tester feedback readout',
          'Synthesise feedback from the autumn tour',
          'Voice of the customer',
          { title: 'Read-out', body: 'Three insights from our interviews with bakers.' },
        ],
        no: [
          'User feedback form',
          'Security audit findings: rotate keys',
          'Feedback widget covers the chat',
          'Insights tab is empty',
        ],
      },
      source: { document: 'A', section: 'PM duties' },
    },
    {
      id: 'M4-questions',
      duty: 'M4',
      role: 'PM',
      title: 'Asking why users do what they do',
      why: 'A question about people’s needs, not about the software, is answered by research.',
      weight: 3,
      differences: ['skills', 'goals'],
      signals: [
        {
          kind: 'near',
          all: ['research|find|learn|study|discover', 'how|why|what', '@customers|people'],
          in: ['title'],
        },
        {
          kind: 'near',
          all: ['why|what|how', '@customers', 'leave|churn|value|struggle|expect|abandon|stay|cancel|love|hate'],
          in: ['title'],
        },
        {
          kind: 'near',
          all: [
            'understand|learn|discover|explore',
            '@customers',
            'convert|leave|churn|cancel|stay|need|want|problem|pain|struggle|motivation|habit|goal',
          ],
          in: ['title'],
        },
      ],
      unless: [
        { kind: 'phrase', words: 'error|crash|bug|null|500|fails', in: ['title'] },
        SOFTWARE_TITLE,
        ...DELIVERY_FORMS,
      ],
      examples: {
        yes: [
          'Research how nurses hand over',
          'Why do trial users leave in week two?',
          'Understand the motivation of farmers',
        ],
        no: [
          'Why does user export crash?',
          'User cannot cancel: error 500',
          'What happens when users leave the screen',
        ],
      },
      source: { document: 'A', section: 'What does a PM focus on' },
    },

    {
      id: 'M4-researcher-story',
      duty: 'M4',
      role: 'PM',
      title: 'Research told as a story',
      why: 'A story whose actor is a researcher asks for knowledge about users, not for software.',
      weight: 4,
      differences: ['skills'],
      signals: [
        {
          kind: 'near',
          all: ['user|ux|design researcher', 'plan|interview|study|workshop|session|test|participants|recruit'],
          in: ['title'],
        },
        {
          kind: 'near',
          all: ['user|ux|design researcher', 'want|need', 'plan|interview|study|workshop|session|participants'],
          in: ['lead'],
        },
      ],
      unless: [{ kind: 'phrase', words: 'export|upload|filter|button|field|login|dataset|search', in: ['title'] }],
      caution: 'In a research tool, researchers are users.',
      examples: {
        yes: [
          'As a design researcher, I want to interview four participants',
          {
            title: 'Farm week',
            body: 'As a UX researcher I want a workshop with four farms so that we learn their terms.',
          },
        ],
        no: ['As a user researcher, I want to export a study as CSV', 'As a researcher I want to upload a dataset'],
      },
      source: { document: 'A', section: 'PM duties' },
    },

    {
      id: 'M4-interview-notes',
      duty: 'M4',
      role: 'PM',
      title: 'Notes of a talk with a user',
      why: 'Notes taken in an interview are the raw material of user research.',
      weight: 4,
      differences: ['skills'],
      signals: [
        { kind: 'phrase', words: 'interview|discovery|research notes|findings|transcript', in: ['title'] },
        { kind: 'phrase', words: 'interview notes|findings|transcript', in: ['heading'] },
      ],
      unless: [{ kind: 'phrase', words: '@recruiting', in: ['title', 'lead'] }, SOFTWARE_TITLE],
      caution: 'Notes on a candidate for a job are no product work.',
      examples: {
        yes: [
          'Pass on the research notes of May',
          { title: 'Hotel owner in Graz', body: '## Interview notes\n\nShe pays by the week.' },
        ],
        no: ['Interview notes field is too short', 'Notes of the interview with a backend candidate'],
      },
      source: { document: 'A', section: 'PM duties' },
    },

    {
      id: 'M4-study-in-text',
      duty: 'M4',
      role: 'PM',
      title: 'Research as the subject of the text',
      why: 'A text that opens with talks or studies with users asks for knowledge.',
      weight: 3,
      differences: ['scope'],
      signals: [{ kind: 'phrase', words: 'user|customer interview|research|study|survey|discovery', in: ['lead'] }],
      unless: [
        { kind: 'head', verb: '@assemble' },
        { kind: 'phrase', words: 'page|tracker|section|template|title', in: ['title'] },
        { kind: 'form', form: 'criteria' },
        SOFTWARE_TITLE,
        ...DELIVERY_FORMS,
      ],
      caution: 'The first sentence may only mention it; the title counts for more.',
      examples: {
        yes: [{ title: 'Bakers', body: 'Plan for a customer study before Easter.' }],
        no: [{ title: 'Avatars', body: 'Users want larger avatars.' }],
      },
      source: { document: 'A', section: 'PM duties' },
    },
  ],
};
