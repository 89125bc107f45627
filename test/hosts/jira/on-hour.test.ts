import { onHour } from '../../../src/hosts/jira/on-hour';
import { forge, type Given } from './forge';

/** Answers pushes one after the other, the last one for ever; gives what was pushed. */
function pushes(...answers: Given[]) {
  let n = 0;
  return forge(({ path }) =>
    path.includes('/publish/') ? (answers[Math.min(n++, answers.length - 1)] ?? {}) : { status: 404 },
  );
}

describe('the hour', () => {
  beforeEach(() => void jest.spyOn(console, 'warn').mockImplementation(() => undefined));
  afterEach(() => jest.restoreAllMocks());

  it('pushes one job for the whole site', async () => {
    const log = pushes({ status: 201, body: {} });
    await onHour();
    expect(log).toHaveLength(1);
    expect(log[0]?.body).toMatchObject({
      payload: [{ body: { kind: 'hour', projectId: 'site', step: 0 }, concurrency: { key: 'project-site', limit: 1 } }],
    });
  });

  it('tries again a little later where the queue is busy, as nobody else would', async () => {
    const log = pushes({ status: 500, body: {} }, { status: 201, body: {} });
    await onHour();
    expect(log).toHaveLength(2);
  });

  it('fails aloud where trying again cannot help', async () => {
    const log = pushes({ status: 413, body: {} });
    await expect(onHour()).rejects.toMatchObject({ code: 'bad-answer' });
    expect(log).toHaveLength(1);
  });
});
