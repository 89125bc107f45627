import type { RuleGroup } from '../core/rule';
import { ABOUT_SOFTWARE } from './guards';
import { list } from './words/list';

/** M4: finding out what people need: interviews, studies, being where they are, asking what moves them. */
export const userResearch: RuleGroup = {
  name: 'pm-user-research',
  classes: {
    /** Talks that research is made of. */
    'interview-thing': list(`
      interview, contextual inquiry, intro call, advisory board, ride-along, field visit
    `),
    /** Studies and their papers. */
    'study-thing': list(`
      usability test, usability testing, user test, user testing, diary study, user research, research plan, screener
    `),
    /** What research brings home. */
    'insight-thing': list(`
      insight, finding, feedback, interview note, survey result
    `),
    /** To be with people where they work or live. */
    'go-see': list(`
      interview, visit, home visit, watch, observe, shadow, ride along, sit with, sit beside, accompany, listen to,
      talk to, talk with, speak to, speak with, meet with, chat with, hear from
    `),
    /** To turn to people. */
    'meet-act': list(`
      phone, ring, ring up, call, ask, follow, join, film, meet, poll, test with, talk to, tour
    `),
    /** Talks, by their kind. */
    talk: list(`
      interview, conversation, home visit, visit, call, phone call, talk, chat, diary, coffee, lunch, dinner, breakfast,
      ride-along, observation, inquiry, poll, survey, co-design, usability test
    `),
    /** What goes on in people. */
    mind: list(`
      want, miss, trust, think, feel, believe, expect, fear, scare, prefer, hate, love, decide, choose, give up, stick,
      complain, care, worry, annoy, hurt, bother, value, drop out, avoid, hope, willing, abandon, rely, convince, happy,
      matter, understand, worth, learn, curse, accept, know about, habit, plan their, use today, workaround
    `),
    /** What people do with a product in the end. */
    'leave-act': list(`
      leave, stay, stop, switch, quit, keep, cancel, return, come back, uninstall, churn, never, buy, go, need, lose,
      change, move, renew, convert, skip, ignore, refuse
    `),
  },
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
        {
          kind: 'head',
          verb: 'interview',
          object: 'user|customer|buyer|patient|driver|member|teacher|visitor|reader|player|@user-kind',
        },

        {
          kind: 'head',
          verb: '@research|@draft|@plan|hold|do|book|arrange|facilitate|lead',
          object: '@interview-thing',
        },
        { kind: 'topic', noun: '@interview-thing' },
      ],
      unless: [
        {
          kind: 'phrase',
          words:
            'candidate|applicant|hiring|hire|exit|postdoc|round|support|recruiter|intern|panel|question|developer|engineer|designer|scheduler|form|slot|transcript|podcast|job|visa',
          in: ['title'],
        },
      ],
      caution: 'Interviews with candidates for a job are no product work.',
      examples: {
        yes: ['Interview eight customers', 'Hold interviews with lapsed tenants', 'Customer interviews'],
        no: ['Interview backend candidates', 'Interview form loses draft', 'Visit counter for users is wrong'],
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
        { kind: 'topic', noun: '@study-thing' },
        {
          kind: 'head',
          verb: '@research|@draft|@plan|@look-back|@publish|do|hold|lead|book|arrange|gather|find',
          object: '@study-thing',
        },
        {
          kind: 'phrase',
          words: 'on|by|from|through|with|of|more|need|and user|customer research|discovery',
          in: ['title'],
        },
        {
          kind: 'phrase',
          words: 'user|customer research|discovery with|among|on|round|finding|result|interview|session|plan|synthesis',
          in: ['title'],
        },
      ],
      unless: [
        ABOUT_SOFTWARE,
        { kind: 'phrase', words: 'research|discovery @artefact|@system|@data-thing', in: ['title'] },
      ],
      caution: 'Testing that the software works is the team’s; “service discovery” is technology.',
      examples: {
        yes: [
          'Budget question on user research',
          'Usability test of the scale',
          'Commission a diary study',
          'Budget for the user research interviews',
        ],
        no: [
          'User research repository: search by tag',
          'Service discovery in the cluster',
          'Unit test for user service',
        ],
      },
      source: { document: 'A', section: 'What does a PM focus on' },
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
          kind: 'head',
          verb: '@look-back|@publish|synthesise|gather|collect|cluster|organise|save|capture|group|distil',
          object: '@insight-thing',
        },
        {
          kind: 'near',
          all: ['insight|finding|learning', 'interview|research|survey|study|customers'],
          in: ['title', 'lead'],
        },
      ],
      caution: 'Feedback on one delivered story is the product owner’s.',
      examples: {
        yes: [
          'Synthesise feedback from the autumn tour',
          { title: 'Read-out', body: 'Three insights from our interviews with bakers.' },
        ],
        no: ['User feedback form', 'Security audit findings: rotate keys', 'Feedback widget covers the chat'],
      },
      source: { document: 'A', section: 'PM duties' },
    },
    {
      id: 'M4-go-and-see',
      duty: 'M4',
      role: 'PM',
      title: 'Going where the users are',
      why: 'Watching people and talking with them where they work or live shows what they need.',
      weight: 4,
      differences: ['skills', 'goals'],
      signals: [
        { kind: 'phrase', words: '@go-see ~ @user-kind', in: ['title'] },
        { kind: 'phrase', words: '@meet-act ~ # ~ @user-kind', in: ['title'] },
        { kind: 'phrase', words: '@talk ~ with|w|at|in|on|among|to ~ @user-kind', in: ['title'] },
        { kind: 'phrase', words: 'ride-along|field-visit|home-visit|contextual-inquiry|diary-study', in: ['title'] },
        { kind: 'phrase', words: 'observe|shadow|interview|watch ~ #', in: ['title'] },
        { kind: 'phrase', words: '# ~ interview|home-visit|conversation', in: ['title'] },
        { kind: 'phrase', words: '# ~ call|chat|talk|visit|session with|at|to|in', in: ['title'] },
      ],
      caution: 'A visit, a call or a session may also be a record that the product keeps.',
      examples: {
        yes: [
          'Sit beside harbour pilots in fog',
          'Ask eight teachers in March',
          'Watch four of them try',
          'Nuns: 6 long interviews',
          'Four chats in the yard',
          'Lunch with beekeepers',
          'Ride-along in March',
        ],
        no: ['Session of a cashier ends after ten minutes', 'Call the customer API', 'Recruit 20 pilot customers'],
      },
      source: { document: 'A', section: 'PM duties' },
    },
    {
      id: 'M4-plain-questions',
      duty: 'M4',
      role: 'PM',
      title: 'Asking what moves people',
      why: 'What people want, fear or do instead is found out by research, not by building.',
      weight: 3,
      differences: ['skills', 'goals'],
      signals: [
        {
          kind: 'near',
          all: ['?', 'why|how|what|where|who|which|do|does|are', '@user-kind|they', '@mind'],
          in: ['title'],
        },
        {
          kind: 'near',
          all: ['?', 'why|what-would|what-else', '@user-kind|they|them|half', '@leave-act'],
          in: ['title'],
        },
        { kind: 'phrase', words: 'why|what|how|where ~ @user-kind ~ @mind', in: ['title'] },
        { kind: 'phrase', words: 'why ~ @user-kind|they ~ @leave-act', in: ['title'] },
        { kind: 'phrase', words: 'what|how|why|where|whom|who they ~ @mind|@leave-act|do|use|ask', in: ['title'] },
        {
          kind: 'near',
          all: ['find-out|learn|understand|discover', 'why|how|what|where|whether|who', '@user-kind|they'],
          in: ['title'],
        },
      ],
      examples: {
        yes: [
          'They signed and left: why?',
          'How farmers decide on seed',
          'Captains: what they fear',
          'Find out whether nurses sing',
          'Do farmers trust the scale?',
          'Why farmers leave',
        ],
        no: [
          'Why does the user export crash?',
          'What happens when users leave the screen',
          'Who gets the mail when a vet cancels?',
        ],
      },
      source: { document: 'A', section: 'What does a PM focus on' },
    },
    {
      id: 'M4-field-notes',
      duty: 'M4',
      role: 'PM',
      title: 'Interviews counted in the text',
      why: 'A text that counts interviews or visits prepares research.',
      weight: 2,
      differences: ['skills'],
      signals: [{ kind: 'phrase', words: '# ~ interview|home-visit|field-visit|diary' }],
      unless: [ABOUT_SOFTWARE],
      examples: {
        yes: [{ title: 'Bakers in Lyon', body: 'Two weeks, 7 interviews at dawn.' }],
        no: [{ title: 'Interview slots', body: 'Slots in the past can be booked.' }],
      },
      source: { document: 'A', section: 'What does a PM focus on' },
    },
  ],
};
