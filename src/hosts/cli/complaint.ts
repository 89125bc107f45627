/** What a user can mend: where it is, what is wrong and how to put it right. Shown without a stack trace; exit code 2. */
export class Complaint extends Error {
  override readonly name = 'Complaint';

  constructor(
    readonly place: string,
    readonly problem: string,
    readonly remedy: string,
  ) {
    super(`${place}: ${problem}\n  ${remedy}`);
  }
}
