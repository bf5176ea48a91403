import { type Call, type HandlerTable, textParam } from '../server/call.js';

type Row = Record<string, unknown>;

/** Flags that stand for more than one of the processor's own, or need a word: with PVE's words. */
const DESCRIBED: Readonly<Record<string, string>> = {
  'nested-virt':
    "Controls nested virtualization, namely 'svm' for AMD CPUs and 'vmx' for Intel CPUs. Live migration still only works if it's the same flag on both sides. Use a CPU model similar to the host, with the same vendor, not x86-64-vX!",
};

/** Flags of x86 processors as QEMU calls them. */
const X86 = `
  3dnow 3dnowext 3dnowprefetch abm ace2 ace2-en acpi adx aes amd-no-ssb amd-psfd amd-ssbd amd-stibp apic arat
  arch-capabilities arch-lbr avic avx avx-ifma avx-ne-convert avx-vnni avx-vnni-int8 avx2 avx512-4fmaps avx512-4vnniw
  avx512-bf16 avx512-fp16 avx512-vp2intersect avx512-vpopcntdq avx512bitalg avx512bw avx512cd avx512dq avx512er avx512f
  avx512ifma avx512pf avx512vbmi avx512vbmi2 avx512vl avx512vnni bmi1 bmi2 bus-lock-detect cid cldemote clflush
  clflushopt clwb clzero cmov cmp-legacy cmpccxadd core-capability cr8legacy cx16 cx8 dca de decodeassists ds ds-cpl
  dtes64 erms est extapic f16c fb-clear fbsdp-no flush-l1d flushbyasid fma fma4 fpu fsgsbase fsrc fsrm fsrs full-width-write
  fxsr fxsr-opt fzrm gfni hle ht hv-evmcs hv-tlbflush hypervisor ia64 ibpb ibpb-brtype ibrs ibrs-all ibs intel-pt invpcid
  invtsc kvm-asyncpf kvm-asyncpf-int kvm-hint-dedicated kvm-mmu kvm-msi-ext-dest-id kvm-nopiodelay kvm-poll-control
  kvm-pv-eoi kvm-pv-ipi kvm-pv-sched-yield kvm-pv-tlb-flush kvm-pv-unhalt kvm-steal-time kvmclock kvmclock-stable-bit
  la57 lahf-lm lam lbrv lkgs lm lwp mca mcdt-no mce md-clear mds-no misalignsse mmx mmxext monitor movbe movdir64b
  movdiri mpx msr mtrr no-nested-data-bp nodeid-msr npt nrip-save null-sel-clr-base nx ospke osvw overflow-recov pae pat
  pause-filter pbe pcid pclmulqdq pcommit pdcm pdpe1gb perfctr-core perfctr-nb perfmon-v2 pfthreshold pge phe phe-en
  pks pku pmm pmm-en pn pni popcnt prefetchiti psdp-no pschange-mc-no pse pse36 rdctl-no rdpid rdrand rdseed rdtscp
  rfds-clear rfds-no rsba rtm sbdr-ssdp-no sbpb serialize sha-ni skinit skip-l1dfl-vmentry smap smep smx spec-ctrl split-lock-detect
  srso-no ss ssb-no ssbd sse sse2 sse4.1 sse4.2 sse4a ssse3 stibp stibp-always-on succor svm svm-lock svme-addr-chk
  syscall taa-no tbm tce tm tm2 topoext tsc tsc-adjust tsc-deadline tsc-scale tsx-ctrl tsx-ldtrk umip v-vmsave-vmload
  vaes vgif virt-ssbd vmcb-clean vme vmx vnmi vpclmulqdq waitpkg wbnoinvd wdt wrmsrns x2apic xcrypt xcrypt-en
  xfd xgetbv1 xop xsave xsavec xsaveerptr xsaveopt xsaves xstore xstore-en xtpr
`;

const AARCH64 = 'aarch64 kvm-no-adjvtime kvm-steal-time pauth pauth-impdef pmu sve sve128 sve256 sve512';

const FLAGS: Readonly<Record<string, string>> = { x86_64: X86, aarch64: AARCH64 };

/** What a machine emulated in software cannot have. */
const KVM_ONLY = /^(kvm|hv-)/;

function list({ cluster, params }: Call): readonly Row[] {
  const arch = textParam(params, 'arch') ?? 'x86_64';
  const emulated = textParam(params, 'accel') === 'tcg';
  const nodes = [...cluster.nodes.values()].filter(({ online }) => online).map(({ name }) => name);
  const names = (FLAGS[arch] ?? '').trim().split(/\s+/);
  const all = arch === 'x86_64' ? [...Object.keys(DESCRIBED), ...names] : names;
  return all
    .filter((name) => !emulated || !KVM_ONLY.test(name))
    .map((name) => ({
      ...(DESCRIBED[name] === undefined ? {} : { description: DESCRIBED[name] }),
      name,
      'supported-on': nodes,
    }));
}

/** The handler that lists flags of processors and the nodes that have them. */
export const cpuFlagHandlers: HandlerTable = { 'GET /cluster/qemu/cpu-flags': list };
