import { generate } from 'selfsigned';
import { allHosts } from './addresses.ts';

const dayMs = 86_400_000;

/** A certificate for all replica hosts that lives only in memory and for a month. PEM texts. */
export async function makeCertificate(now = new Date()): Promise<{ key: string; cert: string }> {
  const pems = await generate([{ name: 'commonName', value: 'Replica portals for tests' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notBeforeDate: new Date(now.getTime() - dayMs),
    notAfterDate: new Date(now.getTime() + 30 * dayMs),
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'keyUsage', digitalSignature: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [...allHosts.map(value => ({ type: 2 as const, value })), { type: 7, ip: '127.0.0.1' }],
      },
    ],
  });
  return { key: pems.private, cert: pems.cert };
}
