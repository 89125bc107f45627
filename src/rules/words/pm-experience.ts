import type { WordClasses } from '../../core/signal';
import { list } from './list';

/** The experience of a whole product and the demands on it. */
export const experienceWords: WordClasses = {
  'experience-thing': list(`
    user experience, customer experience, ideal experience, target experience, experience vision,
    experience principle, design principle, UX principle, UX vision, UX strategy, end-to-end experience,
    product experience, experience goal, ideal user journey, target journey, experience strategy, product principle,
    first-run experience goal, product personality, design vision, design direction, experience brief,
    onboarding vision
  `),
  'experience-topic': list(`
    experience vision, experience principles, UX principles, UX vision, UX strategy, design principles,
    customer experience, ideal experience, design vision, experience strategy, product principles, target experience,
    experience brief
  `),
  'requirement-thing': list(`
    product requirement, product requirements, market requirement, market requirements, business requirement,
    business requirements, customer requirement, customer requirements, enterprise requirement,
    enterprise requirements, product-level requirement, product need, product needs, stakeholder requirement,
    buyer requirement, procurement requirement, platform requirement, regulatory requirement,
    requirements for the product
  `),
  'promise-thing': list(`
    service promise, customer promise, product promise, brand promise, service level for customers, quality promise,
    product guarantee, customer expectations, service offering, support offering, experience promise
  `),
};
