/** The DNS name nearest to a text: what a name can't have becomes a hyphen (`web_01` is `web-01`); undefined where nothing is left. */
export function asDnsName(text: string): string | undefined {
  const labels = text.split('.').map((label) => label.replace(/[^a-z0-9]+/gi, '-').replace(/^-|-$/g, ''));
  const name = labels.filter((label) => label !== '').join('.');
  return name === '' ? undefined : name;
}
