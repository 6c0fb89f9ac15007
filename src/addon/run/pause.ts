/** The wish to stop after the sheet at work, see stepReview: a call that makes several looks for it after each. */
export const PAUSE = 'pause';

const properties = () => PropertiesService.getDocumentProperties();

/** Takes no lock: the call that is to read it holds it. */
export const wishPause = (runId: string): void => {
  properties().setProperty(PAUSE, runId);
};

export const isPaused = (runId: string): boolean => properties().getProperty(PAUSE) === runId;

export const forgetPause = (): void => {
  properties().deleteProperty(PAUSE);
};
