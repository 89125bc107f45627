import type { WordClasses } from '../../core/signal';
import { list } from './list';

/** Words that tell a rule to step back. */
export const guardWords: WordClasses = {
  /** Parts of software and its faults: a title that names one is about building, so rules of the market step back. */
  'software-part': list(`
    button, screen, field, column, dropdown, modal, widget, component, endpoint, webhook, database, schema, table, form,
    CSV, JSON, checkbox, toolbar, sidebar, tooltip, popup, dialog, bug, crash, exception, integration test, unit test,
    test case, pipeline, docker, kubernetes, middleware, parser, filter, menu, navbar, layout, responsive, pull request,
    CI, permission, export, chart, badge, carousel, wizard, panel, tab, notification, cron, event tracking, OAuth,
    cookie, selector, toggle, pagination, URL, redirect, meta tags, list view, roadmap view, login page,
    payment gateway, error message, error handling, API key, REST API, cart page, web page, settings page, pricing page,
    price page, portfolio page, not found, does not, fails, broken, wrong, missing, misaligned, slow, flaky, stacktrace
  `),
  /** What is no work on the software: speaking to the public, direction, people’s matters, law, learning. */
  'other-work': list(`
    Product Hunt, Hacker News, Show HN, the press, press kit, press release, newsletter, blog post, tweet,
    LinkedIn post, Reddit, TikTok, Instagram carousel, launch post, launch email, announcement, influencer, sponsor,
    pitch deck, one-pager, case study, testimonial, social posts, social media, content calendar, outreach, promo video,
    promotional video, sales deck, battlecard, webinar, podcast, demo video, referral program, tagline, launch day,
    go-to-market, GTM, product strategy, pricing strategy, market strategy, positioning, value proposition,
    market research, market analysis, target audience, competitor analysis, competitive analysis, leadership team,
    product roadmap, our roadmap, public roadmap, API roadmap, quarterly roadmap, business model, business case, ARR,
    MRR, gross margin, product vision, OKR, KPI, KPIs, north star, willingness to pay, user interviews, user research,
    survey results, funding, investors, monetisation, tokenomics, field visit, candidate, hire, hiring, recruit,
    recruiting, recruitment, job description, open role, headcount, salary, vacation, offsite, birthday, lawyer,
    trademark, insurance, dentist, mindset, learn about, mentor, onboarding buddy, new joiners
  `),
};
