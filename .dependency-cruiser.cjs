/** The arrows of the house: each floor imports only from those below it. See CONTRIBUTING.md. */

const floors = {
  ground: '^(generated|overrides)/',
  domain: '^src/domain/',
  client: '^src/client/',
  tools: '^src/tools/',
  faces: '^src/(mcp|cli|http)/',
  sandbox: '^src/sandbox/',
  codegen: '^codegen/',
};

const forbid = (name, comment, from, to, extra = {}) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from, ...extra.from },
  to: { path: to, ...extra.to },
});

module.exports = {
  forbidden: [
    forbid(
      'ground-imports-nothing',
      'generated/ and overrides/ are data',
      floors.ground,
      '^(src|codegen|scripts|test)/',
    ),
    forbid(
      'domain-is-pure',
      'domain knows no floor above it',
      floors.domain,
      '^(src/(client|tools|mcp|cli|http|sandbox)|codegen)/',
    ),
    forbid(
      'client-knows-no-tools',
      'the client is importable alone, as the SDK',
      floors.client,
      '^(src/(tools|mcp|cli|http|sandbox)|codegen)/',
    ),
    forbid(
      'tools-know-no-face',
      'tools never know which face called',
      floors.tools,
      '^(src/(mcp|cli|http|sandbox)|codegen)/',
    ),
    forbid(
      'faces-go-through-tools',
      'a face never calls the client past the tools',
      '^src/(mcp|http)/',
      floors.client,
    ),
    forbid(
      'sandbox-stands-apart',
      'the sandbox shares nothing with those it is to check',
      floors.sandbox,
      '^(src/(client|tools|mcp|cli|http|domain)|generated|overrides|codegen)/',
    ),
    forbid(
      'sandbox-is-met-over-https',
      'only the command line starts a sandbox; all others meet it over the wire',
      '^(src|generated|overrides|codegen)/',
      floors.sandbox,
      { from: { pathNot: '^src/(sandbox|cli)/' } },
    ),
    forbid(
      'codegen-is-build-time',
      'nothing that ships imports the generator',
      '^(src|generated|overrides)/',
      floors.codegen,
    ),
    {
      name: 'no-circular',
      severity: 'error',
      comment: 'a circle means that two files hold one idea, or one file two',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-undeclared-packages',
      severity: 'error',
      comment: 'what ships may use only what package.json lists as a dependency',
      from: { path: '^(src|generated|overrides)/' },
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'unknown', 'undetermined'],
        pathNot: '^node:',
      },
    },
    { name: 'not-to-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
    },
  },
};
