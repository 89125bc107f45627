import type { WordClasses } from '../../core/signal';
import { list } from './list';

/** Those who use and buy a product. */
export const userWords: WordClasses = {
  /** Kinds of people and places that use or buy products. Nobody who builds them, and no part of the company itself. */
  'user-kind': list(`
    customer, user, client, consumer, buyer, subscriber, shopper, seller, merchant, vendor, supplier, trader, reader,
    viewer, listener, player, gamer, fan, follower, creator, streamer, visitor, guest, traveller, tourist, passenger,
    commuter, rider, cyclist, runner, hunter, driver, trucker, courier, chauffeur, pilot, crew, dispatcher, forwarder,
    carrier, shipper, haulier, fleet, airline, airport, railway, port, warehouse, picker, nurse, doctor, physician, GP,
    dentist, vet, radiologist, pharmacist, pharmacy, carer, caregiver, patient, clinic, hospital, practice, ward,
    teacher, tutor, lecturer, principal, pupil, student, learner, graduate, trainee, school, university, parent, family,
    child, children, kid, senior, pensioner, couple, household, people, women, freelancer, entrepreneur, SMB,
    enterprise, shop, shop owner, store, retailer, wholesaler, supermarket, bakery, winery, chef, cook, kitchen,
    restaurant, hotel, cafe, pub, landlord, tenant, janitor, caretaker, builder, joiner, contractor, installer,
    mechanic, garage, technician, operator, plant manager, worker, factory, manufacturer, mine, inspector, cleaner,
    farmer, grower, beekeeper, shepherd, farm, co-op, greenhouse, salon, stylist, tailor, photographer, band, artist,
    writer, author, journalist, translator, curator, museum, gallery, theatre, librarian, library, archivist, club,
    coach, trainer, referee, volunteer, donor, charity, foundation, church, citizen, resident, voter, neighbour,
    newcomer, municipality, council, town, city, police, utility, lawyer, notary, judge, court, accountant, bookkeeper,
    auditor, tax adviser, treasurer, controller, clerk, cashier, teller, bank, branch, insurer, insurance, broker,
    adjuster, policyholder, claimant, borrower, lender, saver, investor, trustee, payer, taxpayer, collector, dealer,
    dealership, reseller, distributor, franchise, importer, procurement, agency, guide, organiser, organizer, planner,
    receptionist, secretary, call centre, blind, wheelchair, elderly, prosumer, beginner, maker, regular, member,
    churned, lapsed, prospect, key account, adopter, admin, administrator, team lead, practitioner, researcher,
    scientist, cardiologist, hydrologist, agronomist, historian, novelist, blogger, podcaster, actor, studio,
    broadcaster, festival, promoter, docker, taxi, conductor, steward, guard, mayor, bookshop, kiosk, stable, spa,
    arcade, embassy, registrar, county, district, borough, institute, faculty, grandfather, professional, specialist,
    expert, night shift, surgery, front desk, official, applicant, student union, alumni
  `),
  /** Users as tickets name them. */
  'user-actor': list(`
    user, end user, customer, client, admin, administrator, owner, member, visitor, guest, shopper, buyer, seller,
    merchant, vendor, supplier, agent, operator, dispatcher, driver, rider, passenger, courier, nurse, doctor, patient,
    pharmacist, teacher, student, learner, parent, pupil, librarian, archivist, curator, researcher, editor, author,
    reviewer, moderator, publisher, reader, subscriber, follower, player, gamer, host, tenant, landlord, organiser,
    organizer, attendee, participant, applicant, employee, manager, supervisor, accountant, bookkeeper, auditor,
    cashier, clerk, planner, technician, mechanic, citizen, resident, donor, volunteer, coach, trainer, traveller,
    pilot, farmer, chef, receptionist, caregiver, lawyer, broker, trader, policyholder, borrower, lender,
    registered user, new user, screen reader users, people, person, staff, staff member
  `),
  /** Customers as plans name them. */
  customers: list(`
    customer, user, client, buyer, prospect, consumer, subscriber, beta tester, account, clinic, teacher, farmer,
    merchant, operator, shopper, patient, nurse, agency, administrator, retailer, school, hospital, practice,
    stakeholder, admin, team lead, visitor
  `),
};
