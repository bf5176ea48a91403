import { requireAny } from '../access/permissions.js';
import { type Call, needText } from '../server/call.js';
import { die, dieAt, refuseParameters } from '../server/failure.js';
import type { Cluster } from '../store/cluster.js';
import type { Section } from '../store/model.js';
import { configured } from './running.js';

/** A vnet that is about to be kept, among the others. */
interface Candidate {
  readonly cluster: Cluster;
  readonly id: string;
  readonly vnet: Section;
}

type TagRule = (candidate: Candidate) => void;

const LARGEST_VLAN = 4096;
const LARGEST_VNI = 16_777_216;

function* others({ cluster, id }: Candidate): Generator<readonly [string, Section]> {
  for (const entry of configured(cluster, 'vnets')) if (entry[0] !== id) yield entry;
}

const simple: TagRule = ({ vnet }) => {
  if (vnet.tag !== undefined) refuseParameters({ tag: 'vlan tag is not allowed on simple zone' });
};

const vlan: TagRule = (candidate) => {
  const { tag, zone } = candidate.vnet;
  if (tag === undefined) refuseParameters({ tag: 'missing vlan tag' });
  if (Number(tag) > LARGEST_VLAN) refuseParameters({ tag: `vlan tag max value is ${LARGEST_VLAN}` });
  for (const [id, other] of others(candidate)) {
    if (other.zone === zone && other.tag === tag)
      refuseParameters({ tag: `tag ${tag} already exist in vnet ${id}` });
  }
};

const qinq: TagRule = (candidate) => {
  const { tag, zone } = candidate.vnet;
  if (Number(tag ?? 0) > LARGEST_VLAN) refuseParameters({ tag: `VLAN tag maximal value is ${LARGEST_VLAN}` });
  for (const [id, other] of others(candidate)) {
    if (other.zone !== zone || other.tag !== tag) continue;
    const where = `zone ${zone} vnet ${id}`;
    refuseParameters({
      tag:
        tag === undefined
          ? `tag-less vnet already exists in ${where}`
          : `tag ${tag} already exist in ${where}`,
    });
  }
};

const vxlan: TagRule = (candidate) => {
  const { tag } = candidate.vnet;
  if (tag === undefined) refuseParameters({ tag: 'missing vxlan tag' });
  if (Number(tag) > LARGEST_VNI) refuseParameters({ tag: `vxlan tag max value is ${LARGEST_VNI}` });
  for (const [id, other] of others(candidate)) {
    const zone = String(other.zone);
    const type = configured(candidate.cluster, 'zones').get(zone)?.type;
    if (other.tag === tag && (type === 'vxlan' || type === 'evpn')) {
      refuseParameters({ tag: `vxlan tag ${tag} already exist in vnet ${id} in zone ${zone} ` });
    }
  }
};

const evpn: TagRule = (candidate) => {
  if (candidate.vnet.tag !== undefined && candidate.vnet.vlanaware === 1) {
    refuseParameters({ 'vlan-aware': "vlan-aware option can't be enabled with evpn" });
  }
  vxlan(candidate);
};

/** Which tags the vnets of each type of zone may have (`vnet_update_hook` of its plugin). */
const RULES: Readonly<Record<string, TagRule>> = { simple, vlan, qinq, vxlan, evpn, faucet: vlan };

/** Where PVE looks the zone's type up, which fails for a zone that is missing. */
const LOOKUP_LINE = { create: 326, update: 402 } as const;

/** Refuses what PVE::API2::Network::SDN::Vnets refuses of a new or changed vnet. */
export function checkVnet({ cluster }: Call, vnet: Section, id: string): void {
  const old = configured(cluster, 'vnets').get(id);
  const hasSubnets = [...configured(cluster, 'subnets').values()].some((subnet) => subnet.vnet === id);
  if (old !== undefined && old.zone !== vnet.zone && hasSubnets) {
    refuseParameters({ zone: "can't change zone if subnets exist" });
  }
  const zone = configured(cluster, 'zones').get(String(vnet.zone));
  if (zone === undefined) {
    const line = LOOKUP_LINE[old === undefined ? 'create' : 'update'];
    dieAt('cannot lookup undefined type!', 'API2/Network/SDN/Vnets.pm', line);
  }
  RULES[String(zone.type)]?.({ cluster, id, vnet });
  if (vnet.vlanaware === 1 && hasSubnets) {
    refuseParameters({ vlanaware: 'vlanaware vnet is not compatible with subnets' });
  }
}

/** The vnet that a call names, if the caller has one of the privileges on it (`$check_vnet_access`). */
export function requireVnet({ cluster, caller, params }: Call, privileges: readonly string[]): Section {
  const id = needText(params, 'vnet');
  const vnet = configured(cluster, 'vnets').get(id) ?? die(`sdn '${id}' does not exist`);
  requireAny(cluster, caller, `/sdn/zones/${vnet.zone}/${id}`, privileges);
  return vnet;
}
