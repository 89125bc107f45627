/** The app logs what goes wrong; here that is all the time. Answers what it says of defects of its own. */
export function quiet(): readonly string[] {
  const said: string[] = [];
  const text = (word: unknown) => (word instanceof Error ? (word.stack ?? word.message) : String(word));
  beforeAll(() => {
    jest.spyOn(console, 'warn').mockImplementation(() => undefined);
    jest.spyOn(console, 'error').mockImplementation((...words) => void said.push(words.map(text).join(' ')));
  });
  afterAll(() => jest.restoreAllMocks());
  return said;
}
