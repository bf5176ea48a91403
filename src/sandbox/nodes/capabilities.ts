import { type Call, type HandlerTable, textParam } from '../server/call.js';

type Row = Record<string, unknown>;

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** CPU models of QEMU 7.2 that PVE offers, by vendor. */
const MODELS: Readonly<Record<string, readonly string[]>> = {
  GenuineIntel: words(`
    486 Broadwell Broadwell-IBRS Broadwell-noTSX Broadwell-noTSX-IBRS Cascadelake-Server Cascadelake-Server-noTSX
    Cascadelake-Server-v2 Cascadelake-Server-v4 Cascadelake-Server-v5 ClearwaterForest Conroe Cooperlake
    Cooperlake-v2 core2duo coreduo GraniteRapids GraniteRapids-v2 GraniteRapids-v3 Haswell Haswell-IBRS
    Haswell-noTSX Haswell-noTSX-IBRS Icelake-Client Icelake-Client-noTSX Icelake-Server Icelake-Server-noTSX
    Icelake-Server-v3 Icelake-Server-v4 Icelake-Server-v5 Icelake-Server-v6 Icelake-Server-v7 IvyBridge
    IvyBridge-IBRS KnightsMill Nehalem Nehalem-IBRS Penryn pentium pentium2 pentium3 SandyBridge SandyBridge-IBRS
    SapphireRapids SapphireRapids-v2 SapphireRapids-v3 SapphireRapids-v4 SierraForest SierraForest-v2
    SierraForest-v3 Skylake-Client Skylake-Client-IBRS Skylake-Client-noTSX-IBRS Skylake-Client-v4 Skylake-Server
    Skylake-Server-IBRS Skylake-Server-noTSX-IBRS Skylake-Server-v4 Skylake-Server-v5 Westmere Westmere-IBRS`),
  AuthenticAMD: words(`
    athlon EPYC EPYC-Genoa EPYC-Genoa-v2 EPYC-IBPB EPYC-Milan EPYC-Milan-v2 EPYC-Milan-v3 EPYC-Rome EPYC-Rome-v2
    EPYC-Rome-v3 EPYC-Rome-v4 EPYC-Rome-v5 EPYC-Turin EPYC-v3 EPYC-v4 EPYC-v5 Opteron_G1 Opteron_G2 Opteron_G3
    Opteron_G4 Opteron_G5 phenom`),
  default: words('host kvm32 kvm64 max qemu32 qemu64'),
  ARM: words(
    'a64fx cortex-a35 cortex-a53 cortex-a55 cortex-a57 cortex-a710 cortex-a72 cortex-a76 neoverse-n1 neoverse-v1',
  ),
};

/** Which vendors' models run on an architecture. */
const VENDORS: Readonly<Record<string, readonly string[]>> = {
  x86_64: ['GenuineIntel', 'AuthenticAMD', 'default'],
  aarch64: ['ARM'],
};

const ABSTRACT = words('x86-64-v2 x86-64-v2-AES x86-64-v3 x86-64-v4');

const archOf = (call: Call): string => textParam(call.params, 'arch') ?? 'x86_64';

function vendorOf(model: string): string {
  return Object.entries(MODELS).find(([, models]) => models.includes(model))?.[0] ?? 'default';
}

function cpuModels(call: Call): readonly Row[] {
  const arch = archOf(call);
  const builtin = (VENDORS[arch] ?? []).flatMap((vendor) =>
    (MODELS[vendor] ?? []).map((name) => ({ custom: 0, name, vendor })),
  );
  const custom = [...(call.cluster.sections.get('cpu-models') ?? [])].map(([name, section]) => ({
    custom: 1,
    name: name.startsWith('custom-') ? name : `custom-${name}`,
    vendor: vendorOf(String(section['reported-model'] ?? 'kvm64')),
  }));
  const abstract =
    arch === 'x86_64' ? ABSTRACT.map((name) => ({ abstract: 1, custom: 0, name, vendor: 'default' })) : [];
  return [...builtin, ...custom, ...abstract];
}

/** The CPU flags that PVE lets a guest switch. */
const FLAGS = words(
  'aes amd-no-ssb amd-ssbd hv-evmcs hv-tlbflush ibpb md-clear nested-virt pcid pdpe1gb spec-ctrl ssbd virt-ssbd',
);

function cpuFlags(call: Call): readonly Row[] {
  if (archOf(call) !== 'x86_64') return [];
  const nodes = [...call.cluster.nodes.values()].filter(({ online }) => online).map(({ name }) => name);
  return FLAGS.map((name) => ({ name, 'supported-on': nodes }));
}

/** Machine versions, newest first; `+pveN` ones say what they changed. */
const VERSIONS = words(
  '7.2 7.1 7.0 6.2 6.1 6.0 5.2 5.1 5.0 4.2 4.1+pve2 4.1+pve1 4.1 4.0 3.1 3.0 2.12 2.11 2.10',
);
const OLDER = words('2.9 2.8 2.7 2.6 2.5 2.4');
const OLDEST = words('2.3 2.2 2.1 2.0');
const CHANGES: Readonly<Record<string, string>> = {
  '4.1+pve2': 'Increases the number of SCSI drives supported.',
  '4.1+pve1': 'Introduction of pveX versioning, no changes.',
};

function machine(type: string, version: string): Row {
  const changes = CHANGES[version];
  const id = `pc-${type}-${version}`;
  return { ...(changes === undefined ? {} : { changes }), id, type, version };
}

function machines(call: Call): readonly Row[] {
  if (archOf(call) !== 'x86_64') return [];
  return [
    ...[...VERSIONS, ...OLDER].flatMap((version) => [machine('i440fx', version), machine('q35', version)]),
    ...OLDEST.map((version) => machine('i440fx', version)),
  ];
}

const PATH = '/nodes/{node}/capabilities/qemu';

export const capabilityHandlers: HandlerTable = {
  [`GET ${PATH}/cpu`]: cpuModels,
  [`GET ${PATH}/cpu-flags`]: cpuFlags,
  [`GET ${PATH}/machines`]: machines,
  [`GET ${PATH}/migration`]: () => ({ 'has-dbus-vmstate': true }),
};
