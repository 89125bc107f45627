import type { WordClasses } from '../../core/signal';
import { list } from './list';

/** Places, people and papers by which the public hears of a product. */
export const publicityWords: WordClasses = {
  /** Channels and forums. */
  channel: list(`
    LinkedIn, Twitter, Instagram, Facebook, TikTok, YouTube, Reddit, subreddit, Hacker News, Product Hunt, Mastodon,
    Bluesky, Threads, Medium, Dev.to, Discord, Telegram, Show HN, Substack, HN, Twitter/X, social media, all channels,
    newsletter, mailing list, forum, social, blog
  `),
  /** People of the press. */
  'press-people': list(`
    press, journalist, reporter, influencer, blogger, podcaster, podcast, publication, YouTuber, creator, magazine,
    Gartner, media, ambassador
  `),
  /** Those through whom the public hears of a product. */
  'word-carrier': list(`
    streamer, editor, reviewer, magazine, radio, journalist, blogger, podcaster, podcast, YouTuber, influencer,
    ambassador, curator, press, newsletter, analyst, celebrity, reporter, media, forum
  `),
  /** To turn to somebody outside. */
  contact: list(`
    contact, reach out, write to, call, message, approach, invite, pitch, brief, connect with, follow up with, engage,
    talk to, meet, recruit, onboard, ask, reply to, nudge, thank
  `),
  /** Where and when a product is shown. */
  fair: list(`
    fair, expo, exhibition, festival, conference, congress, summit, convention, roadshow, roundtable, dealer evening,
    press day, PAX, FOSDEM, GivingTuesday, Black Friday, hackathon, meetup
  `),
  /** What is printed, filmed or handed out. */
  handout: list(`
    flyer, leaflet, brochure, poster, sticker, T-shirt, cheat sheet, one-pager, slide deck, pitch deck, press kit,
    press note, press release, booth, toolkit, postcard, trailer, teaser, film, store page, store screenshot,
    capsule art, swag, case study, success story, customer story, demo script, explainer, advert, advertisement
  `),
};
