import type { RuleGroup } from '../core/rule';
import { BUILDING_TITLE } from './words/plain-talk';
import { DELIVERY_FORMS } from './words/pm-guards';

const unless = [BUILDING_TITLE, ...DELIVERY_FORMS];

/** M5 in plain words: who else sells, who would buy, where, and what changes around the product. */
export const plainMarket: RuleGroup = {
  name: 'pm-market-plain',
  classes: {},
  rules: [
    {
      id: 'M5-others',
      duty: 'M5',
      role: 'PM',
      title: 'What others offer',
      why: 'What others sell, show and promise tells how the product stands.',
      weight: 4,
      differences: ['skills', 'decision-making'],
      signals: [
        { kind: 'near', all: ['?', '@rival'], in: ['title'] },
        {
          kind: 'near',
          all: ['@rival', 'we|us|our', 'not|against|better|answer|ahead|behind|learn|differ|say|beat'],
          in: ['title'],
        },
        {
          kind: 'phrase',
          words: 'what|how ~ @rival ~ do|does|show|sell|promise|offer|charge|earn|ask|say',
          in: ['title'],
        },
        {
          kind: 'near',
          all: ['look|try|study|visit|compare|test|buy|watch|read|teardown|deconstruct', '@rival'],
          in: ['title'],
        },
        {
          kind: 'phrase',
          words: 'why|reason ~ lose|leave|go ~ to|against|elsewhere|bid|tender|deal|for',
          in: ['title'],
        },
        { kind: 'phrase', words: 'tender|bid|deal|pitch|account|renewal ~ lose|slip|go', in: ['title'] },
        {
          kind: 'phrase',
          words: '@user-kind|they|people|who ~ choose|chose|picked|take|took ~ instead|elsewhere',
          in: ['title'],
        },
      ],
      unless: [{ kind: 'phrase', words: 'contest|race|tournament|league|match', in: ['title'] }, ...unless],
      caution: 'In games and sports, rivals are part of what the product shows.',
      examples: {
        yes: [
          'Newcomers in Spain: serious?',
          'Our answer to the copycat from Lyon',
          'How the others sell to dairies',
          'Buy and compare the big ones',
          'Reasons to go elsewhere',
          'Tenders that slipped since May',
          'What bakers took instead',
        ],
        no: ['Rival team page is empty', 'Switch to dark colours', 'Competitor badge in the league table'],
      },
      source: { document: 'B', section: 'Customer and market research' },
    },
    {
      id: 'M5-where-next',
      duty: 'M5',
      role: 'PM',
      title: 'Where else the product could be sold',
      why: 'Which country, trade or kind of customer comes next is weighed for the whole product.',
      weight: 4,
      differences: ['decision-making', 'scope'],
      signals: [
        {
          kind: 'near',
          all: ['?', '@land|@market-place', '@our-place|@commerce|@user-kind|which|how-many|big'],
          in: ['title'],
        },
        {
          kind: 'phrase',
          words: 'next|new|which|second|another|other land|country|market|trade|segment|vertical|sector|niche|industry',
          in: ['title'],
        },
        {
          kind: 'near',
          all: ['@land|@market-place', '@user-kind|@commerce', 'how|what|number|share|size|who|worth'],
          in: ['title'],
        },
        {
          kind: 'phrase',
          words: 'how many|large|big ~ @user-kind ~ in|could|would|buy|exist|there|with|use',
          in: ['title'],
        },
        { kind: 'phrase', words: 'new kind|type|group of customer|user|buyer', in: ['title'] },
      ],
      unless: [
        {
          kind: 'phrase',
          words: 'locale|translation|currency|address|time-zone|VAT|zip|deploy|cluster|rounding|holiday|apply',
          in: ['title'],
        },
        ...unless,
      ],
      caution: 'A country may also be a setting of the product.',
      examples: {
        yes: [
          'Is the Danish market for us, or Denmark later?',
          'Next trade: opticians',
          'Austria: who sells to clinics there',
          'How many bakeries could ever need it',
          'Monks as a new kind of customer',
        ],
        no: ['Which country code for Austria in the address?', 'Add the next region to the picker'],
      },
      source: { document: 'A', section: 'Market knowledge' },
    },
    {
      id: 'M5-for-whom',
      duty: 'M5',
      role: 'PM',
      title: 'For whom the product is',
      why: 'Whom the product serves, and whom not, decides everything below it.',
      weight: 4,
      differences: ['decision-making', 'scope'],
      signals: [
        {
          kind: 'phrase',
          words: 'whom|who ~ is|do|are|should this|it|we|you|platform|product|game|app|tool ~ for|serve|want|target',
          in: ['title'],
        },
        {
          kind: 'near',
          all: ['?', '@user-kind', 'or|versus|vs', 'we|us|@user-kind', 'whom|which|serve|want|pick|first|for'],
          in: ['title'],
        },
        { kind: 'phrase', words: 'kind|sort|type of @user-kind ~ we|us|our|stay|first|serve|want|fit', in: ['title'] },
        {
          kind: 'phrase',
          words: 'should|do|can|could we still|really|also|only? serve|target|want|go|chase|court|drop ~ @user-kind',
          in: ['title'],
        },
        {
          kind: 'phrase',
          words: 'who ~ buy|buys|pay|pays|signs|decides ~ besides|apart|else|for|this|it',
          in: ['title'],
        },
        { kind: 'phrase', words: 'divide|split|group|sort|segment our|the|all @user-kind into|by', in: ['title'] },
      ],
      unless,
      examples: {
        yes: [
          'Whom is this for?',
          'Bakers or butchers first?',
          'The kind of school that we serve best',
          'Should we still serve freelancers?',
          'Who would buy this apart from hospitals',
          'Group our customers by how they grow',
        ],
        no: [
          'Who is the approver for an order of a member?',
          'Which users see the tab?',
          'Group users by role in the list view',
        ],
      },
      source: { document: 'A', section: 'Collaborate with product marketing' },
    },
    {
      id: 'M5-would-pay',
      duty: 'M5',
      role: 'PM',
      title: 'Whether anybody would pay',
      why: 'Interest and willingness to pay are proved before something is built.',
      weight: 3,
      differences: ['decision-making', 'skills'],
      signals: [
        {
          kind: 'near',
          all: ['would|does|do|will', '@user-kind|anybody|anyone|somebody|people', 'pay|buy|switch|swap'],
          in: ['title'],
        },
        { kind: 'near', all: ['?', 'anyone|anybody|somebody|nobody', 'want|need|pay|care|use'], in: ['title'] },
        { kind: 'near', all: ['interest|appetite|demand', 'test|check|before|prove|measure|real'], in: ['title'] },
      ],
      unless: [{ kind: 'phrase', words: 'interest rate|on-demand|compound', in: ['title'] }, ...unless],
      examples: {
        yes: [
          'Landlords would pay for snow alerts',
          'Does anybody need this today?',
          'Check the appetite before summer',
        ],
        no: ['Interest rate is rounded in the test', 'Anybody may open the report'],
      },
      source: { document: 'A', section: 'Market knowledge' },
    },
    {
      id: 'M5-world-changes',
      duty: 'M5',
      role: 'PM',
      title: 'What changes around us',
      why: 'A law, a fashion or a shift of prices may open or close a market.',
      weight: 3,
      differences: ['skills', 'decision-making'],
      signals: [
        { kind: 'near', all: ['@outlook', '@consequence', 'we|us|our|?|@user-kind|@whole-product'], in: ['title'] },
        { kind: 'near', all: ['?', '@outlook', '@horizon|threat|chance|risk|fashion|hype'], in: ['title'] },
        {
          kind: 'near',
          all: ['?', '@user-kind', '@horizon|survive|disappear|shrink', 'will|still|how|what'],
          in: ['title'],
        },
        { kind: 'phrase', words: 'trend|trends in|of|among|for ~ @user-kind|@horizon|@land', in: ['title'] },
      ],
      unless,
      examples: {
        yes: [
          'What the deposit reform does to our shops: risk and answer',
          'Electric vans: hype in 2028?',
          'Will banks still send letters in 2030?',
          'Trends in French kitchens',
        ],
        no: ['Trend line of the tax chart', 'Change tax rule in the editor form'],
      },
      source: { document: 'A', section: 'What is a PM' },
    },
  ],
};
