import type { WordClasses } from '../../core/signal';
import { list } from './list';

/** Who uses a product, as tickets name them. */
export const peopleWords: WordClasses = {
  'user-actor': list(`
    user, users, end user, end users, customer, customers, client, clients, admin, admins, administrator, administrators, super admin, superuser,
    owner, member, members, visitor, visitors, guest, guests, shopper, shoppers, buyer, buyers, seller, sellers, merchant, merchants, vendor, vendors,
    supplier, suppliers, agent, agents, operator, operators, dispatcher, driver, drivers, rider, passenger, courier, nurse, nurses, doctor, doctors,
    clinician, clinicians, patient, patients, pharmacist, teacher, teachers, student, students, learner, learners, parent, parents, pupil, librarian,
    archivist, curator, researcher, researchers, editor, editors, author, authors, reviewer, reviewers, moderator, moderators, publisher, reader, readers,
    subscriber, subscribers, follower, followers, player, players, gamer, host, hosts, tenant, tenants, landlord, organiser, organizer, attendee,
    attendees, participant, participants, applicant, applicants, candidate profile, employee, employees, manager, managers, supervisor, supervisors,
    accountant, accountants, bookkeeper, auditor, cashier, clerk, clerks, planner, technician, technicians, mechanic, engineer on site, citizen, citizens,
    resident, residents, donor, donors, volunteer, volunteers, coach, trainer, athlete, traveller, travelers, travellers, pilot, farmer, farmers, chef,
    waiter, receptionist, caregiver, lawyer, broker, trader, investor view, account holder, cardholder, card holder, policyholder, borrower, lender,
    anonymous user, anonymous users, logged-in user, logged in user, logged-in users, registered user, registered users, new user, new users, returning
    user, power user, mobile users, screen reader users, keyboard users, people, person, staff, staff member, staff members, support agents, call agents
  `),
};
