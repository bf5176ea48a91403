import { emptyHost, type Host, type NodeCertificate, type Package, type PciDevice } from '../store/host.js';

/** What a package's row says beside name, version and state: architecture, section, priority and what it is. */
function packageRow(
  name: string,
  version: string,
  about: readonly [arch: string, section: string, priority: string, title: string],
  more: Package,
): Package {
  const [arch, section, priority, title] = about;
  return {
    Arch: arch,
    Description: title,
    Origin: 'Debian',
    Package: name,
    Priority: priority,
    Section: section,
    Title: title,
    Version: version,
    ...more,
  };
}

const PACKAGES: readonly Package[] = [
  packageRow(
    'ceph-fuse',
    '16.2.15+ds-0+deb12u2',
    ['amd64', 'admin', 'optional', 'FUSE-based client for the Ceph distributed file system'],
    { CurrentState: 'NotInstalled' },
  ),
  packageRow(
    'corosync',
    '3.1.7-1+deb12u2',
    ['amd64', 'admin', 'optional', 'cluster engine daemon and utilities'],
    { CurrentState: 'NotInstalled' },
  ),
  packageRow(
    'ifupdown2',
    '3.0.0-1.1',
    ['all', 'admin', 'optional', 'Network Interface Management tool similar to ifupdown'],
    { CurrentState: 'Installed', OldVersion: '3.0.0-1.1' },
  ),
  packageRow('libknet1', '1.25-1', ['amd64', 'libs', 'optional', 'kronosnet core switching implementation'], {
    CurrentState: 'NotInstalled',
  }),
  packageRow(
    'libspice-server1',
    '0.15.1-1',
    ['amd64', 'libs', 'optional', 'Implements the server side of the SPICE protocol'],
    { CurrentState: 'Installed', OldVersion: '0.15.1-1' },
  ),
  packageRow('lvm2', '2.03.16-2', ['amd64', 'admin', 'optional', 'Linux Logical Volume Manager'], {
    CurrentState: 'Installed',
    OldVersion: '2.03.16-2',
  }),
  packageRow('lxcfs', '5.0.3-1+deb12u1', ['amd64', 'admin', 'optional', 'FUSE based filesystem for LXC'], {
    CurrentState: 'NotInstalled',
  }),
  packageRow(
    'smartmontools',
    '7.3-1+b1',
    ['amd64', 'utils', 'optional', 'control and monitor storage systems using S.M.A.R.T.'],
    { CurrentState: 'Installed', OldVersion: '7.3-1+b1' },
  ),
  packageRow('swtpm', '0.7.1-1.3', ['amd64', 'misc', 'optional', 'Libtpms-based TPM emulator'], {
    CurrentState: 'Installed',
    OldVersion: '0.7.1-1.3',
  }),
];

/** The first of the updates that were waiting. */
const UPDATES: readonly Package[] = [
  packageRow('dpkg', '1.21.23', ['amd64', 'admin', 'required', 'Debian package management system'], {
    OldVersion: '1.21.22',
  }),
  packageRow('libssh2-1', '1.10.0-3+deb12u1', ['amd64', 'libs', 'optional', 'SSH2 client-side library'], {
    OldVersion: '1.10.0-3+b1',
  }),
  packageRow(
    'libcups2',
    '2.4.2-3+deb12u9',
    ['amd64', 'libs', 'optional', 'Common UNIX Printing System(tm) - Core library'],
    { OldVersion: '2.4.2-3+deb12u8' },
  ),
];

const PCI: readonly PciDevice[] = [
  {
    class: '0xffff00',
    device: '0x1045',
    device_name: 'Virtio 1.0 memory balloon',
    id: '0000:00:01.0',
    iommugroup: -1,
    subsystem_device: '0x1045',
    subsystem_vendor: '0x1af4',
    subsystem_vendor_name: 'Red Hat, Inc.',
    vendor: '0x1af4',
    vendor_name: 'Red Hat, Inc.',
  },
  {
    class: '0x018000',
    device: '0x1042',
    device_name: 'Virtio 1.0 block device',
    id: '0000:00:02.0',
    iommugroup: -1,
    subsystem_device: '0x1042',
    subsystem_vendor: '0x1af4',
    subsystem_vendor_name: 'Red Hat, Inc.',
    vendor: '0x1af4',
    vendor_name: 'Red Hat, Inc.',
  },
  {
    class: '0x020000',
    device: '0x1041',
    device_name: 'Virtio 1.0 network device',
    id: '0000:00:03.0',
    iommugroup: -1,
    subsystem_device: '0x1041',
    subsystem_vendor: '0x1af4',
    subsystem_vendor_name: 'Red Hat, Inc.',
    vendor: '0x1af4',
    vendor_name: 'Red Hat, Inc.',
  },
];

