import { HostError } from '../../src/app/host-error';
import type { Make } from './arrange';

/** Mail that goes out through an issue, and the report of people we know. */
export function describeOutward(make: Make): void {
  const shop = async () => {
    const { ports, arrange } = await make();
    const [ana, ben] = [await arrange.person('Ana'), await arrange.person('Ben')];
    const project = await arrange.project({ key: 'SHOP', admins: [ana], members: [ben] });
    return { ports, arrange, ana, ben, project };
  };
  const mail = { subject: 'Ownership: 3 new findings', text: 'Shop: 3 new.\nSee the audit.' };

  describe('mail', () => {
    test('goes to the watchers of an issue', async () => {
      const { ports, arrange, project, ben } = await shop();
      const issueId = await arrange.issue({ project, title: 'Weekly', watchers: [ben] });
      expect(await ports.mail.send(issueId, mail)).toBe('sent');
      expect(await arrange.mail()).toEqual([{ issueId, ...mail }]);
    });

    test('is refused where nobody watches, and where the site sends none', async () => {
      const { ports, arrange, project, ben } = await shop();
      const lonely = await arrange.issue({ project, title: 'Weekly', watchers: [] });
      const watched = await arrange.issue({ project, title: 'Weekly', watchers: [ben] });
      expect(await ports.mail.send(lonely, mail)).toBe('refused');
      await arrange.silence();
      expect(await ports.mail.send(watched, mail)).toBe('refused');
      expect(await arrange.mail()).toEqual([]);
    });

    test('through an issue that is gone is gone', async () => {
      const { ports, arrange, project } = await shop();
      const issueId = await arrange.issue({ project, title: 'x' });
      await arrange.remove(issueId);
      expect(await ports.mail.send(issueId, mail)).toBe('gone');
      expect(await ports.mail.send('999999', mail)).toBe('gone');
    });
  });

  describe('the report of people', () => {
    const before = '2026-02-01T00:00:00.000Z';
    const after = '2026-04-01T00:00:00.000Z';

    test('names who left, and whose data changed since it was read', async () => {
      const { ports, arrange, ana, ben } = await shop();
      const cleo = await arrange.person('Cleo');
      await arrange.close(ben);
      await arrange.change(cleo);
      const report = (updatedAt: string) =>
        ports.privacy.report([ana, ben, cleo].map((accountId) => ({ accountId, updatedAt })));
      expect(await report(before)).toEqual([
        { accountId: ben, status: 'closed' },
        { accountId: cleo, status: 'updated' },
      ]);
      expect(await report(after)).toEqual([{ accountId: ben, status: 'closed' }]);
    });

    test('is empty where nothing changed or nobody is known', async () => {
      const { ports, ana } = await shop();
      expect(await ports.privacy.report([{ accountId: ana, updatedAt: before }])).toEqual([]);
      expect(await ports.privacy.report([])).toEqual([]);
    });

    test('names ninety people at most', async () => {
      const { ports } = await shop();
      const people = (count: number) =>
        Array.from({ length: count }, (_, n) => ({ accountId: `unknown-${n}`, updatedAt: before }));
      expect(await ports.privacy.report(people(90))).toEqual([]);
      await expect(ports.privacy.report(people(91))).rejects.toBeInstanceOf(HostError);
    });
  });
}
