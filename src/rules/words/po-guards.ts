import type { Signal, WordClasses } from '../../core/signal';
import { list } from './list';

/** Words that the guards of the product owner's rules ask for. */
export const guardWords: WordClasses = {
  /** Places and pieces by which a product speaks to the public. */
  'outside-channel': list(`
    Product Hunt, ProductHunt, Hacker News, Show HN, Indie Hackers, BetaList, the press, trade press, tech press, local press, press coverage, press outreach, press list, press kit, press release, media kit, newsletter, blog post,
    blog posts, tweet, tweets, Twitter thread, LinkedIn post, LinkedIn posts, Reddit, TikTok, Instagram post, Instagram carousel, YouTube video,
    launch post, launch video, launch email, launch announcement, announcement, influencer, influencers, sponsor, pitch deck, investor deck, one
    pager, one-pager, case study, case studies, testimonial, testimonials, ad campaign, ads campaign, Google Ads, social posts, social media posts,
    social media, content calendar, outreach, cold email, promo video, promotional video, sales deck, battlecard, webinar, podcast, trade show,
    conference talk, meetup talk, demo video, explainer video, affiliate program, affiliate programme, referral program, waitlist signups, tagline,
    launch day, go-to-market, GTM
  `),
  /** Words of strategy, market and money that an item about software rarely needs. */
  'direction-thing': list(`
    product strategy, business strategy, pricing strategy, market strategy, marketing strategy, growth strategy, content strategy, launch strategy,
    go-to-market strategy, positioning, value proposition, market research, market analysis, target
    market, target audience, competitor analysis, competitive analysis, competitor research, target segment, target segments, user retention, customer retention, customer churn, annual budget, leadership team, product roadmap, our roadmap, public roadmap, API roadmap, quarterly roadmap, business model, business case, ARR, MRR, profit margin, gross margin, product vision, OKR, OKRs, KPI, KPIs, north star, willingness to pay, user interviews, customer interviews, user research, customer
    research, survey results, funding, investors, board of directors, monetisation, monetization, tokenomics, token economics,
    field sales, field marketing, field team, field research, field event, field events, field visit, field visits
  `),
  /** What is no work on a product: people's matters, law, learning, chat. */
  'other-business': list(`
    candidate, candidates, hire, hiring, recruit, recruiting, recruitment, job description, job posting, open role, interview loop, headcount, salary,
    payroll for staff, vacation, holiday plan, offsite, team building, birthday, one-on-one, performance review, performance reviews, lawyer,
    attorney, incorporation, incorporate, trademark, insurance, bank account, tax return, dentist, gym, groceries, book club, reading list, certification
    exam, mindset, course homework, learn about, mentor, mentoring, code of conduct committee, onboarding buddy, new hire, new hires, new joiners
  `),
};

/** A title that speaks to the public or is no product work; what it names may still be a screen. */
export const OUTSIDE_CHANNEL: Signal = { kind: 'phrase', words: '@outside-channel|@other-business', in: ['title'] };

/** A title that speaks to the public, sets direction or is no product work: what it is made of decides nothing. */
export const OUTSIDE_WORK: Signal = {
  kind: 'phrase',
  words: '@outside-channel|@direction-thing|@other-business',
  in: ['title'],
};

/** One feature or another, and when: a choice for the product, whatever the features are. */
export const FEATURE_CHOICE: Signal = {
  kind: 'near',
  all: ['or|versus|vs', 'Q1|Q2|Q3|Q4|H1|H2|quarter|half|year'],
  in: ['title'],
};