const CERTIFICATES: readonly NodeCertificate[] = [
  {
    filename: 'pve-root-ca.pem',
    fingerprint:
      'DA:3B:47:59:A3:CE:F0:05:98:5C:9D:BD:D6:58:37:DB:88:82:0B:89:B4:56:07:1B:B0:7D:96:9E:33:9C:64:3B',
    issuer:
      '/CN=Proxmox Virtual Environment/OU=28464bc9-8888-4332-99c9-19765cc03fe2/O=PVE Cluster Manager CA',
    subject:
      '/CN=Proxmox Virtual Environment/OU=28464bc9-8888-4332-99c9-19765cc03fe2/O=PVE Cluster Manager CA',
    san: [],
    notbefore: 1795122619,
    notafter: 2110482619,
    keyType: 'rsaEncryption',
    keyBits: 4096,
    pem: [
      '-----BEGIN CERTIFICATE-----',
      'MIIF3TCCA8WgAwIBAgIUA3FkYfGqx9b5h2DIVbMSf0zElrIwDQYJKoZIhvcNAQEL',
      'BQAwdjEkMCIGA1UEAwwbUHJveG1veCBWaXJ0dWFsIEVudmlyb25tZW50MS0wKwYD',
      'VQQLDCQyODQ2NGJjOS04ODg4LTQzMzItOTljOS0xOTc2NWNjMDNmZTIxHzAdBgNV',
      'BAoMFlBWRSBDbHVzdGVyIE1hbmFnZXIgQ0EwHhcNMjYxMTE5MjExMDE5WhcNMzYx',
      'MTE2MjExMDE5WjB2MSQwIgYDVQQDDBtQcm94bW94IFZpcnR1YWwgRW52aXJvbm1l',
      'bnQxLTArBgNVBAsMJDI4NDY0YmM5LTg4ODgtNDMzMi05OWM5LTE5NzY1Y2MwM2Zl',
      'MjEfMB0GA1UECgwWUFZFIENsdXN0ZXIgTWFuYWdlciBDQTCCAiIwDQYJKoZIhvcN',
      'AQEBBQADggIPADCCAgoCggIBAN1pRRRkZvRrKa5w0YT+RLx7j/yxy05kqiYc3FnL',
      'QSsjcxwUo7xb9/cr7LPperVLI3hLp3+tK/ddgw8jGVsTq39cfh7ftSmsfYnNM843',
      'xSy7qu5ZomTGw7DRVEYXyVhvUFb5i2MDvMv168qHNlsb1qMzxPtQn72Xt3o/RX7n',
      '2L1Q3MmAu/ghTIPwLUuatCoufdaMDx9X2+qkIYAb5KcUj6H9w0A0S7+X7Xnk1eI6',
      'Y4h4M1FrjVXQd4k4OSIWDn5p7cjFzDEOzJtQg/QnnlmgvXdB2XkGyKPV+1Qg5cCw',
      'p0SmtWyn6p8LZZsFMAInVJa2Y0jJ2c8YwNB+q3TNg97ujBnMyyzyk0N3liS/DW85',
      'cmcp8SDHLzXA409EDS0WEjU4gyk8nJMb45Pm/yTJCFmQRT/ScFpBwdm6arl79pFK',
      'xhhJNkZnhxCBE/N+JFHvG4ARgp6wkGf7ny96uhsJDwjnj+0r6CUHxc5usWX+wGe1',
      'Dd/lDvtLwLZzenfBYMyoZ71meVcPte9nZZvwi22diguqoUEivZfjPEgS1DdTYHH1',
      'DEEE/23czYqGMlLPyn9fa4d0/WATQ7hB0pKds5CdKBWErs5CC+37n+ZnMaIEUsF0',
      'O/85bgBi5+ITdxnIQbsvZ0fH06mxzeGrfwTchUSvAhxd3gwZJYxvbHfLM2cNfuBf',
      'eqnvAgMBAAGjYzBhMB0GA1UdDgQWBBR7V48QqjyTS9REtS55kE+1U7hw4zAfBgNV',
      'HSMEGDAWgBR7V48QqjyTS9REtS55kE+1U7hw4zAPBgNVHRMBAf8EBTADAQH/MA4G',
      'A1UdDwEB/wQEAwIBBjANBgkqhkiG9w0BAQsFAAOCAgEAkji94XJCa/CoKmvqUsBg',
      '/tgoUL7W3YX6+cHk+2qU2C5wLdZ0GIWiYxOOsyTzCDc2dMiW/7Ns484utakBL8et',
      'siqfo7rZPQuivQSLjYruu0hVJtoFQArYW75kM8EBImOFGjCvY7vfV7YSxl5MwYRY',
      'vr+t//jzYkHGdEgD9TA9WoVFY/ukF5h6ksbVbpHUvtsy/bBLB8MIXHZ4F6BNuVOY',
      'oQ6i8TeWRLivmGnWluVb1QhCo3bpITVYcC3piDkbjIHUsbUT3LOtUjidkM8dK9M/',
      'AgwUxDqwioB/7dfIZmZFl1NeRcL8Tj6wvzD+/irpO6qBh4hTPvje9tSOppIEaA3/',
      '21fULpxysf8DPhtcAsuhICtlg8G2I9JQupL+CxeiN8dfau66fHMqBXLF5dJtwFeT',
      'VeW0SsL+e2w35YXkxtERoymTOFfsaBFZ5O9IBUtl35mc/OLEQLDZ0cPSlT6umV/f',
      'LXCEvdxeHnO1Pw514EFWzjSNV8HHbFWGqTEjnrpM8WVW/NFIqY0uVFJpXEQHNT16',
      'SCJyDEKJG9mhJFPVDW8JmIHsOTu0VD+ui91gvf0vEtM9pl3fqO+2faB7dtbcWGJ3',
      '1qtH+mTmVMnSZQtTlOroQAqdILNLv/xIIDMgcTAgNOCSkzRZSieHTiUzW6EV2pgf',
      'kGfXN9PCPRv/QPs3lnVPIXs=',
      '-----END CERTIFICATE-----',
      '',
    ].join('\n'),
  },
  {
    filename: 'pve-ssl.pem',
    fingerprint:
      '21:CE:CB:CA:A7:B3:2C:EC:26:A0:97:04:C7:2B:62:AE:A2:E3:77:74:0C:BC:CA:2D:E1:A8:CE:6A:D0:9F:0D:8B',
    issuer:
      '/CN=Proxmox Virtual Environment/OU=28464bc9-8888-4332-99c9-19765cc03fe2/O=PVE Cluster Manager CA',
    subject: '/OU=PVE Cluster Node/O=Proxmox Virtual Environment/CN=pve.example.test',
    san: [
      '127.0.0.1',
      '0000:0000:0000:0000:0000:0000:0000:0001',
      'localhost',
      '10.10.10.10',
      'pve',
      'pve.example.test',
    ],
    notbefore: 1795122619,
    notafter: 1858194619,
    keyType: 'rsaEncryption',
    keyBits: 2048,
    pem: [
      '-----BEGIN CERTIFICATE-----',
      'MIIE/DCCAuSgAwIBAgIBATANBgkqhkiG9w0BAQsFADB2MSQwIgYDVQQDDBtQcm94',
      'bW94IFZpcnR1YWwgRW52aXJvbm1lbnQxLTArBgNVBAsMJDI4NDY0YmM5LTg4ODgt',
      'NDMzMi05OWM5LTE5NzY1Y2MwM2ZlMjEfMB0GA1UECgwWUFZFIENsdXN0ZXIgTWFu',
      'YWdlciBDQTAeFw0yNjExMTkyMTEwMTlaFw0yODExMTgyMTEwMTlaMFwxGTAXBgNV',
      'BAsMEFBWRSBDbHVzdGVyIE5vZGUxJDAiBgNVBAoMG1Byb3htb3ggVmlydHVhbCBF',
      'bnZpcm9ubWVudDEZMBcGA1UEAwwQcHZlLmV4YW1wbGUudGVzdDCCASIwDQYJKoZI',
      'hvcNAQEBBQADggEPADCCAQoCggEBAL62HygybcSt7DG0nTyxNhYzZKIco+TWQozy',
      'K17ecyKyRVp4EMgvVX+YjdipAWIeFpuRCgFavBMDAZPDXlUuhI+xdXI+1r5rul7D',
      '3CHlZqgQXMVESu1fHbyGi9cjLRaEm8RmX2JK+qZ3WDW4FNBbs0NhP142YWRnyXhX',
      '+upTMIrXPXgEs95SjUTs7WHFFdAS6PuGehTE/OWA8Ka7Twa5kJd04dU0tjA/ZEQw',
      'C1dfYiBP+k84c2GTlgQiN2NliroNzfmZhmzG64OQy6/fhteftVn42JUrvEAZe7NJ',
      'uM9AlEQYSO+jMMufNdSZgyJVaIdjhGFpOaEWBkerKRMYivoQKxsCAwEAAaOBrjCB',
      'qzAJBgNVHRMEAjAAMBMGA1UdJQQMMAoGCCsGAQUFBwMBMEkGA1UdEQRCMECHBH8A',
      'AAGHEAAAAAAAAAAAAAAAAAAAAAGCCWxvY2FsaG9zdIcECgoKCoIDcHZlghBwdmUu',
      'ZXhhbXBsZS50ZXN0MB0GA1UdDgQWBBSSXhImdM5aSb5zt/qJwVFHVynhqTAfBgNV',
      'HSMEGDAWgBR7V48QqjyTS9REtS55kE+1U7hw4zANBgkqhkiG9w0BAQsFAAOCAgEA',
      'xXD6aWSVvSbJfD6a0DUJ0PS3t6aPhl8AqZeMbWlD9C7hHF8M1OnT+tpVX2lmQaWk',
      'cxuvul5jriaWUzzT0zr34aD63ly4ikOAj5c/YnyrBO235doUPpsFs8z0hpxRRR9O',
      'JD/LdCLT3wMsswmlT24Hi8iZaJEDnWY2CuXXqXCBShWyzQdwJDISsonKhdtTaw8y',
      'dYQhoL4SaTksUSQh6bbscU/PEoG/LBNXGOI5bp3Hf3CKu2rqnDrEjTHLXRhqDMcm',
      'mdDPQ+Dsl44zT0UCHURKOZYQY8KFMKhGAS1rUbP4Q3IW5cqEHVANigPUpljGk5vQ',
      'XReDx3sUSAeuJZZjNtnDb5fdC7FRhSDHBxd+mS+AMZCkT6a55ziGXoPwRiYfuTbS',
      'FWjtO5N5EJ4s7XUZSMcL8rCUFD8gdRhv4o+YViCnfDKg/+mxxSU1tY71YLqcttvF',
      'eu6k6k9xLzwFQvBWVxfs0yuLYfe7WOx52UeHTZT6I4xWmolRpfpFVdiq7kqm8QAR',
      '026Ye/Yu7x3mNTtjpbbBtR72uhiMT+uh8V3y4qY2VHQG8f+9XujLL2MecevTBsy4',
      'PKhkA9XLnWfqRHcvQBfjBV5LOVjEBXzr4ctuFRnWt7P4QdgfGT6pC67Z8nXsh1kK',
      'epvwLwQa/9J5EkGBZaBtCvKjIL+qB1pTeHuLx9twV20=',
      '-----END CERTIFICATE-----',
      '',
    ].join('\n'),
  },
];

/** The host of the recorded server: two virtual disks that PVE does not list, no ZFS, no journal, no subscription. */
export function recordedHost(): Host {
  return {
    ...emptyHost(),
    packages: PACKAGES,
    updates: UPDATES,
    pci: PCI,
    certificates: [...CERTIFICATES],
  };
}
