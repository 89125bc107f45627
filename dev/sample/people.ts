/** The people of the sample site. `roles` is what the sample project's settings say of them; nobody else is confirmed. */
export const PEOPLE = {
  mara: { name: 'Mara Lindqvist', title: 'Space admin, engineering lead', roles: undefined, admin: true },
  ines: { name: 'Ines Okafor', title: 'Product manager', roles: ['PM'] },
  jonas: { name: 'Jonas Weber', title: 'Product owner, booking', roles: ['PO'] },
  priya: { name: 'Priya Raman', title: 'Product owner, on board', roles: ['PO'] },
  sam: { name: 'Sam Duarte', title: 'Product manager and owner, partner portal', roles: ['PO', 'PM'] },
  lena: { name: 'Lena Fischer (Product Owner)', title: 'New, not confirmed yet', roles: undefined },
  tomas: { name: 'Tomás Vega', title: 'Developer; may not see leadership items', roles: undefined, restricted: true },
  aiko: { name: 'Aiko Tanaka', title: 'Developer', roles: undefined },
  ben: { name: 'Ben Achebe', title: 'Developer', roles: undefined },
  freja: { name: 'Freja Holm', title: 'Designer', roles: undefined },
  omar: { name: 'Omar Haddad', title: 'Tester', roles: undefined },
  ruth: { name: 'Ruth Kelly', title: 'Marketing', roles: undefined },
} as const satisfies Record<
  string,
  { name: string; title: string; roles: readonly ('PO' | 'PM')[] | undefined; admin?: boolean; restricted?: boolean }
>;

export type PersonKey = keyof typeof PEOPLE;
