/** How a service that answers ACME challenges is set up. */
interface ChallengeSchema {
  readonly id: string;
  readonly name: string;
  readonly schema: Readonly<Record<string, unknown>>;
  readonly type: 'dns' | 'standalone';
}

/** Well-known DNS services: id, name, and the variables that hold their credentials. */
const DNS: readonly (readonly [string, string, string])[] = [
  ['acmedns', 'ACME-DNS', 'ACMEDNS_USERNAME ACMEDNS_PASSWORD ACMEDNS_SUBDOMAIN ACMEDNS_BASE_URL'],
  ['aws', 'Amazon Route53 (AWS)', 'AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY AWS_DNS_SLOWRATE'],
  ['azure', 'Azure', 'AZUREDNS_SUBSCRIPTIONID AZUREDNS_TENANTID AZUREDNS_APPID AZUREDNS_CLIENTSECRET'],
  ['cf', 'Cloudflare Managed DNS', 'CF_Account_ID CF_Email CF_Key CF_Token CF_Zone_ID'],
  ['desec', 'deSEC DNS', 'DEDYN_NAME DEDYN_TOKEN'],
  ['dgon', 'DigitalOcean DNS', 'DO_API_KEY'],
  ['duckdns', 'Duck DNS', 'DuckDNS_Token'],
  ['gandi_livedns', 'Gandi LiveDNS', 'GANDI_LIVEDNS_KEY'],
  ['gcloud', 'Google Cloud DNS', 'CLOUDSDK_ACTIVE_CONFIG_NAME'],
  ['hetzner', 'Hetzner', 'HETZNER_Token'],
  ['inwx', 'INWX', 'INWX_User INWX_Password INWX_Shared_Secret'],
  ['linode_v4', 'Linode v4', 'LINODE_V4_API_KEY'],
  ['namecheap', 'Namecheap', 'NAMECHEAP_API_KEY NAMECHEAP_USERNAME NAMECHEAP_SOURCEIP'],
  ['netcup', 'netcup', 'NC_Apikey NC_Apipw NC_CID'],
  ['nsupdate', 'nsupdate (RFC 2136)', 'NSUPDATE_KEY NSUPDATE_SERVER NSUPDATE_SERVER_PORT NSUPDATE_ZONE'],
  ['ovh', 'OVH', 'OVH_AK OVH_AS OVH_CK OVH_END_POINT'],
  ['pdns', 'PowerDNS server', 'PDNS_ServerId PDNS_Token PDNS_Ttl PDNS_Url'],
  ['porkbun', 'Porkbun', 'PORKBUN_API_KEY PORKBUN_SECRET_API_KEY'],
  ['vultr', 'Vultr', 'VULTR_API_KEY'],
];

/** The services that the sandbox knows to answer challenges, a part of those that PVE has. */
export const challengeSchemas: readonly ChallengeSchema[] = [
  ...DNS.map(
    ([id, name, fields]): ChallengeSchema => ({
      id,
      name,
      schema: {
        fields: Object.fromEntries(fields.split(' ').map((field) => [field, { type: 'string' }])),
      },
      type: 'dns',
    }),
  ),
  { id: 'standalone', name: 'standalone', schema: {}, type: 'standalone' },
];
