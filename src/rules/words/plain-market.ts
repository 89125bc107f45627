import type { WordClasses } from '../../core/signal';
import { list } from './list';

/** How people speak of price, launch and trial without the trade's own words. */
export const plainMarketWords: WordClasses = {
  /** What a price is counted in. */
  'price-basis': list(`
    flat, flat rate, fixed price, one-off, one-time, monthly, yearly, annual, lifetime, subscription, licence, license, rent, rental, lease, buy, purchase,
    freemium, free, paid, donation, usage-based, metered, prepaid, pay as you go, commission, percentage, percent, instalment, royalty, ad-funded,
    supporter, sponsor, premium, bundle, bundled, upfront, hardware at cost, cheap, cheaper, free trial, dual license
  `),
  /** Levels and pieces of an offer. */
  'offer-level': list(`
    add-on, extra, core, basic, basics, base, premium, plus, pro, lite, light, starter, enterprise, standard, bundle, SKU, tier, edition, package, licence, license, price list,
    price book, offer, plan, subscription, contract, commercial package, free version, paid version, cheap version, main version, small version
  `),
  /** Countries and regions in which a product may be sold. */
  country: list(`
    Austria, Switzerland, Denmark, Sweden, Norway, Finland, Netherlands, Belgium, Luxembourg, Portugal, Ireland, Scotland, Czechia, Slovakia, Hungary, Romania, Bulgaria, Greece, Croatia,
    Serbia, Turkey, Ukraine, Estonia, Latvia, Lithuania, Korea, Vietnam, Thailand, Indonesia, Malaysia, Singapore, Philippines, New Zealand, Argentina, Chile, Colombia, Peru, South Africa,
    Nigeria, Kenya, Egypt, Morocco, Israel, Saudi Arabia, UAE, Dubai, Scandinavia, Nordic, Baltics, Balkans, Eastern Europe, CEE, Iberia, Gulf, overseas, abroad, Germany, France, Spain, Italy, Poland,
    Japan, India, China, Brazil, Canada, Australia, Mexico, UK, Britain, USA, America, Europe, Asia, Africa, DACH, Benelux, neighbouring country, second country, third country, other countries
  `),
  /** Where and when a product is shown. */
  fair: list(`
    fair, trade fair, expo, exhibition, festival, conference, congress, summit, convention, trade show, show floor, roadshow, roundtable, open day, dealer evening, dealer day, customer day,
    user conference, user meeting, partner day, press day, press trip, press lunch, launch party, product night, game jam showcase, Next Fest, Gamescom, PAX, CES, MWC, FOSDEM, SXSW, IFA, Hannover Messe, web summit,
    GivingTuesday, Black Friday, Prime Day, back to school, awareness day, world day, hackathon, meetup, meet-up, county show, agricultural show, film night, book fair, farm show
  `),
  /** What is printed, filmed or handed out. */
  handout: list(`
    flyer, leaflet, brochure, poster, sticker, T-shirt, banner stand, roll-up, cheat sheet, fact sheet, price sheet, sell sheet, one-pager, slide deck, sales slides, pitch deck, press kit, press note, press release, press text,
    booth, stand material, toolkit, starter kit, demo kit, sample kit, order form, display stand, shelf card, postcard, catalogue page, lookbook, trailer, teaser, film, short film, radio spot, TV spot,
    jingle, store page, store entry, store text, store picture, store screenshot, box art, key art, capsule art, packaging design, swag, giveaway, merch, talking points, sales story, sales play, customer quote, reference letter,
    case study, success story, customer story, demo script, cold e-mail, press list, landing page story, explainer, advert, advertisement, billboard, newsletter piece, launch video, sizzle reel, screencast
  `),
  /** Those through whom the public hears of a product. */
  'word-carrier': list(`
    streamer, editor, reviewer, critic, columnist, magazine, radio, newspaper, TV station, journalist, blogger, podcaster, podcast, YouTuber, influencer, ambassador, curator, press, newsletter, trade journal, review site,
    test magazine, analyst, celebrity, reporter, media, festival jury, app store team, store editor, awards jury, bloggers, content creator, tastemaker, local press, local paper, community leader, forum
  `),
  /** Counts by which small products measure the public's liking. */
  liking: list(`
    star, follower, upvote, karma, wishlist, backer, retweet, repost, impression, mention, subscriber, signup, download, install, review, rating, member, like, pre-order, preorder,
    reservation, vote, supporter, endorsement, testimonial, quote, backlink, press mention, publication review
  `),
  /** Trying a product in life, before everybody gets it. */
  'trial-run': list(`
    pilot, trial, trial run, field test, field trial, market test, test market, beta, closed beta, open beta, alpha, soft launch, playtest, play test, dress rehearsal, preview, early access, test phase, trial phase, trial period with, user acceptance,
    friendly-user test, dogfood, dogfooding, test drive, tryout, try-out, pre-launch, first batch, first units, limited release, waiting list, limited opening, proof of value, demo version, taster, sandbox year, shadow run
  `),
  /** Those who try it first. */
  'early-people': list(`
    tester, beta user, beta customer, pilot user, pilot customer, pilot site, pilot school, pilot clinic, pilot shop, pilot partner, early customer, early user, first customer, first user, first buyer, launch customer, launch partner, reference customer,
    lighthouse customer, friendly customer, design partner, early adopter, volunteer, guinea pig, TestFlight user, TestFlight regular, playtester, trial customer, trial user, stranger, insider, first-time user, test family, test household, preview user
  `),
};
