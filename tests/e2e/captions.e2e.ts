import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchTested, testedFamily } from '../browsers/launch.ts';
import type { BrowserSession } from '../browsers/session.ts';
import { captionPages } from '../recognition/captionPages.ts';
import { judge } from '../recognition/judge.ts';
import { type Report, reportOf } from '../recognition/report.ts';

/** Words do not depend on the browser. */
describe.runIf(testedFamily === 'chromium')('captions', () => {
  let session: BrowserSession;
  let report: Report;

  beforeAll(async () => {
    session = await launchTested({ portalsPort: 0, hosts: [], extensionDir: '' });
    report = reportOf(await judge(session, captionPages()));
  }, 240_000);

  afterAll(() => session.close());

  it('are hardly ever missed, and still less often mistaken', () => {
    const { precision, recall } = report.fields;
    expect(precision).toBeGreaterThanOrEqual(0.985);
    expect(recall).toBeGreaterThanOrEqual(0.95);
  });
});
