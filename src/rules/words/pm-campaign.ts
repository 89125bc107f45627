import type { WordClasses } from '../../core/signal';
import { list } from './list';

/** Content and campaigns that carry a product to its market. */
export const campaignWords: WordClasses = {
  'campaign-thing': list(`
    blog post, blog article, blog series, guest post, guest blog post, launch blog, newsletter, landing copy,
    landing page copy, landing page content, website copy, web copy, ad copy, email copy, webinar, demo video,
    promo video, explainer video, product video, teaser, teaser video, trailer, video script, tutorial video,
    SEO content, SEO article, content calendar, editorial calendar, content plan, content strategy, marketing content,
    marketing email, email sequence, drip campaign, nurture sequence, email marketing, social media content,
    social media plan, social media strategy, social media calendar, social media account, social media profile,
    marketing plan, marketing campaign, launch campaign, ad campaign, paid campaign, email campaign, social campaign,
    marketing budget, awareness campaign, influencer campaign, marketing strategy, hashtag strategy, whitepaper,
    white paper, ebook, infographic, podcast episode, conference talk, talk proposal, CFP, CFP submission, keynote,
    booth, trade show, roadshow, comparison article, keyword research, content marketing, livestream, founder story,
    demo GIF, demo reel, marketing video, social media, paid ads, Google Ads, promo code, giveaway, swag, sponsorship,
    ad creative, waitlist email, email list, launch list, LinkedIn article, thought leadership article,
    thought leadership, behind-the-scenes content, promotional content, promotional video, video demo, screencast,
    walkthrough video, comparison page copy, marketing website copy, advertising, paid advertising, outreach email,
    cold email, follow-up post, outreach template, outreach script, influencer list, media buy, ad budget, PR article,
    op-ed, advertorial
  `),
  'social-post': list(`
    tweet, LinkedIn post, Twitter thread, Reddit post, Facebook post, Instagram post, Instagram reel, reel,
    social media post, social post, TikTok video, TikTok, YouTube video, YouTube short, X thread, Twitter post,
    Facebook announcement, LinkedIn announcement, Instagram story, Mastodon post, Medium article, Medium post,
    Instagram carousel, Reddit AMA, AMA, Telegram post, social thread, launch tweets, announcement thread,
    community post, forum post, Hacker News post, Product Hunt post, Bluesky post, X post, tweet thread,
    launch tweet thread, launch thread
  `),
  'outreach-thing': list(`
    outreach, influencer outreach, community outreach, LinkedIn outreach, blogger outreach, cold outreach,
    customer outreach, partner outreach, community engagement, creator outreach, Reddit outreach, community building,
    social engagement, Reddit engagement, influencer marketing, affiliate outreach, email outreach, waitlist,
    influencer partnership, influencer deal, cross-promotion, cross-promo, word of mouth, local outreach
  `),
  conversation: list(`
    comment, upvote, mention, follower, commenter, early supporter, supporter, community member, subreddit,
    discussion thread, early reply, retweet, community question, launch comment, launch feedback, hashtag, reply,
    response
  `),
  'marketing-topic': list(`
    marketing, marketing plan, marketing campaign, marketing strategy, marketing budget, marketing material,
    marketing materials, marketing push, marketing calendar, launch marketing, content marketing, email marketing,
    influencer marketing, advertising, promotion plan, PR, brand campaign, ad campaign, awareness campaign,
    marketing brief, marketing channels
  `),
  'outside-people': list(`
    influencer, micro-influencer, journalist, blogger, podcaster, podcast, YouTuber, TikToker, creator, content creator, press, reporter, tech reviewer,
    ambassador, community leader, newsletter author, warm lead, lead, prospect, chamber of commerce, association, media outlet, affiliate, advisor,
    industry analyst, reviewer list, influencer list, influencer candidate, influencer partner, potential customer, beta candidate, tech blog, evangelist,
    influencer outreach list, media contact, press contact, community, school, university, local business, design agency, thought leader, hunter
  `),
  'event-thing': list(`
    conference, trade show, trade fair, fair, meetup, summit, expo, roadshow, industry event, launch event,
    user conference, product talk, conference talk, booth, webinar, roundtable, customer event, community event,
    community call, town hall, talk proposal, product demo day, demo day, user group, conference booth, customer day,
    hackathon for partners, open day, keynote, panel discussion, speaking slot, talk
  `),
  'event-topic': list(`
    trade show, trade show plan, conference talk, conference booth, keynote, roadshow, webinar, launch event, user conference, customer event, conference CFP,
    CFP submissions, trade fair, speaking opportunities, conference speaking, meetup talk, event plan, industry event, customer day, conference talks
  `),
};
