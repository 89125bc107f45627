/** The walls of the house: each comment speaks to the person who hits it. */
const rooms = {
  core: '^src/core/',
  rules: '^src/rules/',
  app: '^src/app/',
  jira: '^src/hosts/jira/',
  cli: '^src/hosts/cli/',
  azure: '^src/hosts/azure/',
};
const platform = 'node_modules/(@forge|azure-devops|preact|commander)';

export default {
  forbidden: [
    {
      name: 'core-imports-nothing',
      comment: 'The core is pure: no npm, no node, no other room. Pass in what you need as an argument.',
      severity: 'error',
      from: { path: rooms.core },
      to: { pathNot: rooms.core },
    },
    {
      name: 'rules-are-data',
      comment:
        'Rules are typed data and see the types of the core only. Behaviour belongs to a signal kind in src/core.',
      severity: 'error',
      from: { path: rooms.rules },
      to: { pathNot: [rooms.rules, rooms.core] },
    },
    {
      name: 'app-knows-no-platform',
      comment:
        'Use cases speak to ports. Put the platform call behind a port in src/app/ports.ts and implement it in src/hosts.',
      severity: 'error',
      from: { path: rooms.app },
      to: { pathNot: [rooms.app, rooms.core, rooms.rules, 'node_modules/valibot'] },
    },
    ...['jira', 'cli', 'azure'].map((host) => ({
      name: `host-${host}-stands-alone`,
      comment: 'A host may use app, core, rules and its own SDK. What two hosts share belongs to src/app or src/core.',
      severity: 'error',
      from: { path: rooms[host] },
      to: {
        path: [
          '^static/',
          '^dev/',
          ...['jira', 'cli', 'azure'].filter((other) => other !== host).map((other) => rooms[other]),
        ],
      },
    })),
    {
      name: 'screens-know-no-platform',
      comment:
        'static/ui serves every host: take what you need through the Host interface that static/jira and static/azure fill.',
      severity: 'error',
      from: { path: '^static/ui/' },
      to: { path: [platform.replace('|preact', ''), '^src/hosts/', '^dev/', '^static/(jira|azure)/'] },
    },
    {
      name: 'a-host-screen-keeps-to-its-host',
      comment: 'static/jira and static/azure do not see each other, and never the backend of a host.',
      severity: 'error',
      from: { path: '^static/(jira|azure)/' },
      to: { path: ['^src/hosts/', '^dev/'] },
    },
    {
      name: 'nobody-ships-the-workshop',
      comment: 'dev, test, eval and bench are for us; what ships must not import them.',
      severity: 'error',
      from: { path: '^(src|static)/', pathNot: 'vite\\.config\\.mts$' },
      to: { path: '^(dev|test|eval|bench|scripts)/' },
    },
    {
      name: 'no-circles',
      comment: 'Two files that need each other are one idea, or three.',
      severity: 'error',
      from: {},
      to: { circular: true, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-dead-ends',
      comment: 'The import leads nowhere: mend the path or install the package.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.check.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
