/** Lets the page draw and answer its viewer before a long piece of work goes on. */
export const pause = (milliseconds = 0): Promise<void> => new Promise((resume) => setTimeout(resume, milliseconds));
