import type { WordClasses } from '../../core/signal';
import { list } from './list';

/** Going to market: plans, moments, papers and places of a launch. */
export const launchWords: WordClasses = {
  'launch-thing': list(`
    launch, product launch, market launch, public launch, launch plan, launch date, launch timeline, launch checklist,
    launch brief, launch strategy, launch calendar, launch window, launch event, launch party, launch day,
    launch week, launch tier, launch budget, launch schedule, launch readiness, launch comms, launch communication,
    launch kit, launch retrospective, launch review, launch narrative, launch plan review, go-to-market,
    go-to-market plan, go-to-market strategy, go-to-market motion, go to market, go to market plan,
    go to market strategy, GTM plan, GTM strategy, GTM motion, GTM, rollout plan, roll-out plan, market rollout,
    soft launch, relaunch, launch playbook, launch sequence, launch runbook, launch moment, launch goals,
    launch roles, launch phase, launch marketing, launch partners, launch offer, GA date, GA plan, launch day plan
  `),
  'announcement-thing': list(`
    announcement, launch announcement, release announcement, launch email, launch post, launch blog post,
    launch thread, launch newsletter, product announcement, announcement post, announcement email, GA announcement,
    announcement blog post, customer announcement, public announcement, press announcement, launch tweet,
    launch communication, launch communications, launch note, launch message, feature announcement,
    price announcement, launch letter, customer email, customer notice, release newsletter, product update email,
    announcement draft, launch communications draft, launch announcement post, social media announcement
  `),
  'press-thing': list(`
    press release, press kit, media kit, press page copy, press list, press briefing, press embargo, press pack,
    press outreach, press tour, press pitch, media list, media outreach, media coverage, press coverage,
    analyst briefing, analyst report, PR plan, PR campaign, press event, press conference, press interview,
    media interview, press contact, media plan, media pitch, analyst day, analyst relations, press quote
  `),
  'sales-kit': list(`
    sales deck, pitch deck, battlecard, battle card, sales enablement, sales kit, sales one-pager, sales training,
    sales playbook, sales brief, objection handling, demo script, datasheet, data sheet, brochure, sell sheet,
    sales collateral, one-pager, sales FAQ, support FAQ, enablement deck, enablement session, talk track, pitch,
    sales sheet, sales material, ROI calculator brief, customer deck, leaflet, flyer, handout, sales script,
    product one-pager, overview PDF, solution brief, customer-facing FAQ, launch FAQ, support briefing, sales briefing
  `),
  'launch-asset': list(`
    launch asset, marketing asset, marketing material, launch material, marketing collateral, brand asset, brand kit,
    app store screenshot, store screenshot, App Store listing, Play Store listing, store listing, store description,
    app store description, app description, feature graphic, hero banner, promo graphic, social graphic, social asset,
    store copy, store assets, app store asset, app store copy, promotional material, promotional graphic,
    marketing screenshot, product screenshot, launch graphic, launch banner, launch video, app store text,
    app metadata, store metadata, promo image, cover image, product hero shot, product photo, launch screenshot,
    app store preview, app preview video, product description, store page, marketing visual, comparison screenshot,
    gif, feature gif, logo, logo file, brand logo, header image, media kit asset, press asset, comparison page,
    app icon concept, launch gif, demo screenshot, promo screenshot, landing visual, graphic, hero image
  `),
  'proof-thing': list(`
    testimonial, customer testimonial, user testimonial, case study, customer story, success story, social proof,
    customer quote, reference customer, customer reference, user story video, customer case study, user success story,
    user quote, reference story, customer logo permission, customer success story, endorsement,
    app store review request, quote card, early review, customer video, case studies
  `),
  channel: list(`
    LinkedIn, Twitter, Instagram, Facebook, TikTok, YouTube, Reddit, subreddit, Hacker News, Product Hunt, Mastodon,
    Bluesky, Threads, Medium, Dev.to, Hashnode, Discord, Slack community, Telegram, Show HN, Indie Hackers, Lobsters,
    Pinterest, Quora, BetaList, AppSumo, Substack, HN, X/Twitter, Twitter/X, social media, social channels, socials,
    all channels, newsletter, mailing list, forum, community forum, Facebook group, WhatsApp group, user forum,
    company blog, Discord server, social, Xing, Habr, blog
  `),
  'launch-site': list(`
    Product Hunt, Show HN, Hacker News, BetaList, AppSumo, Indie Hackers, AlternativeTo, startup directories,
    startup directory, G2, Capterra, MacUpdate, awesome list, software directories, launch platforms, BetaPage,
    SaaSHub, Peerlist, Trustpilot, launch directory, app directories, TrustRadius, GetApp
  `),
  'launch-topic': list(`
    launch plan, launch date, launch timeline, launch checklist, launch brief, launch strategy, launch calendar,
    launch event, launch party, launch day, launch week, launch budget, go-to-market, go-to-market plan,
    go-to-market strategy, go to market, GTM plan, GTM strategy, rollout plan, soft launch, public launch,
    market launch, product launch, launch playbook, launch comms, launch communication, launch communications,
    relaunch, launch campaign, launch marketing, GA date, market rollout, launch day timeline, launch schedule,
    launch preparation, launch prep, launch readiness, launch assets, launch checklist review, launch kit,
    launch day plan
  `),
  contact: list(`
    contact, reach out to, reach out, write to, call, message, approach, invite, pitch, pitch to, brief, connect with,
    follow up with, engage with, engage, talk to, meet, recruit, onboard, ask, reply to, nudge, thank
  `),
  'listing-place': list(`
    directory, startup directory, startup directories, catalogue, catalog, awesome list, newsletter, startup list, app directory, startup catalogue,
    software directory, launch directory, launch platform, review site, comparison site, award, podcast, press list, partner directory
  `),
  'channel-topic': list(`
    LinkedIn, Twitter, Instagram, Facebook, TikTok, YouTube, Reddit, Hacker News, Product Hunt, Mastodon, Show HN, Indie Hackers, social media,
    social channels, socials, social media presence, social presence, Pinterest, Bluesky
  `),
};
